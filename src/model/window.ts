// Which events the time control shows: everything until a stop, a window of stops, or one stop only.
import type { Stop } from './stops.ts'

export const MODES = ['upto', 'window', 'only'] as const
export type Mode = (typeof MODES)[number]

/** `now`: of the current stop or window; `maybe`: may fall inside a window or date, nobody knows; `past`: before it and still shown; `hidden`: not shown. */
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

/** How the events of the stop at `index` are shown. */
export function showStop({ mode, from, stop }: TimeWindow, index: number): Shown {
  if (mode === 'window') return index >= from && index <= stop ? 'now' : 'hidden'
  if (index === stop) return 'now'
  return mode === 'upto' && index < stop ? 'past' : 'hidden'
}

/**
 * How each event is shown, by id. In mode `upto` the order of the stops decides. A window, or one date, has days: from the first on which its first
 * stop may have begun to the last on which its last stop may have; an event falls inside certainly, perhaps or not, wherever its stop stands.
 */
export function showEvents(stops: readonly Stop[], window: TimeWindow): ReadonlyMap<string, Shown> {
  const show = window.mode === 'upto' ? (_: Stop, index: number) => showStop(window, index) : createInside(stops, window)
  return new Map(stops.flatMap((stop, index) => stop.events.map(id => [id, show(stop, index)] as const)))
}

function createInside(stops: readonly Stop[], { mode, from, stop }: TimeWindow): (stop: Stop) => Shown {
  const first = stops[mode === 'window' ? from : stop]!.when.begins[0], last = stops[stop]!.when.begins[1]
  return ({ when: { kind, precision, begins, earliest, latest } }) => {
    if (begins[0] >= first && begins[1] <= last) return 'now'
    // What lasted falls inside where it had begun for certain and had not ended: ends less exact than a day leave that open.
    if (kind === 'lasted' && precision === 'day' && begins[1] <= last && latest !== undefined && latest >= first) return 'now'
    return (earliest ?? -Infinity) <= last && (latest ?? Infinity) >= first ? 'maybe' : 'hidden'
  }
}
