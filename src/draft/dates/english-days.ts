// English: days and months as printed.
import { isQuantity, toName } from './english-names.ts'
import { withNumber, type Around, type Filled, type Read, type Rule } from './language.ts'
import type { Meaning } from './meaning.ts'

/** A date with what was printed of it; a name where it is part of one. */
const toDay =
  (last?: string): Read =>
  (filled, around) => {
    if (/^(?:may|march|sat|sun|mar)$/iu.test(filled.text)) return undefined
    return (
      toName(filled, around) ?? {
        is: 'day',
        month: filled.number('mon')!,
        date: filled.number('date')!,
        ...withNumber('lastDate', last === undefined ? undefined : filled.number(last)),
        ...withNumber('year', filled.number('year') ?? filled.number('anyyear')),
        ...withNumber('weekday', filled.number('wday')),
      }
    )
  }

const TH = '(?:st|nd|rd|th)?'
const YEAR = '(?:(?:,? | of ){year})?'
const MONTH_DATE = `{mon} (?:the )?{date}${TH}${YEAR}`
const DATE_MONTH = `{date}${TH}(?: of)? {mon}(?:(?:,? | of )(?:{anyyear}(?! ?(?:%|people|km))))?`
const TO = ' ?(?:-|–|—|to|and|through|until) ?'

const days: Rule[] = [
  [`{wday}(?: {daytime})?,? \\((?:{mon} {date}${TH}${YEAR})\\)`, toDay()],
  [`{wday}(?: {daytime})?,? \\((?:${DATE_MONTH})\\)`, toDay()],
  [`(?:{wday}(?: {daytime})?,? (?:the |on )?)?${MONTH_DATE}`, toDay()],
  [`(?:{wday}(?: {daytime})?,? (?:the |on )?)?${DATE_MONTH}`, toDay()],
  [`{mon} {date}${TH}${TO}{dateB}${TH}${YEAR}`, toDay('dateB')],
  [`{date}${TH}${TO}{dateB}${TH}(?: of)? {mon}${YEAR}`, toDay('dateB')],
  ['{year}-{digit}-{date}', filled => toIso(filled)],
  ['{digit}[/.]{digitB}[/.](?:{year}|{two})', (filled, around) => toNumbers(filled, around)],
]

function toIso(filled: Filled): Meaning | undefined {
  const [month, date] = [filled.number('digit')!, filled.number('date')!]
  return month < 1 || month > 12 ? undefined : { is: 'day', year: filled.number('year')!, month, date }
}

function toNumbers(filled: Filled, { after }: Around): Meaning | undefined {
  const short = filled.number('two')
  const year = filled.number('year') ?? (short! < 50 ? 2000 : 1900) + short!
  const [first, second] = [filled.number('digit')!, filled.number('digitB')!]
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12) || /^\.\d/u.test(after))
    return undefined
  return { is: 'numbers', first, second, year }
}

const months: Rule[] = [
  [
    '(?:{part}[\\s-])?{mon},? (?:of )?(?:in )?{anyyear}(?!-\\d\\d?-)',
    (filled, around) => {
      const year = filled.number('anyyear')!
      if (year < 1000 && !/ of /iu.test(filled.text)) return undefined
      if (year > 2100 || isQuantity(around)) return undefined
      return toName(filled, around) ?? { is: 'month', month: filled.number('mon')!, year }
    },
  ],
  [
    '(?:{part}[\\s-])?{month} (?:of )?(?:the )?{turn} year',
    filled => ({ is: 'month', month: filled.number('month')!, years: filled.number('turn')! }),
  ],
  ['(?:{part}[\\s-])?(?:{turn} )?{month}', (filled, around) => toMonth(filled, around)],
  ['{turn} {month}', filled => ({ is: 'month', month: filled.number('month')!, turn: filled.number('turn')! })],
]

/** Before a month that is one. */
const OF_MONTH = new RegExp(
  `(?:^|[\\s(“"‘'])(?:${(
    'in of since until till by from to through during between and before after around on for like throughout ' +
    'starting beginning the their its per mid-?'
  ).replaceAll(' ', '|')})[\\s-]$`,
  'iu',
)
const VERB = /^ (?:said|says|told|added|explained|has|had|was|is|will|be|on|for|against)\b/u
/** "April Jones", "the March on Ward"; not "in May The Wire reported". */
const NAME_ON = /^ \p{Lu}\p{Ll}+/u
/** "the", "and", "to" stand before verbs and nouns as well: then more must follow. */
const UNSURE = /(?:^|\s)(?:the|and|for|on|by|to) $/iu
const SURE_ON = /^[,.;]? ?(?:\d|and|to|deadline|election|vote|meeting|$)/u

function toMonth(filled: Filled, around: Around): Meaning | undefined {
  const word = /\p{L}+$/u.exec(filled.text)![0]
  const isBare = filled.text === word
  if (isBare && isOther(word, around)) return undefined
  return (
    toName(filled, around) ?? {
      is: 'month',
      month: filled.number('month')!,
      ...withNumber('turn', filled.number('turn')),
    }
  )
}

/** "May" and "March" are verbs too, many months first names or surnames. */
function isOther(word: string, { before, after }: Around): boolean {
  if (/^ (?:said|says|told|added|explained)\b/u.test(after)) return true
  if (!/^(?:May|March|April|June|August)$/u.test(word))
    return /(?:\p{Lu}\p{Ll}+|Mrs?\.|Ms\.|Dr\.) $/u.test(before) && !OF_MONTH.test(before)
  if (!OF_MONTH.test(before)) return true
  if (word !== 'June' && (VERB.test(after) || NAME_ON.test(after))) return true
  return /^(?:May|March)$/u.test(word) && UNSURE.test(before) && !SURE_ON.test(after)
}

export const DAY_RULES: readonly Rule[] = [...days, ...months]
