// What is known of a date beyond its stop: a bar over the days it may touch, packed with the others into a few thin
// lanes.
import type { Stop } from '../../model/stops.ts'
import type { When } from '../../model/when.ts'
import type { AxisScale } from './axis-scale.ts'

/** `lasted`: all of it; `cell`: some day of a named month, season or year; `oneOf`: one day between two. */
export type BarKind = 'lasted' | 'cell' | 'oneOf'

export interface Bar {
  readonly stop: number
  readonly kind: BarKind
  readonly x0: number
  readonly x1: number
  /** 0 is nearest to the axis. */
  readonly lane: number
  /** Approximate or uncertain: hatched. */
  readonly about: boolean
  /** Which ends fade: not known, open, or not on the axis any more. */
  readonly fades: 'none' | 'start' | 'end' | 'both'
}

export const LANES = 4
/** A bar is no shorter than a mark, half of it on each side. */
const MARK_PX = 5
/** Nothing is known of an open end, so it runs out soon. */
const OPEN_PX = 44
const LANE_GAP_PX = 5

/**
 * The bars of all stops that are not one known day. Where more overlap than there are lanes, they share the lane that
 * is free soonest.
 */
export function toBars(stops: readonly Stop[], scale: AxisScale): Bar[] {
  const bars = stops.flatMap((stop, index) => (isOneDay(stop.when) ? [] : [toBar(stop.when, index, scale)]))
  const ends = Array<number>(LANES).fill(-Infinity)
  const lanes = new Map<number, number>()
  for (const bar of [...bars].sort((a, b) => a.x0 - b.x0 || b.x1 - a.x1)) {
    const free = ends.findIndex(end => end + LANE_GAP_PX <= bar.x0)
    const lane = free < 0 ? ends.indexOf(Math.min(...ends)) : free
    ends[lane] = Math.max(ends[lane]!, bar.x1)
    lanes.set(bar.stop, lane)
  }
  return bars.map(bar => ({ ...bar, lane: lanes.get(bar.stop)! }))
}

const isOneDay = ({ earliest, latest, uncertain, approximate }: When): boolean =>
  earliest === latest && !uncertain && !approximate

function toBar(when: When, stop: number, { toX, places, segments }: AxisScale): Omit<Bar, 'lane'> {
  const from = segments[0]!.from,
    to = segments.at(-1)!.to
  const { earliest, latest } = when
  const x = places[stop]!
  const soft = when.kind === 'oneOf' || when.uncertain || when.approximate
  const start = Math.min(x - MARK_PX, toX(Math.max(earliest ?? latest!, from)))
  const end = Math.max(x + MARK_PX, toX(Math.min((latest ?? earliest!) + 1, to)))
  const fadesStart = soft || earliest === undefined || earliest < from,
    fadesEnd = soft || latest === undefined || latest + 1 > to
  return {
    stop,
    kind: when.kind === 'date' ? 'cell' : when.kind,
    about: when.uncertain || when.approximate,
    x0: earliest === undefined ? Math.min(start, Math.max(toX(from), end - OPEN_PX)) : start,
    x1: latest === undefined ? Math.max(end, Math.min(toX(to), start + OPEN_PX)) : end,
    fades: fadesStart ? (fadesEnd ? 'both' : 'start') : fadesEnd ? 'end' : 'none',
  }
}
