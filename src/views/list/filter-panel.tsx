// The key of the signs, and what a reader can ask for at the time on show. Loaded when it is first opened.
import { NO_FILTER } from '../../model/filter.ts'
import type { LaterProps } from '../app.ts'
import { MapKey } from '../map/map-key.tsx'
import { toMarks } from '../map/marks.ts'
import { memo } from '../memo.ts'
import { Filters } from './filters.tsx'

export const FilterPanel = memo(
  ({ app, state, words }: LaterProps) => {
    const shown = app.shown({ ...state, filter: NO_FILTER })
    const inTime = app.index.inTime
      .filter(({ id }) => shown.get(id) !== 'hidden')
      .map(({ id }) => app.index.facets.get(id)!)
    return (
      <>
        <MapKey app={app} marks={toMarks(app, state)} />
        <Filters app={app} state={state} words={words} inTime={inTime} />
      </>
    )
  },
  // The key shows what the places are to the event that is selected.
  ({ app, state }) => [app, app.shown(state), state.filter, state.selected],
)
