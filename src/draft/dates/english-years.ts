// English: years, decades, centuries, seasons and quarters as printed.
import { isQuantity } from './english-names.ts'
import { withNumber, type Around, type Filled, type Rule } from './language.ts'
import type { Meaning } from './meaning.ts'

const years: Rule[] = [
  [
    "(?:the )?(?:{part}[\\s-])?{year}(?:[’']?s)",
    filled => ({ is: 'stated', edtf: `${String(filled.number('year')!).slice(0, 3)}X` }),
  ],
  [
    "(?:the )?(?:{part}[\\s-])?['’‘]{two}s",
    filled => ({ is: 'stated', edtf: `${toCentury(filled.number('two')!)}X`.replace(/\d(?=X$)/u, '') }),
  ],
  ['the (?:{part}[\\s-])?{tens}', filled => ({ is: 'stated', edtf: `19${filled.number('tens')!}X` })],
  [
    '(?:the )?(?:{part}[\\s-])?{nth}(?:st|nd|rd|th)?[\\s-]century',
    ({ number }) => ({ is: 'stated', edtf: `${String(number('nth')! - 1).padStart(2, '0')}XX` }),
  ],
  [
    "['’‘]{two}",
    ({ number }, { after }) =>
      /^\s?[’'\d]/u.test(after) ? undefined : { is: 'stated', edtf: String(toCentury(number('two')!)) },
  ],
  [
    '{year}[-–/]{two}(?![-–/])',
    filled => {
      const [year, end] = [filled.number('year')!, filled.number('two')!]
      return { is: 'stated', edtf: end > year % 100 ? `${year}/${year - (year % 100) + end}` : String(year) }
    },
  ],
  ['{anyyear} (?:AD|CE)', filled => ({ is: 'stated', edtf: String(filled.number('anyyear')!).padStart(4, '0') })],
  ['(?:{part}[\\s-])?(?:the year )?{year}', (filled, around) => toYear(filled, around)],
]

const toCentury = (two: number) => (two < 40 ? 2000 : 1900) + two

/** Before a number of four digits that is a year. */
const OF_YEAR = new RegExp(
  `(?:^|[\\s(])(?:${(
    'in since of from until till by to through before after during between and around about circa c\\. early late ' +
    'mid year the a an his her its their our born died d\\. b\\. m\\. div\\.'
  ).replaceAll(' ', '|')})[\\s-]$|[(–—-]\\s?$`,
  'iu',
)

function toYear(filled: Filled, around: Around): Meaning | undefined {
  const { before, after } = around
  const year = filled.number('year')!
  const isInNumber = /^(?:[.,:]\d|-\d(?!\d{3})|\d)/u.test(after) || /[\d.,:/]$|(?<!\d{4})(?<=\d)[-–]$/u.test(before)
  if (isInNumber || isQuantity(around)) return undefined
  const isPlain = filled.text.length === 4
  if (isPlain && year < 1900 && !OF_YEAR.test(before) && !after.startsWith(')')) return undefined
  if (isPlain && year < 1500 && !/\b(?:in|since|until|from|c\.) $/iu.test(before)) return undefined
  return { is: 'stated', edtf: String(year) }
}

const seasons: Rule[] = [
  ['(?:the )?(?:{part}[\\s-])?(?:{turn} )?{season}(?:,? (?:of )?{year})', filled => toSeason(filled)],
  ['(?:the )?(?:{part}[\\s-])?{turn} {season}', filled => toSeason(filled)],
  [
    '(?:the )?(?:{part}[\\s-])?{season}',
    (filled, { before, after }) =>
      /(?:in|during|since|until|by|over|throughout|for|of|before|after) (?:the )?$/iu.test(
        `${before}${/^the /iu.exec(filled.text)?.[0] ?? ''}`,
      ) &&
      !/^ (?:\p{Lu}|of\b)/u.test(after) &&
      !/^\p{Lu}/u.test(filled.text)
        ? toSeason(filled)
        : undefined,
  ],
  [
    '(?:the )?(?:{ordinal}|{turn}) quarter(?:,? (?:of )?(?:the )?(?:{year}|{turnB} year))?',
    filled => toQuarter(filled),
  ],
  ['(?:Q|q){digit},? {year}', filled => toQuarter(filled)],
]

const toSeason = (filled: Filled): Meaning => ({
  is: 'season',
  number: filled.number('season')!,
  ...withNumber('year', filled.number('year')),
  ...withNumber('turn', filled.number('turn')),
})

function toQuarter(filled: Filled): Meaning | undefined {
  const ordinal = filled.number('ordinal') ?? filled.number('digit')
  const year = filled.number('year')
  const number = ordinal === -1 ? 4 : ordinal
  // "the last quarter" is the one before, unless a year says whose.
  if (number === undefined || (ordinal === -1 && year === undefined && /last/iu.test(filled.text)))
    return { is: 'shift', unit: 'quarter', count: filled.number('turn') ?? -1, from: 'published', whole: true }
  return number > 4 ? undefined : { is: 'quarter', number, ...withNumber('year', year) }
}

export const YEAR_RULES: readonly Rule[] = [...years, ...seasons]
