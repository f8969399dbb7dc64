// Dates and names in words, in the reader's language.
import type { Day } from '../model/calendar.ts'
import type { When } from '../model/when.ts'
import { createDayFormats, type DayFormats } from './day-formats.ts'
import type { Messages } from './messages.ts'
import { toGap } from './gap.ts'
import { toWhenWords } from './when-words.ts'

export interface Formats {
  /**
   * A date in full, as precise as it is: "21 November 2023", "September 2023", "between 21 and 24 November 2023".
   * A time of day is said in `timeZone`, an IANA zone, with its name and on the day that it is there; without one, or
   * where it is not known here, as printed.
   * What has no time of day is the same in every zone.
   */
  when(when: When, timeZone?: string): string
  /** A time of day as printed: "22:43 UTC+9"; of a date without one nothing. */
  timeOfDay(when: When): string
  /** A day for an axis, short: "21 Nov". */
  dayShort(day: Day): string
  /** The same without its month: "21". */
  dayAlone(day: Day): string
  /** "21 – 22 Nov", of one day "21 Nov". */
  days(from: Day, to: Day): string
  monthShort(day: Day): string
  /** "21 Nov 2023", "Nov 2023" */
  withYear(unit: 'day' | 'month', day: Day): string
  year(day: Day): string
  /** The time between two days: "4 years 11 months", "2 months 5 days", "9 days". Parts of a day do not count. */
  gap(from: Day, to: Day): string
  number(value: number): string
  /** The name of a country by its ISO 3166-1 alpha-2 code; anything else comes back as it is. */
  country(code: string): string
}

/** `lang` is BCP 47; the words of `t` are in that language. A tag that Intl refuses counts as English. */
export function createFormats(
  lang: string,
  t: Messages,
  days: DayFormats = createDayFormats(toLocales(lang)),
): Formats {
  const locales = toLocales(lang)
  const units = new Intl.ListFormat(locales, { type: 'unit', style: 'narrow' })
  const numbers = new Intl.NumberFormat(locales)
  const countries = new Intl.DisplayNames(locales, { type: 'region' })
  return {
    when: (when, timeZone) => toWhenWords(when, days, t.date, timeZone),
    timeOfDay: ({ time }) => (time ? days.timeOfDay(time.utcMs, time.offsetMinutes) : ''),
    dayShort: days.dayShort,
    dayAlone: days.dayOfMonth,
    days: days.range,
    monthShort: days.monthShort,
    withYear: days.withYear,
    year: days.year,
    // German has a comma there, as between two gaps
    gap: (from, to) => units.format(toGap(from, to, t.time)).replace(', ', ' '),
    number: value => numbers.format(value),
    country: code => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
  }
}

/**
 * A link or a story can name a language that does not exist; without a second choice Intl takes that of the machine.
 */
export function toLocales(lang: string): string[] {
  // Intl writes plain English as Americans do, "November 21, 2023"; a story in plain English writes "21 November 2023".
  const english = 'en-GB'
  if (lang === 'en') return [english]
  try {
    return [...Intl.getCanonicalLocales(lang), english]
  } catch {
    return [english]
  }
}
