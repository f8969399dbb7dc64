// The stop that a date means which has none of its own.
import type { Stop } from './stops.ts'

/** The stop nearest to a place on the axis; the earlier one of two that are equally near. -1 without stops. */
export function findNearestStop(stops: readonly Stop[], anchor: number): number {
  let best = -1
  stops.forEach((stop, index) => {
    if (best < 0 || Math.abs(stop.anchor - anchor) < Math.abs(stops[best]!.anchor - anchor)) best = index
  })
  return best
}
