// The legend and the filters, in one place that opens over the list: what is on show, and what of it a reader asks for.
import type { ViewProps } from '../app.ts'
import { steady } from '../steady.ts'
import { Filters } from './filters.tsx'
import { Legend } from './legend.tsx'

export const LegendPanel = steady(
  ({ app, state }: ViewProps) => <div class="legend-body"><Legend app={app} state={state} /><Filters app={app} state={state} /></div>,
  ({ app, state }) => [app, app.shown(state), state.filter, state.selected],
)
