// A place that the gazetteer knows, with the codes under which a story names it.
import type { Candidate, PlaceKind } from '../types.ts'
import type { Gazetteer, Toponym } from './gazetteer.ts'

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
}

export const GEONAMES_ID = 'gn:'

export function toKnownPlace(toponym: Toponym, { regions, regionCode }: Gazetteer): KnownPlace {
  const { name, rank, kind, lng, lat, country, admin1, population, reachKm, id } = toponym
  const region = regionCode(country, admin1)
  const optional = { ...(region ? { region } : {}), ...(id ? { id: GEONAMES_ID + id } : {}) }
  const own = rank === 'r' && region ? regions.get(region)?.name : undefined
  return { name: own ?? name, kind, lng, lat, country, population, reachKm, isDistrict: rank === 'd', ...optional }
}

/** What a reading of a name says of its place. */
export const toKnownCandidate = ({ countryCode = '', id, reachKm = 0, ...candidate }: Candidate): KnownPlace => {
  const { name, kind, lng, lat, region, isDistrict = false } = candidate
  const optional = { ...(region ? { region } : {}), ...(id ? { id: GEONAMES_ID + id } : {}) }
  return { name, kind, lng, lat, country: countryCode, population: 0, reachKm, isDistrict, ...optional }
}

/** Two with one key are one place of the gazetteer. */
export const toPlaceKey = ({ name, kind, lng, lat }: Pick<KnownPlace, 'name' | 'kind' | 'lng' | 'lat'>): string =>
  `${name}|${kind}|${lng}|${lat}`
