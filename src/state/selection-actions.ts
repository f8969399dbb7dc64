// What a reader opens on the map: the card of an event, or the list of a place.
import { NO_FILTER } from '../model/filter.ts'
import type { TimeWindow } from '../model/window.ts'
import type { ShowEvents } from './shown.ts'
import type { State } from './state.ts'
import type { StateWriter } from './state-writer.ts'

export interface SelectionActions {
  /**
   * Opens an event's card, or closes it with undefined; the time control goes to its stop. `spoken` where the focus
   * stays on what was pressed.
   */
  select(id: string | undefined, spoken?: boolean): void
  openPlace(id: string | undefined): void
}

export const createSelectionActions = ({ read, onClock, set }: StateWriter, shown: ShowEvents): SelectionActions => ({
  select(id, spoken = false) {
    const { index, last } = onClock()
    const stop = id === undefined ? undefined : index.stopOf.get(id)
    if (stop === undefined) return set({ selected: undefined, place: undefined, playing: false, spoken: false })
    const before = read()
    const window = toWindow(before, id!, stop, last, shown)
    // An event that is chosen is shown: what hides it has to go.
    const isHidden = shown({ ...before, ...window }).get(id!) === 'hidden'
    set({
      selected: id,
      place: undefined,
      reading: undefined,
      view: undefined,
      playing: false,
      spoken,
      ...window,
      ...(isHidden && { filter: NO_FILTER, possible: true }),
    })
  },
  openPlace: id => set({ place: id, selected: undefined, playing: false, spoken: false }),
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
