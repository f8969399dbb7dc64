// Whether a place that an event names in place stands in the story's table already.
import { SAME_TOWN_KM, toKm, type LngLat } from '../compiler/distance.ts'
import { isObject, toList } from '../compiler/located-json.ts'
import { foldName } from '../draft/gazetteer/fold.ts'
import type { Place } from '../model/story.ts'

type Fields = Readonly<Record<string, unknown>>

/** The place of the story's own table that is the same: by its links, or by name, country, precision and nearness. */
export function findSame(places: ReadonlyMap<string, unknown>, found: Place): string | undefined {
  return [...places].find(([, place]) => isObject(place) && isSame(place, found))?.[0]
}

function isSame(own: Fields, { name, precision, region, links = [], countryCodes = [], geometry }: Place): boolean {
  const ids = toList(own['links']).filter(link => typeof link === 'string' && link.startsWith('gn:'))
  if (ids.length > 0 && links.length > 0) return links.some(link => ids.includes(link))
  const codes = toList(own['countryCodes'])
  if (own['precision'] !== precision || codes.length !== 1 || codes[0] !== countryCodes[0]) return false
  if (precision === 'country') return true
  if (precision === 'region' && own['region'] === region) return true
  if (typeof own['name'] !== 'string' || foldName(own['name']) !== foldName(name)) return false
  const at =
    isObject(own['geometry']) && own['geometry']['type'] === 'Point' ? own['geometry']['coordinates'] : undefined
  return (
    geometry.type === 'Point' && isPosition(at) && toKm(at, geometry.coordinates as unknown as LngLat) < SAME_TOWN_KM
  )
}

const isPosition = (value: unknown): value is LngLat =>
  Array.isArray(value) && value.length === 2 && value.every(degrees => typeof degrees === 'number')
