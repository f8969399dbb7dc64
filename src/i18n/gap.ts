// The time between two days in words, counted on the calendar: months and years have no fixed length.
import { daysInMonth, fromDay, toDay, type Day } from '../model/calendar.ts'
import type { Messages } from './messages.ts'

const LEAST_MONTHS = 2

/** The largest two units, in days alone under two months. Parts of a day do not count, nor does the order. */
export function toGap(a: Day, b: Day, t: Messages['time']): string[] {
  const [from, to] = [Math.floor(Math.min(a, b)), Math.floor(Math.max(a, b))]
  const start = fromDay(from),
    end = fromDay(to)
  const months = (end.year - start.year) * 12 + end.month - start.month - (end.date < start.date ? 1 : 0)
  if (months < LEAST_MONTHS) return [t.days(to - from)]
  const years = Math.floor(months / 12)
  if (years > 0) return [t.years(years), ...(months % 12 ? [t.months(months % 12)] : [])]
  const days = to - addMonths(from, months)
  return [t.months(months), ...(days ? [t.days(days)] : [])]
}

/** The same date some months later, or the last of its month where that has fewer days. */
function addMonths(day: Day, months: number): Day {
  const { year, month, date } = fromDay(day)
  const count = year * 12 + month - 1 + months
  const [laterYear, laterMonth] = [Math.floor(count / 12), (count % 12) + 1]
  return toDay(laterYear, laterMonth, Math.min(date, daysInMonth(laterYear, laterMonth)))!
}
