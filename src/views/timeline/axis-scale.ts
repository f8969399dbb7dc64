// From dates to places on the axis: one piece of calendar for each run of stops, a break between them, or one equal
// slot per stop.
import type { Day } from '../../model/calendar.ts'
import type { Stop } from '../../model/stops.ts'
import { findBreaks } from './axis-breaks.ts'
import { spread } from './axis-spread.ts'

/** `auto`: to scale in pieces; `linear`: to scale throughout; `slots`: one equal slot per stop, for a narrow axis. */
export type AxisKind = 'auto' | 'linear' | 'slots'

/** A run of stops between two breaks, with the days that it draws: `from` included, `to` excluded. */
export interface Segment {
  readonly first: number
  readonly last: number
  readonly from: Day
  readonly to: Day
  readonly x0: number
  readonly x1: number
}

export interface AxisScale {
  readonly kind: AxisKind
  readonly segments: readonly Segment[]
  /** Where each stop is drawn, in px, by index: rising. */
  readonly places: readonly number[]
  /** A day, with its fraction, in px: what is not drawn is held to the ends. */
  toX(day: number): number
}

export const BREAK_PX = 32
/** From the ends of the axis to its first and last day: half a thumb. */
export const END_PX = 14
/** Inside a segment, so that no mark touches a break. */
const INSET_PX = 8
/** To scale throughout, a crowd stays a crowd. */
const STOP_GAP_PX = { auto: 24, linear: 1, slots: 0 }
/** Stops moved apart may take up this much of a segment, or many would be strewn evenly and say nothing of time. */
const SPREAD_SHARE = 0.6
/** A segment narrower than this says nothing; with the break beside it, it bounds how many there may be. */
const SEGMENT_PX = { auto: 110, linear: Infinity, slots: 110 }
const LEAST_PX = 34

export function toAxisScale(stops: readonly Stop[], kind: AxisKind, widthPx: number): AxisScale {
  const breaks = findBreaks(
    stops.map(stop => stop.anchor),
    Math.max(0, Math.floor(widthPx / SEGMENT_PX[kind]) - 1),
  )
  return round(kind === 'slots' ? toSlots(stops, breaks, widthPx) : toPieces(stops, breaks, kind, widthPx))
}

const toHundredths = (x: number): number => Math.round(x * 100) / 100

/** More decimals than an eye can see would only make the page heavier. */
const round = ({ kind, segments, places, toX }: AxisScale): AxisScale => ({
  kind,
  segments: segments.map(segment => ({ ...segment, x0: toHundredths(segment.x0), x1: toHundredths(segment.x1) })),
  places: places.map(toHundredths),
  toX: day => toHundredths(toX(day)),
})

function toPieces(stops: readonly Stop[], breaks: readonly number[], kind: AxisKind, widthPx: number): AxisScale {
  const runs = toRuns(stops, breaks)
  const room = widthPx - 2 * END_PX - (runs.length - 1) * BREAK_PX - runs.length * LEAST_PX
  const shares = runs.map(({ first, last, from, to }) => (last - first + 1) ** 0.9 + Math.log10(to - from) / 2)
  const total = shares.reduce((sum, share) => sum + share, 0)
  let x = END_PX
  const segments = runs.map((run, index) => {
    const x0 = x,
      x1 = x0 + LEAST_PX + (room * shares[index]!) / total
    x = x1 + BREAK_PX
    return { ...run, x0, x1 }
  })
  const scale = toPiecewise(
    segments.flatMap(({ from, to }) => [from, to]),
    segments.flatMap(({ x0, x1 }) => [x0 + INSET_PX, x1 - INSET_PX]),
  )
  const truths = stops.map(stop => scale(stop.anchor))
  const places = segments.flatMap(({ first, last, x0, x1 }) => {
    const gap = Math.min(STOP_GAP_PX[kind], (SPREAD_SHARE * (x1 - x0 - 2 * INSET_PX)) / Math.max(1, last - first))
    return spread(truths.slice(first, last + 1), gap, x0 + INSET_PX, x1 - INSET_PX)
  })
  return { kind, segments, places, toX: scale }
}

function toSlots(stops: readonly Stop[], breaks: readonly number[], widthPx: number): AxisScale {
  const slot = (widthPx - 2 * END_PX) / stops.length
  const places = stops.map((_, index) => END_PX + (index + 0.5) * slot)
  const segments = toRuns(stops, breaks).map(run => ({
    ...run,
    x0: END_PX + run.first * slot,
    x1: END_PX + (run.last + 1) * slot,
  }))
  // Each date stands in the middle of its slot, and the days between two dates are shared out between their middles.
  const days = [segments[0]!.from, ...stops.map(stop => stop.anchor), segments.at(-1)!.to]
  const scale = toPiecewise(days, [END_PX, ...places, widthPx - END_PX])
  return { kind: 'slots', segments, places, toX: scale }
}

/**
 * A line through some points, held to its ends; `days` rise or stay. d3's `scaleLinear` does the same, but brings its
 * colours and number formats
 * along: 8 kB of script, compressed, for one division.
 */
function toPiecewise(days: readonly number[], xs: readonly number[]): (day: number) => number {
  return day => {
    const after = days.findIndex(each => each > day)
    const next = after < 0 ? days.length - 1 : Math.max(after, 1)
    const from = days[next - 1]!,
      to = days[next]!
    const share = to > from ? Math.min(Math.max((day - from) / (to - from), 0), 1) : 0
    return xs[next - 1]! + share * (xs[next]! - xs[next - 1]!)
  }
}

/**
 * The runs of stops between the breaks, each with the days to draw: all on which its stops may have begun, as far as
 * that does not dwarf the run.
 */
function toRuns(stops: readonly Stop[], breaks: readonly number[]): Pick<Segment, 'first' | 'last' | 'from' | 'to'>[] {
  const starts = [0, ...breaks]
  return starts.map((first, index) => {
    const last = (breaks[index] ?? stops.length) - 1
    const run = stops.slice(first, last + 1)
    const firstAnchor = run[0]!.anchor,
      lastAnchor = run.at(-1)!.anchor
    const reach = lastAnchor - firstAnchor || Infinity
    // A third of a gap at most, so that two segments never show the same day.
    const before = first > 0 ? (firstAnchor - stops[first - 1]!.anchor) / 3 : Infinity
    const after = last < stops.length - 1 ? (stops[last + 1]!.anchor - lastAnchor) / 3 : Infinity
    const begins = Math.min(...run.map(stop => stop.when.begins[0])),
      ends = Math.max(...run.map(stop => stop.when.begins[1])) + 1
    return {
      first,
      last,
      from: Math.min(Math.floor(firstAnchor), Math.ceil(Math.max(begins, firstAnchor - reach, firstAnchor - before))),
      to: Math.max(Math.floor(lastAnchor) + 1, Math.floor(Math.min(ends, lastAnchor + reach, lastAnchor + after))),
    }
  })
}
