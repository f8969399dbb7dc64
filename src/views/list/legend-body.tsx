// What the legend holds: as built it only explains; alive it asks as well.
import type { ViewProps } from '../app.ts'
import { LegendPanel } from './legend-panel.tsx'
import { Legend } from './legend.tsx'

export function LegendBody({ app, state }: ViewProps) {
  if (!app.server) return <LegendPanel app={app} state={state} />
  return (
    <div class="legend-body">
      <Legend app={app} state={state} />
    </div>
  )
}
