// Where the mark and the card of a place stand.
import type { Place } from '../../model/story.ts'
import type { LngLat } from './camera.ts'

/**
 * The point at which a place's mark and card stand: a point itself, a line's middle vertex, the label point of an area;
 * of several the first.
 */
export function toMarkPoint({ geometry, labelPoint }: Place): LngLat {
  switch (geometry.type) {
    case 'Point':
      return geometry.coordinates as unknown as LngLat
    case 'LineString':
      return geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] as unknown as LngLat
    case 'MultiLineString': {
      const line = geometry.coordinates[0]!
      return line[Math.floor(line.length / 2)] as unknown as LngLat
    }
    case 'MultiPoint':
      return geometry.coordinates[0] as unknown as LngLat
    case 'Polygon':
    case 'MultiPolygon':
      return labelPoint as unknown as LngLat
  }
}
