// So many days, weeks, months or years from a day, and the whole unit that a day lies in, as EDTF.
import { daysInMonth, fromDay, toDay, toIsoDate, type Day } from '../../model/calendar.ts'
import { toWeekday } from './day-words.ts'
import type { Unit } from './meaning.ts'

const pad = (value: number, width = 2) => String(value).padStart(width, '0')

const MONTHS_OF: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }
const DAYS_OF: Partial<Record<Unit, number>> = { day: 1, week: 7 }

/** A shorter month takes its last day: a month after 31 January is 28 February. */
export function shiftDay(day: Day, count: number, unit: Unit): Day {
  const days = DAYS_OF[unit]
  if (days !== undefined) return day + days * count
  const { year, month, date } = fromDay(day)
  const months = year * 12 + month - 1 + (MONTHS_OF[unit] ?? 0) * count
  const [toYear, toMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
  return toDay(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)))!
}

/** EDTF of years that it can write with four digits. */
export const toYear = (year: number): string => pad(year, 4)
export const toMonth = (year: number, month: number): string => `${toYear(year)}-${pad(month)}`

/** A day, month or year; one day of a week; a decade; the months of a quarter. */
export function toWhole(day: Day, unit: Unit): string {
  const { year, month } = fromDay(day)
  switch (unit) {
    case 'week':
      return toOneOf(day - toWeekday(day) + 1, day - toWeekday(day) + 7)
    case 'month':
      return toMonth(year, month)
    case 'quarter':
      return toQuarter(year, Math.floor((month - 1) / 3) + 1)
    case 'year':
      return toYear(year)
    case 'decade':
      return `${toYear(year).slice(0, 3)}X`
    case 'century':
      return `${toYear(year).slice(0, 2)}XX`
    default:
      return toIsoDate(day)
  }
}

export const toQuarter = (year: number, quarter: number): string =>
  `${toMonth(year, 3 * quarter - 2)}/${toMonth(year, 3 * quarter)}`

/** One day somewhere between. */
export const toOneOf = (from: Day, to: Day): string => `[${toIsoDate(from)}..${toIsoDate(to)}]`
