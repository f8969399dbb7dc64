// The arcs of the event that is told, named by what joins its places: never the track of anything.
import { toPairs } from './arcs.ts'
import { toPoint } from './camera.ts'
import { drawPath } from './draw-path.ts'
import { toMarkPoint } from './marks.ts'
import type { OverlayProps } from './overlay-props.ts'
import { geoInterpolate } from 'd3'

export function MapArcs({ app, state, camera, size, picture: { projection } }: OverlayProps) {
  const event = state.selected === undefined ? undefined : app.index.events.get(state.selected)
  if (!event || event.join === 'none') return null
  const points = event.where.map(where => toMarkPoint(app.story.places[where.place]!))
  return (
    <g class={`arcs${event.status === 'planned' ? ' is-planned' : ''}`} data-event={event.id} aria-hidden="true">
      {toPairs(event.join, points).map(([from, to], number) => {
        const middle = toPoint(projection, camera, size, geoInterpolate([...from], [...to])(0.5))
        return (
          <g key={number}>
            <path class="arc" d={drawPath({ type: 'LineString', coordinates: [[...from], [...to]] }, projection)} />
            {number === 0 && middle && (
              <text class="arc-name" x={Math.round(middle[0])} y={Math.round(middle[1]) - 5}>
                {app.t.map.joins[event.join as 'mesh' | 'path']}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
