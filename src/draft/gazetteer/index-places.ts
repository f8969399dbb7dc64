// Places that are written by hand, by each of their names.
import type { PlaceKind } from '../types.ts'
import type { CuratedPlace } from './curated.ts'
import { foldName } from './fold.ts'
import type { Region } from './gazetteer-file.ts'
import type { Toponym } from './toponym.ts'

/** An ocean reaches farther, a building less; none is used but to tell near from far. */
const REACH_KM: Readonly<Partial<Record<PlaceKind, number>>> = { area: 400, water: 400, line: 100, region: 150 }
/** Of a village or a building, and of a district that a site's settings name. */
const LEAST_REACH_KM = 5

/** By folded name, in the order of the list. */
export function indexPlaces(
  places: readonly CuratedPlace[],
  regions: ReadonlyMap<string, Region>,
): Map<string, Toponym[]> {
  const index = new Map<string, Toponym[]>()
  for (const { name, kind, lng, lat, countryCode = '', otherNames, region, ref } of places) {
    const admin1 = (region !== undefined && regions.get(region)?.admin1) || ''
    const place: Omit<Toponym, 'isAlias'> = {
      ...{ name, kind, country: countryCode, admin1, admin2: '', lng, lat, population: 0, id: '' },
      rank: 'x',
      reachKm: (ref === undefined && REACH_KM[kind]) || LEAST_REACH_KM,
      ...(region === undefined ? {} : { region }),
      ...(ref === undefined ? {} : { ref }),
    }
    for (const text of [name, ...otherNames]) {
      const key = foldName(text)
      index.set(key, [...(index.get(key) ?? []), { ...place, isAlias: text !== name }])
    }
  }
  return index
}
