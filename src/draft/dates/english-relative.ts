// English: dates that count from another, the day of publication or the date named before.
import { isDayName } from './english-names.ts'
import { withNumber, type Around, type Filled, type Rule } from './language.ts'
import type { From, Meaning, Unit } from './meaning.ts'

const EVERY = /\b(?:every|each|on alternate|most) $/iu

/** Swallowed beside a day: nobody says in which zone. */
const HOUR =
  '(?:\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?)(?: (?:GMT|UTC|[ECMP][SD]T|local time))?'

const relativeDays: Rule[] = [
  ['(?:(?:{part}|earlier|late|early) )?{day}', (filled, around) => toToday(filled, around)],
  [
    `(?:${HOUR},? (?:on )?)?(?:(?:{part}|{turn}) (?:on )?)?(?:{turnB} )?{weekday}(?:[’']s)?` +
      `(?:,? {daytime})?(?:,? (?:of )?{turnC} week)?(?:,? at ${HOUR})?`,
    (filled, around) => {
      if (isDayName(filled, around) || EVERY.test(around.before)) return undefined
      return {
        is: 'weekday',
        weekday: filled.number('weekday')!,
        ...withNumber('turn', filled.number('turn') ?? filled.number('turnB')),
        ...withNumber('weeks', filled.number('turnC')),
      }
    },
  ],
  [
    '(?:the )?(?:night|overnight) (?:(?:of|between|from) )?{weekday} (?:to|and|into|on) {weekdayB}',
    filled => toNight(filled.number('weekday')!, filled.number('weekdayB')!),
  ],
  [
    '(?:the |this )?(?:{turn} )?weekend',
    filled => ({ is: 'weekend', turn: /this/iu.test(filled.text) ? 0 : filled.number('turn') }),
  ],
]

/** "night Monday and Friday" are two nights. */
const toNight = (evening: number, morning: number): Meaning | undefined =>
  morning === (evening % 7) + 1 ? { is: 'night', morning } : undefined

/** "today" is now where things are so in general: "the bay is cleaner today". */
function toToday(filled: Filled, { before }: Around): Meaning {
  if (
    /^today$/iu.test(filled.text) &&
    /\b(?:can|is|are|would|it’s|it's|remains?|exists?|than)(?: \p{L}+){0,4} $/u.test(before)
  )
    return { is: 'reference', timex: 'PRESENT_REF' }
  return { is: 'shift', unit: 'day', count: filled.number('day')!, from: 'published', whole: false }
}

const shift = (filled: Filled, count: number, from: From, whole: boolean): Meaning => ({
  is: 'shift',
  unit: (filled.word('unit') ?? filled.word('singular') ?? filled.word('plural')) as Unit,
  count,
  from,
  whole,
})

/** "to end the day", "for the day": the one that the text speaks of. */
const OF_THE_DAY = /\b(?:end(?:ed|ing)?|clos(?:e|ed|ing)|finish(?:ed|ing)?|for) $/iu

const units: Rule[] = [
  [
    '(?:{part} )?the day(?= (?:at|with|down|up|on|in)\\b|[.,;]|$)',
    (filled, { before }) =>
      filled.word('part') !== undefined || OF_THE_DAY.test(before)
        ? { is: 'shift', unit: 'day', count: 0, from: 'before', whole: true }
        : undefined,
  ],
  ['(?:{part} )?(?:the |this |our )?{turn} (?:{kind} )?{singular}', (filled, around) => toUnit(filled, around)],
  [
    '(?:{part} )?(?:the )(?:{kind} )?year(?= to date|[.,;)]|$)',
    (filled, { before }) =>
      /(?:beginning|start|end|later|earlier) (?:of |in )?$/u.test(before) || filled.word('part')
        ? { is: 'shift', unit: 'year', count: 0, from: 'published', whole: true }
        : undefined,
  ],
  [
    'the {ordinal} week (?:of|in) {mon}(?: {year})?',
    filled => ({
      is: 'weekOf',
      number: filled.number('ordinal')!,
      month: filled.number('mon')!,
      ...withNumber('year', filled.number('year')),
    }),
  ],
  ['(?:the )?same month (?:a|one|last) year(?: ago| earlier| before)?', () => ({ is: 'sameMonth', years: -1 })],
  [
    '(?:the|that)(?: very)? same {singular}|that (?:very )?{singularB}',
    filled => ({
      ...(shift(filled, 0, 'before', true) as Extract<Meaning, { is: 'shift' }>),
      unit: (filled.word('singular') ?? filled.word('singularB')) as Unit,
    }),
  ],
  ['the (?:following|next) (?:{singular}|{daytime})', filled => toNext(filled, 1)],
  ['the (?:previous|preceding) (?:{singular}|{daytime})', filled => toNext(filled, -1)],
  ['the {singular} (?:before|previous|earlier)(?= ?[.,;:)]|$)', filled => shift(filled, -1, 'before', true)],
  ['the {singular} (?:after|following)(?= ?[.,;:)]|$)', filled => shift(filled, 1, 'before', true)],
]

/** Hours after something do not change its day, for all one knows. */
const shiftOn = (filled: Filled, sign: -1 | 1): Meaning | undefined =>
  /^(?:second|minute|hour)$/u.test(filled.word('unit')!)
    ? undefined
    : shift(filled, sign * (filled.number('number') ?? 1), 'before', false)

const toNext = (filled: Filled, count: number): Meaning =>
  filled.word('singular') === undefined
    ? { is: 'shift', unit: 'day', count, from: 'before', whole: true }
    : shift(filled, count, 'before', true)

function toUnit(filled: Filled, { before, after }: Around): Meaning | undefined {
  const unit = filled.word('singular') as Unit
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return undefined
  // "the last day of the campaign", "the next day": of what the text tells.
  if (unit === 'day' || /^-|^ of (?:his|her|their|its|the)\b/u.test(after)) return undefined
  const turn = filled.number('turn')!
  // "Ward This Week" may be a newspaper.
  if (/^\p{Lu}.* \p{Lu}\p{Ll}+$/u.test(filled.text) && /\p{L} $/u.test(before)) return undefined
  if (/^current /iu.test(filled.text) && !/(?:the|this|of|in) $/iu.test(before)) return undefined
  // "over the past year" is as long as a year, "last year" is a year.
  if (/the next/iu.test(filled.text) && !/(?:over|during|in|within|for) $/iu.test(before)) return undefined
  if (/the past|the coming|the next/iu.test(filled.text) && unit !== 'week')
    return turn < 0 ? { is: 'until now', unit, count: 1, point: false } : { is: 'length', unit, count: 1 }
  return shift(filled, turn, 'published', true)
}

const distances: Rule[] = [
  [
    '(?:{about} )?an? {unit}(?:[\\s-]and[\\s-]a[\\s-]half| or two| or so) ago',
    filled => ({ is: 'until now', unit: filled.word('unit') as Unit, count: undefined, point: true }),
  ],
  [
    '(?:{about} )?(?:{number}|an?) {unit} ago(?: today)?',
    filled => shift(filled, -(filled.number('number') ?? 1), 'published', false),
  ],
  [
    '(?:{some} )?{plural} ago',
    filled => ({ is: 'until now', unit: filled.word('plural') as Unit, count: undefined, point: true }),
  ],
  [
    '(?:{about} )?(?:{number}|an?) {unit} (?:later|afterwards?|on)(?= ?[.,;:)]| \\w|$)',
    (filled, { after }) =>
      / on$/iu.test(filled.text) && /^ (?:the|a|an|\p{Lu}|\d)/u.test(after) ? undefined : shiftOn(filled, 1),
  ],
  [
    '(?:{about} )?(?:{number}|an?) {unit} (?:earlier|before|previously|prior)(?= ?[.,;:)]|$)',
    filled => shiftOn(filled, -1),
  ],
  [
    '(?:the |these )?(?:last|past|previous|recent) (?:{some}|{number}) (?:{kind} )?{unit}',
    (filled, { after }) => (/^ of (?:his|her|their|its|the)\b/u.test(after) ? undefined : toPeriod(filled)),
  ],
]

/** "the past two years". */
const toPeriod = (filled: Filled): Meaning => ({
  is: 'until now',
  unit: filled.word('unit') as Unit,
  count: filled.number('number'),
  point: false,
})

export const RELATIVE_RULES: readonly Rule[] = [...relativeDays, ...units, ...distances]
