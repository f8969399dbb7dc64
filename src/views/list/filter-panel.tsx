// The key of the signs, and what a reader can ask for at the time on show. Its words are loaded when it is first
// opened.
import { NO_FILTER } from '../../model/filter.ts'
import type { LaterProps } from '../app.ts'
import { MapKey } from '../map/map-key.tsx'
import { toMarks } from '../map/marks.ts'
import { part } from '../part.ts'
import { Filters } from './filters.tsx'

/** Its key shows what the places are to the event that is selected. */
export const FilterPanel = part(
  ({ app, words, state: { selected, mode, from, stop, filter, possible, zone, all } }: LaterProps) => ({
    ...{ app, words, selected },
    ...{ mode, from, stop, filter, possible, zone, all },
  }),
  ({ app, words, ...state }) => {
    const shown = app.shown({ ...state, filter: NO_FILTER })
    const inTime = app.index.inTime
      .filter(({ id }) => shown.get(id) !== 'hidden')
      .map(({ id }) => app.index.facets.get(id)!)
    return (
      <>
        <MapKey app={app} marks={toMarks(app, state)} />
        <Filters app={app} filter={state.filter} words={words} inTime={inTime} />
      </>
    )
  },
)
