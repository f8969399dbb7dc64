// The legend and the filters, in one place that opens over the list: what is on show, and what of it a reader asks for.
import { countFacet } from '../../model/count-facet.ts'
import { NO_FILTER } from '../../model/filter.ts'
import type { ViewProps } from '../app.ts'
import { memo } from '../memo.ts'
import { Filters } from './filters.tsx'
import { Legend } from './legend.tsx'

export const LegendPanel = memo(
  ({ app, state }: ViewProps) => {
    const inTime = [...app.shown({ ...state, filter: NO_FILTER })]
      .filter(([, how]) => how !== 'hidden')
      .map(([id]) => app.index.facets.get(id)!)
    const counts = new Map((['sign', 'status'] as const).flatMap(facet => [...countFacet(inTime, state.filter, facet)]))
    return (
      <div class="legend-body">
        <Legend app={app} state={state} counts={counts} />
        <Filters app={app} state={state} inTime={inTime} />
      </div>
    )
  },
  ({ app, state }) => [app, app.shown(state), state.filter, state.selected],
)
