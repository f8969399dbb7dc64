// Two days without what is said twice, in languages that need no more for it than to leave words out.
import { fromDay, toUtcMs, type Day } from '../model/calendar.ts'
import type { DayFormats } from './day-formats.ts'

/** Where the year comes last: "21" and "24 novembre 2023". `finish` has the last word on what is short. */
export const shortenFirst = (
  days: DayFormats,
  locale: string,
  finish: (text: string) => string = text => text,
): DayFormats => ({
  ...days,
  pair(unit, from, to, [first, last]) {
    const short = createShort(unit, from, to, locale, 'long', days.dayOfMonth)
    return [short ? finish(short(from)) : first, last]
  },
})

/** Where the year comes first: "2023年11月21日" and "24日"; Chinese has the month in digits only as the short one. */
export const shortenLast =
  (dash: string) =>
  (days: DayFormats, locale: string): DayFormats => ({
    ...days,
    // Intl has slashes here
    range: (from, to) => {
      const short = createShort('day', from, to, locale, 'short', days.dayOfMonth)
      return short && from !== to ? `${days.dayShort(from)}${dash}${short(to)}` : days.range(from, to)
    },
    pair(unit, from, to, [first, last]) {
      const short = createShort(unit, from, to, locale, 'short', days.dayOfMonth)
      return [first, short?.(to) ?? last]
    },
  })

type Write = (day: Day) => string

/** Writes a day without its year, or without its month too; undefined where the two share nothing. */
function createShort(
  unit: Parameters<DayFormats['pair']>[0],
  from: Day,
  to: Day,
  locale: string,
  month: 'long' | 'short',
  day: Write,
): Write | undefined {
  const [a, b] = [fromDay(from), fromDay(to)]
  if (unit === 'year' || a.year !== b.year) return undefined
  if (unit === 'day' && a.month === b.month) return day
  const { format } = new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    month,
    ...(unit === 'day' && { day: 'numeric' }),
  })
  return each => format(toUtcMs(each))
}
