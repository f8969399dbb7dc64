// What an EDTF string means: which days it may have begun on and ended on, and how sure that is.
import type { Day } from './calendar.ts'

/**
 * - `date`: one date, as precise as `precision` says ("2023-09" is a month, nobody says which day).
 * - `lasted`: from A to B, `A/B`.
 * - `oneOf`: one day somewhere between A and B, `[A..B]`.
 */
export type WhenKind = 'date' | 'lasted' | 'oneOf'
export type WhenPrecision = 'year' | 'season' | 'month' | 'day' | 'time'

export interface When {
  readonly edtf: string
  readonly kind: WhenKind
  /** The coarser of the two ends where there are two. `2023-11-2X` has precision `day` and spans 20 to 29. */
  readonly precision: WhenPrecision
  /** First and last day it can touch; undefined where the end is open (`..`) or unknown. At least one is set. */
  readonly earliest: Day | undefined
  readonly latest: Day | undefined
  /**
   * The first and last day on which it may have *begun*: the days of A for `A/B` and `A/..`, all days for `[A..B]`, and
   * of `../B` or `[..B]` the last day.
   */
  readonly begins: readonly [Day, Day]
  /**
   * The day by which it has certainly begun; Infinity where nobody knows one. Of `A/B` the last day of A, or of B where
   * A is open, unknown, approximate or uncertain.
   */
  readonly begunBy: Day
  /**
   * The day before which it is certainly not over; -Infinity where nobody knows one. Of `A/B` the first day of B, or of
   * A where B is open, unknown, approximate or uncertain.
   */
  readonly notOverBefore: Day
  /** EDTF `?` and `~`; `%` sets both. On either end of an interval it counts for the whole. */
  readonly uncertain: boolean
  readonly approximate: boolean
  /** Only with precision `time`: the moment in UTC milliseconds and the offset it was printed in. */
  readonly time: { readonly utcMs: number; readonly offsetMinutes: number } | undefined
}

/**
 * Where a date stands among others, in days: the middle of the days on which it may have begun, noon of an exact day.
 * One rule for order and for place on the axis, so the two never disagree. `2023-09` stands in the middle of September,
 * `[2023-11-21..2023-11-24]` between the 22nd and the 23rd, `2018/2023` in the middle of 2018 and `../2023-11-24`, of
 * which only the end is known, on the 24th, as does `[..2023-11-24]`. A date with a time stands at its time on the day
 * it was printed as.
 */
export function toAnchor(when: When): number {
  if (when.time) return (when.time.utcMs + when.time.offsetMinutes * 60_000) / 86_400_000
  return (when.begins[0] + when.begins[1] + 1) / 2
}
