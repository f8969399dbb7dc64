// What a reader asks for of the events.
import { NO_FILTER, toggleFilter, type Facet } from '../model/filter.ts'
import type { IndexOf } from '../model/story-index.ts'
import { withAll } from './move-stops.ts'
import type { StateWriter } from './state-writer.ts'

export interface FilterActions {
  toggleFilter(facet: Facet, value: string): void
  clearFilter(): void
  setPossible(possible: boolean): void
  /** Asks for words, or for none; which events hold them is said by `find`. */
  search(query: string): void
  /**
   * The events that hold the words that are asked for, key events or not; undefined where these are no words. A link's
   * map stays where the link says.
   */
  find(ids: ReadonlySet<string> | undefined): void
}

export const createFilterActions = ({ read, set, toShown }: StateWriter, indexOf: IndexOf): FilterActions => ({
  toggleFilter: (facet, value) =>
    set({
      ...toShown({ filter: toggleFilter(read().filter, facet, value) }),
      places: undefined,
      playing: false,
      spoken: true,
    }),
  clearFilter: () => set({ filter: NO_FILTER, spoken: true }),
  setPossible: possible => set({ ...toShown({ possible }), places: undefined, spoken: true }),
  search(query) {
    const { words: before, ...filter } = read().filter
    const words = query.trim() ? { query, ids: before?.ids } : undefined
    set({ ...toShown({ filter: words ? { ...filter, words } : filter }), spoken: false })
  },
  find(ids) {
    const { filter, linked } = read()
    const { all, from, stop } = withAll(read(), indexOf)
    const words = { query: filter.words!.query, ids }
    set({
      ...toShown({ all, from, stop, filter: { ...filter, words } }),
      places: undefined,
      playing: false,
      spoken: 'found',
      linked,
    })
  },
})
