// What a pointer on the axis does: a tap goes there or chooses an event, a drag moves a thumb or the whole window.
import { findFirst } from '../../model/find-first.ts'
import type { TimeWindow } from '../../model/window.ts'
import type { Actions } from '../../state/actions.ts'
import type { ScrubTarget } from './scrub.ts'

/** The thumbs: `stop` alone, or both ends of a window. */
export type End = 'from' | 'stop'
type TimeActions = Pick<Actions, 'select' | 'setStop' | 'setWindow'>

/** A press this near to a thumb takes hold of it rather than of the window. */
const THUMB_REACH_PX = 14

/** Moves one thumb; the ends of a window meet and do not cross. */
export function moveEnd(
  end: End,
  to: number,
  { mode, from, stop }: TimeWindow,
  actions: TimeActions,
  quietly: boolean,
): void {
  if (mode !== 'window') actions.setStop(to, quietly)
  else if (end === 'from') actions.setWindow(Math.min(to, stop), stop, quietly)
  else actions.setWindow(from, Math.max(to, from), quietly)
}

/** The stop nearest to `x`, of several as near the first; `places` rise. */
export function findPlace(places: readonly number[], x: number): number {
  const from = (least: number): number => findFirst(places.length, stop => places[stop]! >= least)
  const after = from(x)
  const before = after === 0 ? undefined : places[after - 1]!
  if (before === undefined) return 0
  return after < places.length && places[after]! - x < x - before ? after : from(before)
}

/**
 * `places` are the stops in px. The window is the one at the beginning of the gesture; `hold` is told which thumb the
 * gesture moves.
 */
export function toScrubTarget(
  places: readonly number[],
  window: TimeWindow,
  actions: TimeActions,
  hold: (end: End) => void,
): ScrubTarget {
  const { mode, from, stop } = window
  const find = (x: number): number => findPlace(places, x)
  const distance = (thumb: number, x: number): number => Math.abs(places[thumb]! - x)
  const findEnd = (x: number): End =>
    mode !== 'window'
      ? 'stop'
      : from === stop
        ? x < places[stop]!
          ? 'from'
          : 'stop'
        : distance(from, x) < distance(stop, x)
          ? 'from'
          : 'stop'
  const isInside = (x: number): boolean =>
    mode === 'window' &&
    x > places[from]! &&
    x < places[stop]! &&
    Math.min(distance(from, x), distance(stop, x)) > THUMB_REACH_PX

  return {
    tap(x, event) {
      const end = findEnd(x)
      if (event === undefined) moveEnd(end, find(x), window, actions, false)
      else actions.select(event)
      hold(end)
    },
    grab(x0) {
      const grabbed = find(x0)
      const whole = isInside(x0)
      let end: End | undefined = mode === 'window' && from === stop ? undefined : findEnd(x0)
      let now = -1
      return x => {
        const to = find(x)
        if (to === now) return
        now = to
        if (whole) {
          const width = stop - from
          const first = Math.min(Math.max(0, from + to - grabbed), places.length - 1 - width)
          return actions.setWindow(first, first + width, true)
        }
        end ??= x < x0 ? 'from' : 'stop' // of two thumbs in one place, the one on the side that the drag goes to
        moveEnd(end, to, window, actions, true)
        hold(end)
      }
    },
  }
}
