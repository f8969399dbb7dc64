// What a reader asks for of the events.
import { NO_FILTER, toggleFilter, type Facet } from '../model/filter.ts'
import type { StateWriter } from './state-writer.ts'

export interface FilterActions {
  toggleFilter(facet: Facet, value: string): void
  clearFilter(): void
  setPossible(possible: boolean): void
}

export const createFilterActions = ({ read, set, toShown }: StateWriter): FilterActions => ({
  toggleFilter: (facet, value) =>
    set({
      ...toShown({ filter: toggleFilter(read().filter, facet, value) }),
      places: undefined,
      playing: false,
      spoken: true,
    }),
  clearFilter: () => set({ filter: NO_FILTER, spoken: true }),
  setPossible: possible => set({ ...toShown({ possible }), places: undefined, spoken: true }),
})
