// Places by what stands for them in a story file: a code, GeoNames' number, a name with what it lies in.
import type { PlaceKind } from '../types.ts'
import { countries } from './countries.ts'
import { findNamed } from './find-named.ts'
import { foldName } from './fold.ts'
import { findRowById, type GazetteerFile } from './gazetteer-file.ts'
import type { Outline } from './outline-file.ts'
import { createGazetteer, toToponym, type Toponym } from './gazetteer.ts'

const ID = 'gn:'

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
  /** From its point to its far ends, km. */
  readonly reachKm: number
  /** `gn:2352778`; towns alone have one. */
  readonly id?: string
}

/** Nothing is guessed: what is not known under just this code or number is undefined. */
export interface PlaceBook {
  /** By ISO 3166-1 alpha-2 (`NE`). */
  country(code: string): KnownPlace | undefined
  /** By ISO 3166-2 (`NG-KD`). */
  region(code: string): KnownPlace | undefined
  /** By `gn:` and GeoNames' number, of a town. */
  byId(id: string): KnownPlace | undefined
  /** By name, alone or with what it lies in ("Abuja, NG", "Paris, Texas"): the likeliest first. */
  find(text: string): readonly KnownPlace[]
  /** Of a first-level region, by its code. */
  outline(code: string): Outline | undefined
}

/** `outline` gives that of a region by its code, from where outlines are kept; `gazetteer` is that of the file. */
export function createPlaceBook(
  file: GazetteerFile,
  outline: PlaceBook['outline'],
  gazetteer = createGazetteer(file),
): PlaceBook {
  const { regions } = gazetteer
  const codes = new Map([...regions].map(([code, { country, admin1 }]) => [`${country}.${admin1}`, code]))
  const toKnown = ({ name, rank, kind, lng, lat, country, admin1, population, reachKm, id }: Toponym): KnownPlace => {
    const region = codes.get(`${country}.${admin1}`)
    const optional = { ...(region ? { region } : {}), ...(id ? { id: `gn:${id}` } : {}) }
    const own = rank === 'r' && region ? regions.get(region)?.name : undefined
    return { name: own ?? name, kind, lng, lat, country, population, reachKm, isDistrict: rank === 'd', ...optional }
  }
  return {
    country(code) {
      const name = countries.find(country => country.code === code)?.name ?? ''
      const found = gazetteer.lookup(foldName(name)).find(place => place.kind === 'country' && place.country === code)
      return found && toKnown(found)
    },
    region(code) {
      const region = regions.get(code)
      const found = region && gazetteer.region(region.country, region.admin1)
      return found && toKnown(found)
    },
    byId(id) {
      const row = id.startsWith(ID) ? findRowById(file.rows, id.slice(ID.length)) : undefined
      return row && toKnown(toToponym(row))
    },
    find: text => findNamed(text, gazetteer).map(toKnown),
    outline,
  }
}
