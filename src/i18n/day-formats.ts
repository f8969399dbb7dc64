// Intl's formatters for days, made once: each reads a day as its UTC midnight and writes it in UTC, so no zone can
// shift it.
import { fromDay, toUtcMs, type Day } from '../model/calendar.ts'

export type DayPair = readonly [from: string, to: string]

export interface DayFormats {
  /** "21 November 2023"; "19 July 64 AD": below 1000 a year would pass for one of another century without its era */
  day(day: Day): string
  /** "November 2023" */
  month(day: Day): string
  /** "2023" */
  year(day: Day): string
  /** "21 Nov" */
  dayShort(day: Day): string
  /** "21" */
  dayOfMonth(day: Day): string
  /** "21 – 22 Nov", with years where they differ. */
  range(from: Day, to: Day): string
  /** "21 Nov 2023", "Nov 2023" */
  withYear(unit: 'day' | 'month', day: Day): string
  /** "Nov" */
  monthShort(day: Day): string
  /** "22:43 UTC+9", with seconds where they are not zero. */
  timeOfDay(utcMs: number, offsetMinutes: number): string
  /**
   * The day and the time of a moment in an IANA zone: "22 November 2023" and "03:43 Line Islands Time". Throws
   * RangeError where the zone is not known here.
   */
  inZone(utcMs: number, timeZone: string): readonly [day: string, time: string]
  /**
   * Two days, months or years, given in full, without what is said twice: "21" and "24 November 2023". In full where
   * they share nothing or the language puts it otherwise.
   */
  pair(unit: 'year' | 'month' | 'day', from: Day, to: Day, full: DayPair): DayPair
}

const YEAR_1000_MS = Date.UTC(1000, 0)

/** `locales` in the order of preference; throws RangeError on one that is no BCP 47 tag. */
export function createDayFormats(locales: readonly string[]): DayFormats {
  // The calendar of the articles: Thai or Persian readers would otherwise see years that no text prints.
  const intl = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat([...locales], { calendar: 'gregory', timeZone: 'UTC', ...options })
  const full = intl({ day: 'numeric', month: 'long', year: 'numeric' })
  const short = intl({ day: 'numeric', month: 'short' })
  const toWriter = (options: Intl.DateTimeFormatOptions) => {
    const formatter = intl({ year: 'numeric', ...options })
    let early: Intl.DateTimeFormat | undefined
    return (utcMs: number) =>
      utcMs < YEAR_1000_MS
        ? (early ??= intl({ year: 'numeric', era: 'short', ...options })).format(utcMs)
        : formatter.format(utcMs)
  }
  // A story has few days, and a step of the time control names several of them.
  const ofDay = (write: (utcMs: number) => string) => {
    const written = new Map<Day, string>()
    return (day: Day) => written.get(day) ?? written.set(day, write(toUtcMs(day))).get(day)!
  }
  const format = (options: Intl.DateTimeFormatOptions) => ofDay(intl(options).format)
  const withYear = {
    day: ofDay(toWriter({ day: 'numeric', month: 'short' })),
    month: ofDay(toWriter({ month: 'short' })),
  }
  const dayShort = format({ day: 'numeric', month: 'short' }),
    dayOfMonth = format({ day: 'numeric' }),
    dayAndMonth = format({ day: 'numeric', month: 'long' }),
    monthAlone = format({ month: 'long' })
  const minutes = intl({ timeStyle: 'short' }),
    seconds = intl({ timeStyle: 'medium' })
  // Only where the year comes last can an earlier date leave it to the later one; other languages may also inflect what
  // is left.
  const order = full
    .formatToParts(0)
    .map(part => part.type)
    .filter(type => type !== 'literal')
    .join(' ')
  const shortens = /^en\b/.test(full.resolvedOptions().locale) && order === 'day month year'

  return {
    day: ofDay(toWriter({ day: 'numeric', month: 'long' })),
    month: ofDay(toWriter({ month: 'long' })),
    year: ofDay(toWriter({})),
    dayShort,
    dayOfMonth,
    withYear: (unit, day) => withYear[unit](day),
    range: (from, to) => (from === to ? dayShort(from) : short.formatRange(toUtcMs(from), toUtcMs(to))),
    monthShort: format({ month: 'short' }),
    timeOfDay(utcMs, offsetMinutes) {
      const printed = utcMs + offsetMinutes * 60_000
      return `${(printed % 60_000 === 0 ? minutes : seconds).format(printed)} ${toOffsetName(offsetMinutes)}`
    },
    inZone(utcMs, timeZone) {
      const time = intl({ timeStyle: utcMs % 60_000 === 0 ? 'short' : 'medium', timeZone })
      const name = intl({ timeZoneName: 'long', timeZone })
        .formatToParts(utcMs)
        .find(part => part.type === 'timeZoneName')!.value
      return [toWriter({ day: 'numeric', month: 'long', timeZone })(utcMs), `${time.format(utcMs)} ${name}`]
    },
    pair(unit, from, to, [first, last]) {
      const a = fromDay(from),
        b = fromDay(to)
      if (!shortens || unit === 'year' || a.year !== b.year) return [first, last]
      const short = unit === 'month' ? monthAlone : a.month === b.month ? dayOfMonth : dayAndMonth
      return [short(from), last]
    },
  }
}

/** "UTC+9", "UTC−3:30" with a minus sign, "UTC". */
function toOffsetName(minutes: number): string {
  if (minutes === 0) return 'UTC'
  const hours = Math.floor(Math.abs(minutes) / 60),
    rest = Math.abs(minutes) % 60
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`
}
