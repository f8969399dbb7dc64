// The gazetteer in use: which places a name may mean, from the cut file and our own tables.
import type { PlaceKind } from '../types.ts'
import { countries, demonymForms } from './countries.ts'
import { curatedPlaces } from './curated.ts'
import { foldName } from './fold.ts'
import { type GazetteerFile, readRegions, readRow, type Region, type Row, type RowKind } from './gazetteer-file.ts'
import { indexPlaces } from './index-places.ts'
import { peoples } from './peoples.ts'
import { STATE_TABLE } from './state-table.ts'
import type { Toponym } from './toponym.ts'

export interface Gazetteer {
  /** By folded name, the most populous first; empty where nothing has the name. */
  lookup(key: string): readonly Toponym[]
  /** Every folded name, some more than once. */
  keys(): Iterable<string>
  /** A first-level region by its codes. */
  region(country: string, admin1: string): Toponym | undefined
  /** First-level regions by ISO 3166-2 (`NG-KD`). */
  readonly regions: ReadonlyMap<string, Region>
  /** The code of a first-level region (`NG-KD`) for a country and GeoNames' code of a division. */
  regionCode(country: string, admin1: string): string | undefined
  /** The place of an adjective or a people ("North Koreans"), as it is written. */
  readonly demonyms: ReadonlyMap<string, Toponym>
  /** The place of an abbreviation ("Ill.", "U.S."), as it is written. */
  readonly abbreviations: ReadonlyMap<string, Toponym>
  /** Folded names of people. */
  readonly people: ReadonlySet<string>
  /** Common English words. */
  readonly words: ReadonlySet<string>
}

/** Of a first-level region, under its own name. */
const REGION_ROW = /^[^\t]*\t[^\t]*\tr\t/
const CITY_ABBREVIATIONS = [
  ['L.A.', 'Los Angeles', 'US'],
  ['NYC', 'New York', 'US'],
] as const
const KIND: Readonly<Record<RowKind, PlaceKind>> = {
  n: 'country',
  r: 'region',
  d: 'region',
  p: 'city',
  s: 'city',
  c: 'city',
  q: 'city',
}

export function createGazetteer(file: GazetteerFile): Gazetteer {
  const lines = file.rows.split('\n')
  const regions = new Map(readRegions(file.regions).map(region => [region.code, region]))
  const curated = indexPlaces(curatedPlaces, regions)
  const known = new Map<string, readonly Toponym[]>()
  const lookup = (key: string): readonly Toponym[] => {
    const before = known.get(key)
    if (before) return before
    const own = curated.get(key) ?? []
    const found = [
      ...own,
      ...findRows(lines, key)
        .map(toToponym)
        .filter(row => !own.some(isSameAs(row))),
    ]
    known.set(key, found)
    return found
  }
  const codes = new Map([...regions].map(([code, { country, admin1 }]) => [`${country}.${admin1}`, code]))
  return {
    lookup,
    *keys() {
      yield* curated.keys()
      for (const line of lines) yield keyOf(line)
    },
    region: createRegions(lines),
    regions,
    regionCode: (country, admin1) => codes.get(`${country}.${admin1}`),
    demonyms: indexDemonyms(lookup),
    abbreviations: indexAbbreviations(lookup),
    people: new Set(file.people.split(' ')),
    words: new Set(file.words.split(' ')),
  }
}

/** The rows of a key in lines sorted by key: by halves to the first, then on. */
function findRows(lines: readonly string[], key: string): Row[] {
  const prefix = `${key}\t`
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (keyOf(lines[middle] ?? '') < key) low = middle + 1
    else high = middle
  }
  const rows: Row[] = []
  for (let i = low; lines[i]?.startsWith(prefix); i++) rows.push(readRow(lines[i] ?? ''))
  return rows
}

/** Goes over all rows, once, when first asked. */
function createRegions(lines: readonly string[]): Gazetteer['region'] {
  let regions: Map<string, Toponym> | undefined
  return (country, admin1) => {
    regions ??= new Map(
      lines
        .filter(line => REGION_ROW.test(line))
        .map(line => toToponym(readRow(line)))
        .map(row => [`${row.country}.${row.admin1}`, row]),
    )
    return regions.get(`${country}.${admin1}`)
  }
}

function keyOf(line: string): string {
  return line.slice(0, line.indexOf('\t'))
}

export function toToponym(row: Row): Toponym {
  return { ...row, kind: KIND[row.kind], rank: row.kind }
}

/** Whether a place of our own table stands for that of the file: a region of the same name and country. */
function isSameAs(row: Toponym): (own: Toponym) => boolean {
  return own => own.kind === row.kind && row.kind !== 'city' && own.country === row.country
}

type Lookup = Gazetteer['lookup']

function findCountry(lookup: Lookup, code: string, name: string): Toponym | undefined {
  return lookup(foldName(name)).find(({ kind, country }) => kind === 'country' && country === code)
}

function indexDemonyms(lookup: Lookup): Map<string, Toponym> {
  const index = new Map<string, Toponym>()
  for (const [demonym, place] of peoples) {
    const meant = lookup(foldName(place))[0]
    if (meant) for (const form of demonymForms(demonym)) index.set(form, meant)
  }
  for (const { code, name, demonyms } of countries) {
    const meant = findCountry(lookup, code, name)
    if (meant) for (const form of demonyms) if (!index.has(form) && form !== name) index.set(form, meant)
  }
  return index
}

/** Abbreviations of countries are other names in the table: short, in capitals. */
function indexAbbreviations(lookup: Lookup): Map<string, Toponym> {
  const index = new Map<string, Toponym>()
  for (const line of STATE_TABLE.trim().split('\n')) {
    const [code = '', name = '', abbreviations = ''] = line.split('|')
    const [country, admin1] = code.split('.')
    const meant = lookup(foldName(name)).find(
      place => place.rank === 'r' && place.country === country && place.admin1 === admin1,
    )
    if (meant) for (const text of abbreviations.split(',')) index.set(text, meant)
  }
  for (const [text, name, country] of CITY_ABBREVIATIONS) {
    const meant = lookup(foldName(name)).find(place => place.kind === 'city' && place.country === country)
    if (meant) index.set(text, meant)
  }
  for (const { code, name, otherNames } of countries) {
    const meant = findCountry(lookup, code, name)
    if (meant) for (const text of otherNames) if (/^[A-Z.]{2,8}$/.test(text)) index.set(text, meant)
  }
  return index
}
