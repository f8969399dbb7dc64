// The paths of the story's lines, areas and arcs at any camera. Loaded apart from the page: shape-paths.ts.
import type { GeoPermissibleObjects, GeoProjection } from 'd3'
import type { Place } from '../../model/story.ts'
import type { App } from '../app.ts'
import { rememberFor, rememberLast } from '../remember.ts'
import type { Camera, LngLat, Size } from './camera.ts'
import { drawPath, toDrawn } from './draw-path.ts'
import { toRing } from './great-circle.ts'
import { KM_PER_DEGREE } from './map-target.ts'
import { toShapeProjection } from './shape-projection.ts'
import type { ShapePaths } from './shape-paths.ts'

export const toDrawnPaths = rememberLast((story: App['story'], camera: Camera, size: Size): ShapePaths => {
  const projection = toShapeProjection(camera, size)
  return {
    toPlacePath: id => drawPlace(projection, story.places[id]!),
    toArcPaths: (_, arcs) =>
      arcs.map(([from, to]) => drawPath({ type: 'LineString', coordinates: [[...from], [...to]] }, projection)),
  }
})

const drawPlace = rememberFor((projection: GeoProjection, place: Place) => drawPath(toShape(place), projection))

function toShape({ geometry, radiusKm }: Place): GeoPermissibleObjects {
  if (geometry.type !== 'Point' || radiusKm === undefined) return toDrawn(geometry)
  const ring = toRing(geometry.coordinates as unknown as LngLat, radiusKm / KM_PER_DEGREE, 90)
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!].map(place => [...place])] }
}
