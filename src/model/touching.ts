// Which dates touch some days, found by binary search: what it costs grows with what is found, not with the story.
import type { Day } from './calendar.ts'
import { findFirst } from './find-first.ts'
import type { Stop } from './stops.ts'

/** The stops of a time control by the first day that they can touch; the arrays are parallel. */
export interface DateOrder {
  /** Indices of the stops. */
  readonly stops: readonly number[]
  /** First days in order; -Infinity where nobody knows one. */
  readonly starts: readonly number[]
  /** The last day that this stop or one before it can touch; Infinity where nobody knows one. */
  readonly latestSoFar: readonly number[]
}

export function toDateOrder(stops: readonly Pick<Stop, 'when'>[]): DateOrder {
  const toStart = (stop: number): number => stops[stop]!.when.earliest ?? -Infinity
  const order = Array.from(stops.keys()).sort((a, b) => (toStart(a) === toStart(b) ? a - b : toStart(a) - toStart(b)))
  let latest = -Infinity
  const latestSoFar = order.map(stop => (latest = Math.max(latest, stops[stop]!.when.latest ?? Infinity)))
  return { stops: order, starts: order.map(toStart), latestSoFar }
}

/** Indices of the stops, in order, that can touch the days `first` to `last`, and of some more that lie before them. */
export function findTouching({ stops, starts, latestSoFar }: DateOrder, first: Day, last: Day): number[] {
  const from = findFirst(latestSoFar.length, stop => latestSoFar[stop]! >= first),
    to = findFirst(starts.length, stop => starts[stop]! > last)
  return stops.slice(from, to).sort((a, b) => a - b)
}
