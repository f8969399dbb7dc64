// Which events the time control shows: everything until a stop, a window of stops, or one stop only.
import type { Day } from './calendar.ts'
import type { Stop } from './stops.ts'
import { findTouching, type DateOrder } from './touching.ts'
import type { When } from './when.ts'

export const MODES = ['upto', 'window', 'only'] as const
export type Mode = (typeof MODES)[number]

/**
 * `now`: of the current stop or window; `maybe`: may fall into the window or date, nobody knows; `past`: before it and
 * still shown; `hidden`: not shown.
 */
export type Shown = 'now' | 'maybe' | 'past' | 'hidden'

export interface TimeWindow {
  readonly mode: Mode
  /** First stop of a window; only read in mode `window`. Never above `stop`. */
  readonly from: number
  /** The current stop; the last one of a window. */
  readonly stop: number
}

/** The window moved so that it ends at `stop`, as wide as before; it stays within stops 0 to `last`. */
export function moveWindow({ mode, from, stop: now }: TimeWindow, stop: number, last: number): TimeWindow {
  const width = mode === 'window' ? now - from : 0
  const end = Math.min(Math.max(stop, width), last)
  return { mode, from: end - width, stop: end }
}

/** How the stop at `index` itself stands to the time control, whatever the dates of its events leave open. */
export function showStop({ mode, from, stop }: TimeWindow, index: number): Shown {
  if (mode === 'window') return index >= from && index <= stop ? 'now' : 'hidden'
  if (index === stop) return 'now'
  return mode === 'upto' && index < stop ? 'past' : 'hidden'
}

/** The days of a window, or of one date: from the first on which its first stop may have begun to the last on which
 * its last stop may have. Of no stops the first day there is. */
function toDays(stops: readonly Stop[], { mode, from, stop }: TimeWindow): readonly [first: Day, last: Day] {
  return [stops[mode === 'window' ? from : stop]?.when.begins[0] ?? 0, stops[stop]?.when.begins[1] ?? 0]
}

/**
 * How the events of a stop are shown, by its index. In mode `upto` the order of the stops decides. A window, or one
 * date, has days: an event falls inside for certain, possibly or not, wherever its own stop stands.
 */
export function showEvents(stops: readonly Stop[], window: TimeWindow): (stop: number) => Shown {
  if (window.mode === 'upto') return stop => showStop(window, stop)
  const [first, last] = toDays(stops, window)
  return stop => fallsInto(stops[stop]!.when, first, last)
}

/** The stops whose events may fall into a window, or on one date, in order: all others are hidden. */
export const findInside = (
  { stops, dates }: { readonly stops: readonly Stop[]; readonly dates: DateOrder },
  window: TimeWindow,
): readonly number[] => findTouching(dates, ...toDays(stops, window))

/**
 * Whether a date falls into the days `first` to `last`. It does for certain where it has certainly begun by `last` and
 * is certainly not over before `first`, whichever of the days that its text allows are the true ones; possibly where
 * some of them are inside.
 *
 * So one date, or one day between two, is certain when all its days are inside. Of what lasted, the part that is
 * certain counts: from the last day on which it may have begun to the first on which it may have ended.
 * `2023-09/2023-11-15` certainly went on from 30 September to 15 November, and only possibly on 13 September;
 * `2023-11-10~/2023-11-20`, whose beginning is not certain, only on the 20th; `../2023-11-21` on the 21st. An end that
 * is open, unknown, approximate or uncertain bounds nothing. What certainly began, or ended, inside falls inside, too.
 */
function fallsInto(
  { earliest = -Infinity, latest = Infinity, begunBy, notOverBefore }: When,
  first: Day,
  last: Day,
): Shown {
  if (earliest > last || latest < first) return 'hidden'
  return begunBy <= last && notOverBefore >= first ? 'now' : 'maybe'
}
