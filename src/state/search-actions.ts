// What a reader searches for, and what is found. Comes with the search, later than the other actions.
import type { IndexOf } from '../model/story-index.ts'
import { withAll } from './move-stops.ts'
import type { StateWriter } from './state-writer.ts'

export interface SearchActions {
  /** Asks for words, or for none; which events hold them is said by `find`. */
  search(query: string): void
  /** The events that hold the words that are asked for, key events or not. A link's map stays where the link says. */
  find(ids: ReadonlySet<string>): void
}

export const createSearchActions = ({ read, set, toShown }: StateWriter, indexOf: IndexOf): SearchActions => ({
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
