// Takes the time control from one index of a story to another: of another clock, or of all events in place of the key
// events.
import { findNearestStop } from '../model/nearest-stop.ts'
import type { IndexOf, StoryIndex } from '../model/story-index.ts'
import type { TimeWindow } from '../model/window.ts'
import type { State } from './state.ts'

/** The same events' stops; the nearest where none of them is on the other's time control. */
export function moveStops(
  { from, stop }: Pick<TimeWindow, 'from' | 'stop'>,
  before: StoryIndex,
  after: StoryIndex,
): Pick<TimeWindow, 'from' | 'stop'> {
  const toStop = (number: number): number => {
    const { events, anchor } = before.stops[number]!
    return (
      events.map(id => after.stopOf.get(id)).find(known => known !== undefined) ?? findNearestStop(after.stops, anchor)
    )
  }
  const to = toStop(stop)
  return { from: Math.min(toStop(from), to), stop: to }
}

/** The same moment, with all events on the time control. */
export const withAll = (state: State, indexOf: IndexOf): State => ({
  ...state,
  ...moveStops(state, indexOf(state), indexOf({ ...state, all: true })),
  all: true,
})
