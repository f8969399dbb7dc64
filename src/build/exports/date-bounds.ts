// The two ends of a date as plain dates of ISO 8601, for formats that know no others.
import { toIsoDate, type Day } from '../../model/calendar.ts'
import { toEnds, type End } from '../../model/ends.ts'
import type { When } from '../../model/when.ts'

/** A year, a month, a day, or a day with its time; `?`, `~` and `%` may follow. */
const PLAIN = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T.+)?)?)?)[?~%]?$/

/**
 * `2023`, `2023-09`, `2023-09-19` or `2023-09-19T22:43:00+09:00`, without marks of doubt; undefined for a season, and
 * for a date with X.
 */
export const toPlainDate = (date: When): string | undefined => PLAIN.exec(date.edtf)?.[1]

/**
 * The two ends, each as precise as it is written, as days where it cannot be written plainly, and undefined where it is
 * open or unknown.
 * Both are the same for one plain date, so "2023-09" is `['2023-09', '2023-09']` and "2023-11-2X" is `['2023-11-20',
 * '2023-11-29']`.
 */
export function toDateBounds(when: When): readonly [string | undefined, string | undefined] {
  const [from, to] = toEnds(when)
  return [toBound(from, 'earliest'), toBound(to, 'latest')]
}

/** The first and the last day of them all, of the ends that are known. */
export function toDayRange(whens: readonly When[]): readonly [Day, Day] {
  const days = whens.flatMap(({ earliest, latest }) => [earliest, latest]).filter(day => day !== undefined)
  return [Math.min(...days), Math.max(...days)]
}

const toBound = (end: End, side: 'earliest' | 'latest'): string | undefined =>
  typeof end === 'string' ? undefined : (toPlainDate(end) ?? toIsoDate(end[side]!))
