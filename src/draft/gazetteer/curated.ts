// What news names and a gazetteer of towns lacks: continents, seas, rivers, mountains, lines, sites, buildings that
// stand for governments. Written by hand; points are the middle of a thing as maps label it, to a tenth of a degree.
import type { KnownTown } from '../../compiler/known-town.ts'
import type { PlaceKind } from '../types.ts'
import { AREAS } from './curated-areas.ts'
import { SITES } from './curated-sites.ts'
import { WATERS } from './curated-waters.ts'
import { foldName } from './fold.ts'

export interface CuratedPlace {
  readonly name: string
  readonly kind: PlaceKind
  readonly lng: number
  readonly lat: number
  readonly countryCode?: string
  readonly otherNames: readonly string[]
  /** ISO 3166-2 of the first-level region that it lies in. */
  readonly region?: string
  /** A public address that says where it lies: of places of a site's settings, and of all of these. */
  readonly ref?: string
}

export const curatedPlaces: readonly CuratedPlace[] = [AREAS, WATERS, SITES]
  .flatMap(table => table.trim().split('\n'))
  .map(line => {
    const [name = '', kind = '', lng, lat, countryCode = '', ...rest] = line.split('|')
    const otherNames = rest.join(',').split(',').filter(Boolean)
    return {
      name,
      kind: kind as PlaceKind,
      lng: Number(lng),
      lat: Number(lat),
      ...(countryCode ? { countryCode } : {}),
      otherNames,
    }
  })

/** `key` is folded. */
export const findCuratedTowns = (key: string, places: readonly CuratedPlace[]): KnownTown[] =>
  places
    .filter(
      ({ kind, name, otherNames }) => kind === 'city' && [name, ...otherNames].some(each => foldName(each) === key),
    )
    .map(({ name, countryCode = '', lng, lat }) => ({ name, country: countryCode, lng, lat }))
