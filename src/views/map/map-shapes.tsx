// The story's lines and areas, and the ring within which a place lies: geodesic, true in every projection.
import { geoCircle, type GeoPermissibleObjects } from 'd3'
import { drawPath, toDrawn } from './draw-path.ts'
import { KM_PER_DEGREE } from './map-target.ts'
import { isShape, type Mark } from './marks.ts'
import type { OverlayProps } from './overlay-props.ts'

export const MapShapes = ({ app: { story }, picture: { marks, projection } }: OverlayProps) => (
  <g class="shapes" aria-hidden="true">
    {(story.context ?? [])
      .filter(id => !marks.some(mark => mark.id === id))
      .map(id => {
        const shape = toShape(story.places[id]!)
        return shape && <path key={id} class="shape is-later" data-place={id} d={drawPath(shape, projection)} />
      })}
    {marks.filter(isShape).map(mark => {
      const shape = toShape(mark.place)
      return (
        shape && (
          <path
            key={mark.id}
            class={`shape is-${mark.sign} is-${mark.stage}${mark.isPlanned ? ' is-planned' : ''}`}
            data-place={mark.id}
            d={drawPath(shape, projection)}
          />
        )
      )
    })}
  </g>
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
