// What the legend holds: as built it only explains; with the parts after the first view it asks as well.
import type { ViewProps } from '../app.ts'
import { Kept } from '../built.tsx'

export function LegendBody({ app, state, later }: ViewProps) {
  return later ? (
    <later.LegendPanel app={app} state={state} />
  ) : (
    <Kept as="div" class="legend-body">
      {app.built && <app.built.Legend app={app} state={state} />}
    </Kept>
  )
}
