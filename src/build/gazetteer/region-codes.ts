// ISO 3166-2 codes of GeoNames' first-level regions, by their names: GeoNames has codes of its own.
import { createRequire } from 'node:module'
import { group } from 'd3'
import { distance } from 'fastest-levenshtein'
import { foldName } from '../../draft/gazetteer/fold.ts'
import type { Region } from '../../draft/gazetteer/gazetteer-file.ts'
import type { Division } from './geonames.ts'
import { REGION_CODES } from './region-code-table.ts'

const require = createRequire(import.meta.url)

/** What kind of region it is, in the languages that either list writes, and articles. */
const GENERIC = new RegExp(
  `\\b(?:${[
    'state|province|region|oblast|krai|kray|republic|governorate|muhafazat|district|department|prefecture|voivodeship',
    'city|county|division|municipality|opstina|raionul|rajons|aimak|aymag|atholhu|pradesh|urban|autonomous|okrug',
    'parish|canton|community|territory|islands?|federal|atoll',
    'of|and|y|the|de|la|al|el|ash|ad|as|an|ar|at|az',
  ].join('|')})\\b`,
  'g',
)
/** Two names that differ in these are of two regions, however alike. */
const DIRECTIONS = /^(?:nor|sou|eas?t|wes|cen|upp?|low|mid|new|inn)/
/** Letters that may differ between two spellings of one name, of all. */
const MOST_DIFFERENCE = 0.3

interface Coded {
  readonly code: string
  readonly name: string
}

/** Regions whose code is sure: the same name, or the one spelling that is near. A wrong code is worse than none. */
export function toRegions(divisions: readonly Division[]): Region[] {
  const coded = group(readCoded(), ({ code }) => code.slice(0, 2))
  const own = group(divisions, ({ code }) => code.slice(0, 2))
  return [...own].flatMap(([country, list]) => matchCountry(list, coded.get(country) ?? []))
}

function matchCountry(divisions: readonly Division[], coded: readonly Coded[]): Region[] {
  const written = divisions.filter(({ code }) => REGION_CODES.has(code))
  const regions = written.map(division => {
    const code = REGION_CODES.get(division.code) ?? ''
    // "FCT".
    const isShort = /^[A-Z]+$/.test(division.name)
    return toRegion(division, (isShort && coded.find(each => each.code === code)) || { code })
  })
  const taken = new Set(regions.map(({ code }) => code))
  const open = new Set(coded.filter(({ code }) => !taken.has(code)))
  const rounds: ((name: string) => Coded | undefined)[] = [
    name => [...open].find(each => foldName(each.name) === foldName(name)),
    name => [...open].find(each => toStem(each.name) === toStem(name)),
    name => findNear(toStem(name), [...open]),
  ]
  let left = divisions.filter(division => !written.includes(division))
  for (const find of rounds)
    left = left.filter(division => {
      const match = find(division.name)
      if (match && open.delete(match)) regions.push(toRegion(division, match))
      return !match
    })
  return regions.filter(({ code }) => code !== '')
}

/** A name of CLDR's is English more often; where it is unlike GeoNames' it is not. */
function toRegion(division: Division, { code, name = division.name }: Partial<Coded> & { code: string }): Region {
  const [country = '', admin1 = ''] = division.code.split('.')
  return { code, country, admin1, name }
}

function findNear(stem: string, open: readonly Coded[]): Coded | undefined {
  const near = open.filter(({ name }) => isNear(toStem(name), stem))
  return near.length === 1 ? near[0] : undefined
}

function isNear(a: string, b: string): boolean {
  if (DIRECTIONS.exec(a)?.[0] !== DIRECTIONS.exec(b)?.[0]) return false
  return distance(a, b) / Math.max(a.length, b.length) <= MOST_DIFFERENCE
}

/** "Rivne Oblast" is "rivne"; a name of such words alone stays whole. */
function toStem(name: string): string {
  const folded = foldName(name)
  return folded.replace(GENERIC, '').replaceAll(' ', '') || folded
}

interface Names {
  readonly subdivisions: { readonly localeDisplayNames: { readonly subdivisions: Readonly<Record<string, string>> } }
}

/** CLDR's English names of all that has a code. */
function readCoded(): Coded[] {
  const { localeDisplayNames } = (require('cldr-subdivisions-full/subdivisions/en/en.json') as Names).subdivisions
  return Object.entries(localeDisplayNames.subdivisions).map(([key, name]) => ({
    code: `${key.slice(0, 2).toUpperCase()}-${key.slice(2).toUpperCase()}`,
    // Footnotes of the list: "Gandaki²", "Guyane (française)".
    name: name.replace(/[¹²³*]|,? \(.*\)$/g, ''),
  }))
}
