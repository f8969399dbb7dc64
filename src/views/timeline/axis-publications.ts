// Where on the time axis the story's articles came out.
import type { Day } from '../../model/calendar.ts'
import type { Stop } from '../../model/stops.ts'
import type { When } from '../../model/when.ts'
import type { AxisScale } from './axis-scale.ts'

/** A mark at `x`; where nobody knows the day of it, a bar from `from` to there, in px. */
export interface Publication {
  readonly x: number
  readonly from: number | undefined
}

/** Marks of publication nearer than this are one. */
const LEAST_APART_PX = 12

/**
 * In order; where marks would stand too near to each other, the last of them. A bar is kept all the same, from the
 * first that one mark stands for.
 */
export function toPublications(published: readonly When[], stops: readonly Stop[], scale: AxisScale): Publication[] {
  const all = published
    .map(({ earliest, latest }) => {
      const day = latest ?? earliest!
      return {
        x: toPublication(day, stops, scale),
        from:
          earliest !== undefined && earliest < day
            ? Math.min(scale.toX(earliest), toPublication(day, stops, scale))
            : undefined,
      }
    })
    .sort((a, b) => a.x - b.x)
  return all.reduce<Publication[]>((kept, next) => {
    const last = kept.at(-1)
    if (!last || next.x - last.x >= LEAST_APART_PX) return [...kept, next]
    const starts = [last.from, next.from].filter(from => from !== undefined)
    return [...kept.slice(0, -1), { x: next.x, from: starts.length > 0 ? Math.min(...starts) : undefined }]
  }, [])
}

/** The end of a day of publication, kept between what stands before it and what is planned after it. */
function toPublication(day: Day, stops: readonly Stop[], { places, toX }: AxisScale): number {
  const next = stops.findIndex(stop => stop.anchor >= day + 1)
  const before = places[next < 0 ? places.length - 1 : next - 1] ?? -Infinity
  const after = next < 0 ? Infinity : places[next]!
  const clearance = Math.min(8, (after - before) / 2)
  return Math.min(after - clearance, Math.max(before + clearance, toX(day + 1)))
}
