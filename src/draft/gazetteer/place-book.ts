// Places by what stands for them in a story file: a code, GeoNames' number, a name with what it lies in.
import { countries } from './countries.ts'
import { findNamed, findNear } from './find-named.ts'
import { foldName } from './fold.ts'
import { findRowById, type GazetteerFile } from './gazetteer-file.ts'
import type { Outline } from './outline-file.ts'
import { createGazetteer, toToponym } from './gazetteer.ts'
import type { Toponym } from './toponym.ts'
import { GEONAMES_ID, toKnownPlace, type KnownPlace } from './known-place.ts'

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
  /** Of names that are a letter or two away from that of `text`. */
  findNear(text: string): readonly KnownPlace[]
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
  const toKnown = (toponym: Toponym) => toKnownPlace(toponym, gazetteer)
  /** All rows are read for a number: of a story the same few are asked for again and again. */
  const byId = new Map<string, KnownPlace | undefined>()
  const findById = (id: string): KnownPlace | undefined => {
    const row = id.startsWith(GEONAMES_ID) ? findRowById(file.rows, id.slice(GEONAMES_ID.length)) : undefined
    return row && toKnown(toToponym(row))
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
      if (!byId.has(id)) byId.set(id, findById(id))
      return byId.get(id)
    },
    find: text => findNamed(text, gazetteer).map(toKnown),
    findNear: text => findNear(text, gazetteer).map(toKnown),
    outline,
  }
}
