// How actions change the state.
import type { IndexOf, StoryIndex } from '../model/story-index.ts'
import type { ShowEvents, ShownEvents } from './shown.ts'
import type { State } from './state.ts'
import type { Store } from './store.ts'

export interface StateWriter {
  read(): State
  /** The story on the clock that the reader has chosen, and its last stop. */
  onClock(): { readonly index: StoryIndex; readonly last: number }
  /** A change that the reader has made: what a notice said and what a link asked for is over. */
  set(change: Partial<State>): void
  /** A change of what is on show; an open card goes with the time, and closes where nothing is left to show. */
  toShown(change: Partial<State>): Partial<State>
}

export function createStateWriter(store: Store, indexOf: IndexOf, shown: ShowEvents): StateWriter {
  return {
    read: store.getState,
    onClock() {
      const index = indexOf(store.getState())
      return { index, last: index.stops.length - 1 }
    },
    set: change => store.setState({ notice: '', linked: false, chosen: false, ...change }),
    toShown(change) {
      const now = { ...store.getState(), ...change }
      return now.selected === undefined ? change : { ...change, selected: toSelected(now, indexOf(now), shown(now)) }
    },
  }
}

/**
 * The open card's event while it is of the current date; else the first on show of that date. A window holds many: it
 * stays while it is inside.
 */
function toSelected({ mode, stop, selected }: State, { stops, stopOf }: StoryIndex, shown: ShownEvents) {
  const isShown = (id: string) => shown.get(id) !== 'hidden'
  if (isShown(selected!) && (mode === 'window' || stopOf.get(selected!) === stop)) return selected
  return mode === 'window' ? undefined : stops[stop]!.events.find(isShown)
}
