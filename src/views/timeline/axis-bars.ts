// Where a date that is not one known day may lie: a soft bar over its days, drawn while the reader is at it.
import type { Stop } from '../../model/stops.ts'
import type { When } from '../../model/when.ts'
import type { AxisScale } from './axis-scale.ts'

export interface Bar {
  readonly x0: number
  readonly x1: number
  /** Which ends run out: not known, open, or not on the axis any more. */
  readonly fades: 'none' | 'start' | 'end' | 'both'
}

/** A bar is no shorter than this on each side of its dot, or the dot would hide it. */
const BESIDE_PX = 14
/** Nothing is known of an open end, so it runs out soon. */
const OPEN_PX = 44

export const isOneDay = ({ earliest, latest, uncertain, approximate }: When): boolean =>
  earliest === latest && !uncertain && !approximate

/** By stop; undefined for one known day. */
export const toBars = (stops: readonly Stop[], scale: AxisScale): (Bar | undefined)[] =>
  stops.map(({ when }, stop) => (isOneDay(when) ? undefined : toBar(when, scale.places[stop]!, scale)))

function toBar(when: When, x: number, { toX, segments }: AxisScale): Bar {
  const from = segments[0]!.from,
    to = segments.at(-1)!.to
  const low = toX(from) - BESIDE_PX / 2,
    high = toX(to) + BESIDE_PX / 2
  const { earliest, latest } = when
  const isSoft = when.kind === 'oneOf' || when.uncertain || when.approximate
  const fadesStart = isSoft || earliest === undefined || earliest < from,
    fadesEnd = isSoft || latest === undefined || latest + 1 > to
  const start = earliest === undefined ? x - OPEN_PX : toX(Math.max(earliest, from)),
    end = latest === undefined ? x + OPEN_PX : toX(Math.min(latest + 1, to))
  return {
    x0: Math.max(Math.min(low, x), Math.min(start, x - BESIDE_PX)),
    x1: Math.min(Math.max(high, x), Math.max(end, x + BESIDE_PX)),
    fades: fadesStart ? (fadesEnd ? 'both' : 'start') : fadesEnd ? 'end' : 'none',
  }
}
