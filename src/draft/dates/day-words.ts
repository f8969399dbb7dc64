// Days and lengths in words, for the arithmetic that an editor reads.
import { fromDay, type Day } from '../../model/calendar.ts'
import { toWeekday } from '../../compiler/weekdays.ts'
import type { Unit } from './meaning.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

export { toWeekday }

export const toWeekdayName = (weekday: number): string => WEEKDAYS[weekday - 1]!
export const toMonthName = (month: number): string => MONTHS[month - 1]!

/** "Thursday 23 November 2023". */
export function toDayWords(day: Day): string {
  const { year, month, date } = fromDay(day)
  return `${toWeekdayName(toWeekday(day))} ${date} ${toMonthName(month)} ${year}`
}

/** "2 weeks". */
export const toLengthWords = (count: number, unit: Unit): string =>
  `${count} ${count === 1 ? unit : unit === 'century' ? 'centuries' : `${unit}s`}`
