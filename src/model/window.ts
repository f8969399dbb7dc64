// Which events the time control shows: everything until a stop, a window of stops, or one stop only.
import type { Stop } from './stops.ts'

export const MODES = ['upto', 'window', 'only'] as const
export type Mode = (typeof MODES)[number]

/** `now`: of the current stop or window; `past`: before it and still shown; `hidden`: not shown. */
export type Shown = 'now' | 'past' | 'hidden'

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

/** How each event is shown, by id. */
export function showEvents(stops: readonly Stop[], window: TimeWindow): ReadonlyMap<string, Shown> {
  return new Map(stops.flatMap((stop, index) => stop.events.map(id => [id, showStop(window, index)] as const)))
}
