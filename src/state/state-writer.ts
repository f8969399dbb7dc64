// How actions change the state.
import type { IndexOf, StoryIndex } from '../model/story-index.ts'
import type { ShowEvents } from './shown.ts'
import type { State } from './state.ts'
import type { Store } from './store.ts'

export interface StateWriter {
  read(): State
  /** The story on the clock that the reader has chosen, and its last stop. */
  onClock(): { readonly index: StoryIndex; readonly last: number }
  /** A change that the reader has made: what a notice said and what a link asked for is over. */
  set(change: Partial<State>): void
  /** A change of what is on show, and the card closed if its event is no longer. */
  toShown(change: Partial<State>): Partial<State>
}

export function createStateWriter(store: Store, indexOf: IndexOf, shown: ShowEvents): StateWriter {
  return {
    read: store.getState,
    onClock() {
      const index = indexOf(store.getState().zone)
      return { index, last: index.stops.length - 1 }
    },
    set: change => store.setState({ notice: '', linked: false, ...change }),
    toShown(change) {
      const now = { ...store.getState(), ...change }
      const hidden = now.selected !== undefined && shown(now).get(now.selected) === 'hidden'
      return { ...change, ...(hidden && { selected: undefined }) }
    },
  }
}
