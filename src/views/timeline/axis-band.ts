// When the story's articles came out, as one stretch of the time axis: from the first day that may have been the first
// to the last of the last.
import type { Day } from '../../model/calendar.ts'
import type { Stop } from '../../model/stops.ts'
import type { When } from '../../model/when.ts'
import type { AxisScale } from './axis-scale.ts'
import type { Span } from './find-room.ts'

/** A day in a long story is still seen. */
const LEAST_PX = 8

export function toBand(published: readonly When[], stops: readonly Stop[], scale: AxisScale): Span | undefined {
  if (published.length === 0) return undefined
  const first = Math.min(...published.map(({ earliest, latest }) => earliest ?? latest!)),
    last = Math.max(...published.map(({ earliest, latest }) => latest ?? earliest!))
  const end = toEnd(last, stops, scale)
  return [Math.max(0, Math.min(scale.toX(first), end - LEAST_PX)), end]
}

/** The end of a day of publication, kept between what stands before it and what is planned after it. */
function toEnd(day: Day, stops: readonly Stop[], { places, toX }: AxisScale): number {
  const next = stops.findIndex(stop => stop.anchor >= day + 1)
  const before = places[next < 0 ? places.length - 1 : next - 1] ?? -Infinity
  const after = next < 0 ? Infinity : places[next]!
  const clearance = Math.min(8, (after - before) / 2)
  return Math.min(after - clearance, Math.max(before + clearance, toX(day + 1)))
}
