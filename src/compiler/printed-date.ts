// Which parts of a date a text says, in the words of its language. Only at build time.

export interface DateParts {
  readonly years: readonly number[]
  readonly months: readonly number[]
  readonly days: readonly number[]
}

/** Of an EDTF date without masked digits and seasons, whose words are many; undefined for these. */
export function toDateParts(edtf: string): DateParts | undefined {
  if (/X/i.test(edtf) || /\d{4}-[234]\d/.test(edtf)) return undefined
  const dates = [...edtf.replace(/T[^/.\]]*/g, '').matchAll(/(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/g)]
  const toNumbers = (group: number) => [
    ...new Set(dates.flatMap(date => (date[group] === undefined ? [] : [Number(date[group])]))),
  ]
  return { years: toNumbers(1), months: toNumbers(2), days: toNumbers(3) }
}

/** The first part, in words, that a text does not say: `the year 2023`; undefined where it says all. */
export function findUnsaid(
  { years, months, days }: DateParts,
  text: string,
  langs: readonly string[],
): string | undefined {
  const plain = toDigits(text)
  const year = years.find(each => !saysYear(plain, each))
  if (year !== undefined) return `the year ${year}`
  const month = months.find(each => !saysMonth(plain, each, langs))
  if (month !== undefined) return `the month ${month}`
  const day = days.find(each => !hasNumber(plain, each))
  return day === undefined ? undefined : `the day ${day}`
}

/** Characters round a year in which the rest of its date stands. */
const REACH = 32

/** Whether one stretch of a text says all of a date. */
export function saysTogether(parts: DateParts, text: string, langs: readonly string[]): boolean {
  const plain = toDigits(text)
  return parts.years.some(year =>
    [...plain.matchAll(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g'))].some(
      ({ index }) =>
        findUnsaid({ ...parts, years: [] }, plain.slice(Math.max(0, index - REACH), index + 4 + REACH), langs) ===
        undefined,
    ),
  )
}

/** Arabic, Persian, Devanagari and other digits as ours: each script has ten in a row, from zero. */
const toDigits = (text: string): string =>
  text.replace(/[^\P{Nd}0-9]/gu, digit => {
    const point = digit.codePointAt(0)!
    let zero = point
    while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
    return String(point - zero)
  })

const hasNumber = (text: string, number: number): boolean => new RegExp(`(?<!\\d)0?${number}(?!\\d)`).test(text)

/** "2018-23" and "’23" as well. */
function saysYear(text: string, year: number): boolean {
  const short = String(year).slice(-2).padStart(2, '0')
  return hasNumber(text, year) || new RegExp(`[’‘'–—/-]${short}(?!\\d)`).test(text)
}

const saysMonth = (text: string, month: number, langs: readonly string[]): boolean =>
  hasNumber(text, month) || langs.some(lang => toMonthNames(lang, month).some(name => hasName(text, name)))

/** At the start of a word: "Sept." and "novembre" with whatever ending. */
const hasName = (text: string, name: string): boolean =>
  text
    .toLowerCase()
    .split(name)
    .slice(0, -1)
    .some(before => !/\p{L}$/u.test(before))

/** Long and short, alone and beside a day, where many languages have another form. */
function toMonthNames(lang: string, month: number): string[] {
  const ms = Date.UTC(2001, month - 1, 2)
  const forms = (['long', 'short'] as const).flatMap(form =>
    [{ month: form }, { month: form, day: 'numeric' as const }].flatMap(options => {
      const parts = toFormat(lang, options)?.formatToParts(ms) ?? []
      return parts.flatMap(({ type, value }) => (type === 'month' ? [value.toLowerCase().replace(/\.$/, '')] : []))
    }),
  )
  return [...new Set(forms)].filter(name => /\p{L}/u.test(name))
}

function toFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(lang, { calendar: 'gregory', timeZone: 'UTC', ...options })
  } catch {
    return undefined
  }
}
