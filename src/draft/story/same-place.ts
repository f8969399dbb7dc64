// Whether a place is one that the story has already.
import { SAME_TOWN_KM, toKm, type LngLat } from '../../compiler/distance.ts'
import { isObject, toList } from '../../compiler/located-json.ts'
import type { Place } from '../../model/story.ts'
import { foldName } from '../gazetteer/fold.ts'

type Fields = Readonly<Record<string, unknown>>

/** The id of the same place in a story's table: by its links, its code, or by name, country, kind and nearness. */
export function findSame(places: ReadonlyMap<string, unknown>, found: Place): string | undefined {
  return [...places].find(([, place]) => isObject(place) && isSame(place, found))?.[0]
}

function isSame(own: Fields, { name, precision, region, links = [], countryCodes = [], geometry }: Place): boolean {
  const ids = toList(own['links']).filter(link => typeof link === 'string' && link.startsWith('gn:'))
  if (ids.length > 0 && links.length > 0) return links.some(link => ids.includes(link))
  const codes = toList(own['countryCodes'])
  if (toClass(own['precision']) !== toClass(precision) || codes.length > 1 || codes[0] !== countryCodes[0]) return false
  if (precision === 'country') return true
  if (precision === 'region' && region !== undefined && own['region'] === region) return true
  if (typeof own['name'] !== 'string' || foldName(own['name']) !== foldName(name)) return false
  const at = toPosition(own['geometry'])
  return (
    at === undefined || geometry.type !== 'Point' || toKm(at, geometry.coordinates as unknown as LngLat) < SAME_TOWN_KM
  )
}

/** "Niger" is a country and a state; whether a place is a town or near one makes no other. */
const toClass = (precision: unknown): unknown => (precision === 'near' || precision === 'exact' ? 'city' : precision)

function toPosition(geometry: unknown): LngLat | undefined {
  const at = isObject(geometry) && geometry['type'] === 'Point' ? geometry['coordinates'] : undefined
  const isPosition = Array.isArray(at) && at.length === 2 && at.every(degrees => typeof degrees === 'number')
  return isPosition ? (at as unknown as LngLat) : undefined
}
