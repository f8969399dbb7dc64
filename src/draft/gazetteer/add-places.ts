// The gazetteer with the places of a site's settings before its own.
import type { CuratedPlace } from './curated.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Toponym } from './toponym.ts'
import { indexPlaces } from './index-places.ts'

export function addPlaces(gazetteer: Gazetteer, places: readonly CuratedPlace[]): Gazetteer {
  if (places.length === 0) return gazetteer
  const index = indexPlaces(places, gazetteer.regions)
  return {
    ...gazetteer,
    lookup(key) {
      const known = gazetteer.lookup(key)
      const own = index.get(key)
      return own ? [...own, ...known.filter(place => !own.some(standsFor(place)))] : known
    },
    *keys() {
      yield* index.keys()
      yield* gazetteer.keys()
    },
  }
}

/** A country or a first-level region is never a village of its name, nor is a place in another region. */
const standsFor =
  (place: Toponym) =>
  (own: Toponym): boolean =>
    place.kind !== 'country' &&
    place.rank !== 'r' &&
    own.country === place.country &&
    (own.admin1 === '' || place.admin1 === '' || own.admin1 === place.admin1)
