// What a reader can do to the state: every gesture ends in one action.
import type { Theme, View } from '../model/permalink.ts'
import type { IndexOf } from '../model/story-index.ts'
import { createFilterActions, type FilterActions } from './filter-actions.ts'
import { createPlayActions, type PlayActions } from './play-actions.ts'
import { createSelectionActions, type SelectionActions } from './selection-actions.ts'
import type { ShowEvents } from './shown.ts'
import type { Tab } from './state.ts'
import { createStateWriter } from './state-writer.ts'
import type { Store } from './store.ts'
import { createTimeActions, type TimeActions } from './time-actions.ts'

export interface Actions extends SelectionActions, TimeActions, PlayActions, FilterActions {
  setTheme(theme: Theme): void
  setTab(tab: Tab): void
  /** Opens an article at a passage, by its id in the page. */
  read(passage: string): void
  say(notice: string): void
  moveMap(view: View | undefined): void
  /** The map has gone elsewhere by itself: its link says where, and nothing else changes. */
  leaveMap(view: View | undefined): void
}

export function createActions(store: Store, indexOf: IndexOf, shown: ShowEvents): Actions {
  const writer = createStateWriter(store, indexOf, shown)
  const { set } = writer
  return {
    ...createSelectionActions(writer, indexOf, shown),
    ...createTimeActions(writer, indexOf),
    ...createPlayActions(writer),
    ...createFilterActions(writer),
    setTheme: theme => set({ theme, spoken: false }),
    setTab: tab => set({ tab, reading: undefined, spoken: false }),
    // Also part of how a link opens: the map still goes where it says.
    read: passage => set({ tab: 'articles', reading: passage, spoken: false, linked: store.getState().linked }),
    say: notice => set({ notice }),
    leaveMap: view => store.setState({ view, linked: false }),
    moveMap: view => set({ view, spoken: false }),
  }
}
