// A place that the gazetteer knows, with the codes under which a story names it.
import type { Candidate, PlaceKind } from '../types.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Toponym } from './toponym.ts'

export interface KnownPlace {
  /** In English. */
  readonly name: string
  readonly kind: PlaceKind
  readonly lng: number
  readonly lat: number
  /** ISO 3166-1 alpha-2; empty where it lies in none or several. */
  readonly country: string
  /** ISO 3166-2 of the first-level region that it is or lies in. */
  readonly region?: string
  /** Of a region: whether it is one of the second level, inside `region`. */
  readonly isDistrict: boolean
  readonly population: number
  /** From its point to its far ends, km; 0 where nobody knows. */
  readonly reachKm: number
  /** `gn:2352778`; towns alone have one. */
  readonly id?: string
  /** Of a place of the site's settings: a public address that says where it lies. */
  readonly ref?: string
}

export const GEONAMES_ID = 'gn:'

export function toKnownPlace(toponym: Toponym, { regions, regionCode }: Gazetteer): KnownPlace {
  const { name, rank, kind, lng, lat, country, admin1, population, reachKm, id, ref } = toponym
  const region = toponym.region ?? regionCode(country, admin1)
  const optional = toOptional(region, id, ref)
  // Of settings, which have no first-level regions.
  const isDistrict = rank === 'd' || (ref !== undefined && kind === 'region')
  const own = rank === 'r' && region ? regions.get(region)?.name : undefined
  return { name: own ?? name, kind, lng, lat, country, population, reachKm, isDistrict, ...optional }
}

/** What a reading of a name says of its place. */
export const toKnownCandidate = ({ countryCode = '', id, reachKm = 0, ref, ...candidate }: Candidate): KnownPlace => {
  const { name, kind, lng, lat, region, isDistrict = false } = candidate
  const optional = toOptional(region, id, ref)
  return { name, kind, lng, lat, country: countryCode, population: 0, reachKm, isDistrict, ...optional }
}

const toOptional = (region?: string, id?: string, ref?: string): Pick<KnownPlace, 'region' | 'id' | 'ref'> => ({
  ...(region ? { region } : {}),
  ...(id ? { id: GEONAMES_ID + id } : {}),
  ...(ref ? { ref } : {}),
})

/** Two with one key are one place of the gazetteer. */
export const toPlaceKey = ({ name, kind, lng, lat }: Pick<KnownPlace, 'name' | 'kind' | 'lng' | 'lat'>): string =>
  `${name}|${kind}|${lng}|${lat}`
