// Towns as rows of the gazetteer, with the other names under which English news may write them.
import { foldName } from '../../draft/gazetteer/fold.ts'
import type { Row, RowKind } from '../../draft/gazetteer/gazetteer-file.ts'
import type { Town } from './geonames.ts'

/** GeoNames marks capitals, seats of regions, quarters of towns, and places that are no more. */
const KINDS: Readonly<Record<string, RowKind>> = { PPLC: 'p', PPLA: 's', PPLX: 'q' }
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH'])
/** Other names are in all languages: of a small town most are noise, of one that speaks English all. */
const PEOPLE_FOR_OTHER_NAMES = 20_000
const ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE'])
/** Short ones are codes of airports or words: "Rim" for Rome, "Civ" for Kyiv. */
const LEAST_LETTERS = 5
const LEAST_LETTERS_OF_LARGE = 4
const LARGE = 1_500_000
const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}\p{M} .'’-]+$/u

export function toTownRows(towns: readonly Town[], words: ReadonlySet<string>): Row[] {
  return towns.filter(town => !GONE.has(town.code)).flatMap(town => toRows(town, words))
}

function toRows(town: Town, words: ReadonlySet<string>): Row[] {
  const { id, name, asciiName, otherNames, lng, lat, code, country, admin1, admin2, population } = town
  const base = { name, country, admin1, admin2, lng, lat, population, reachKm: 0, id }
  const kind = KINDS[code] ?? 'c'
  const own = new Set([foldName(name), foldName(asciiName), ...withoutGeneric(name)])
  const enough = ENGLISH.has(country) ? Infinity : code === 'PPLC' ? 0 : PEOPLE_FOR_OTHER_NAMES
  const letters = population >= LARGE ? LEAST_LETTERS_OF_LARGE : LEAST_LETTERS
  const others = population >= enough ? otherNames.filter(other => isEnglishLike(other, letters)) : []
  const aliases = new Set(others.map(foldName).filter(key => !own.has(key) && !words.has(key)))
  return [
    ...[...own].map(key => ({ ...base, key, kind, isAlias: false }) satisfies Row),
    ...[...aliases].map(key => ({ ...base, key, kind, isAlias: true }) satisfies Row),
  ]
}

function isEnglishLike(name: string, leastLetters: number): boolean {
  return name.length >= leastLetters && LATIN_NAME.test(name) && !/[A-Z]{3}/.test(name)
}

/** "City of London" and "New York City" are also called without; "Township of" is left to its own name. */
function withoutGeneric(name: string): string[] {
  const [, stem] = /^(?:City|Town|Village|Municipality) of (.+)$/.exec(name) ?? /^(New York) City$/.exec(name) ?? []
  return stem ? [foldName(stem)] : []
}
