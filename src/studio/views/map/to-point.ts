// Where a place of the file stands, for the map to open at.
import { isObject, toList } from '../../../compiler/located-json.ts'

/** Longitude and latitude in degrees; of what is no point nothing. */
export function toPoint(place: unknown): readonly [lng: number, lat: number] | undefined {
  const geometry = isObject(place) ? place['geometry'] : undefined
  const [lng, lat] = isObject(geometry) && geometry['type'] === 'Point' ? toList(geometry['coordinates']) : []
  return typeof lng === 'number' && typeof lat === 'number' && Math.abs(lat) <= 90 ? [lng, lat] : undefined
}
