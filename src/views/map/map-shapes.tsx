// The story's lines and areas, and the ring within which a place lies: geodesic, true in every projection.
import { geoCircle, type GeoPermissibleObjects, type GeoProjection } from 'd3'
import { part } from '../part.ts'
import { drawPath, toDrawn } from './draw-path.ts'
import { KM_PER_DEGREE } from './map-target.ts'
import { isShape, type Mark } from './marks.ts'
import type { OverlayProps } from './overlay-props.ts'

export const MapShapes = ({ app: { story }, picture: { marks, projection } }: OverlayProps) => (
  <g class="shapes" aria-hidden="true">
    {(story.context ?? [])
      .filter(id => !marks.some(mark => mark.id === id))
      .map(id => (
        <Shape key={id} id={id} place={story.places[id]!} how="later" projection={projection} />
      ))}
    {marks.filter(isShape).map(({ id, place, sign, stage, isPlanned }) => (
      <Shape
        key={id}
        id={id}
        place={place}
        how={`${sign} is-${stage}${isPlanned ? ' is-planned' : ''}`}
        projection={projection}
      />
    ))}
  </g>
)

interface ShapeProps {
  readonly id: string
  readonly place: Mark['place']
  readonly how: string
  readonly projection: GeoProjection
}

const Shape = part(
  (shape: ShapeProps) => shape,
  ({ id, place, how, projection }) => {
    const shape = toShape(place)
    return shape && <path class={`shape is-${how}`} data-place={id} d={drawPath(shape, projection)} />
  },
)

/** Of a country the basemap has the outline, and tints it. */
function toShape({ geometry, radiusKm }: Mark['place']): GeoPermissibleObjects | undefined {
  if (geometry.type !== 'Point' && geometry.type !== 'MultiPoint') return toDrawn(geometry)
  if (geometry.type !== 'Point' || radiusKm === undefined) return undefined
  return geoCircle()
    .center(geometry.coordinates as [number, number])
    .radius(radiusKm / KM_PER_DEGREE)
    .precision(4)()
}
