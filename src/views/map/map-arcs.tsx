// The arcs of the event that is told, named by what joins its places: never the track of anything.
import { toArcs } from './arc-name.ts'
import type { OverlayProps } from './overlay-props.ts'

export function MapArcs({ app, state, picture: { arcName }, paths }: OverlayProps) {
  const arcs = toArcs(app, state)
  if (arcs.length === 0) return null
  const { id, status } = app.index.events.get(state.selected!)!
  const drawn = paths.toArcPaths(id, arcs)
  if (!drawn) return null
  return (
    <g class={`arcs${status === 'planned' ? ' is-planned' : ''}`} data-event={id} aria-hidden="true">
      {drawn.map((path, number) => (
        <path key={number} class="arc" d={path} />
      ))}
      {arcName && (
        <text class="arc-name" x={arcName.at[0]} y={arcName.at[1]}>
          {arcName.text}
        </text>
      )}
    </g>
  )
}
