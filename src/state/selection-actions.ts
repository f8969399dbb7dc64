// What a reader opens on the map: the card of an event, or the list of a place.
import { NO_FILTER } from '../model/filter.ts'
import type { IndexOf } from '../model/story-index.ts'
import type { TimeWindow } from '../model/window.ts'
import { withAll } from './move-stops.ts'
import type { ShowEvents } from './shown.ts'
import type { State } from './state.ts'
import type { StateWriter } from './state-writer.ts'

export interface SelectionActions {
  /**
   * Opens an event's card, or closes it with undefined. The time control goes to its stop, and takes in all events for
   * one that is not key. `spoken` where the focus stays on what was pressed.
   */
  select(id: string | undefined, spoken?: boolean): void
  /** Opens the short list of a place, or of several in one. */
  openPlaces(ids: readonly string[]): void
}

export const createSelectionActions = (
  { read, onClock, set }: StateWriter,
  indexOf: IndexOf,
  shown: ShowEvents,
): SelectionActions => ({
  select(id, spoken = false) {
    const { index } = onClock()
    if (id === undefined || !index.events.has(id))
      return set({ selected: undefined, places: undefined, playing: false, spoken: false })
    const before = index.stopOf.has(id) ? read() : withAll(read(), indexOf)
    const { stops, stopOf } = indexOf(before)
    const window = toWindow(before, id, stopOf.get(id)!, stops.length - 1, shown)
    // An event that is chosen is shown: what hides it has to go.
    const isHidden = shown({ ...before, ...window }).get(id) === 'hidden'
    set({
      selected: id,
      chosen: true,
      all: before.all,
      places: undefined,
      reading: undefined,
      playing: false,
      spoken,
      ...window,
      ...(isHidden && { filter: NO_FILTER, possible: true }),
    })
  },
  openPlaces: places => set({ places, selected: undefined, playing: false, spoken: false }),
})

/** Where the time control goes for an event at `stop`: a window that holds it already stays. */
function toWindow(before: State, id: string, stop: number, last: number, shown: ShowEvents): Partial<TimeWindow> {
  const { mode, from, stop: now } = before
  if (mode !== 'window') return { stop }
  const inside = shown({ ...before, filter: NO_FILTER, possible: true }).get(id) !== 'hidden'
  if (inside) return { from, stop: now }
  const width = now - from
  return { from: Math.max(0, stop - width), stop: Math.max(stop, Math.min(width, last)) }
}
