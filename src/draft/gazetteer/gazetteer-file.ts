// The cut gazetteer as a file: one text of rows, sorted by key so that a name is found without an index.

/**
 * What a row is of: country, first-level region, district below it, capital, seat of a region, town, quarter of a
 * town.
 */
export type RowKind = 'n' | 'r' | 'd' | 'p' | 's' | 'c' | 'q'

export interface GazetteerFile {
  /** One for each source: what, from whom, licence. */
  readonly credits: readonly string[]
  /** Rows as `writeRow` writes them, in the order of their keys by code unit. */
  readonly rows: string
  /** Given and family names of people, folded, with spaces between. */
  readonly people: string
  /** Common English words, folded, with spaces between. */
  readonly words: string
}

export interface Row {
  /** Folded; several rows may share it. */
  readonly key: string
  readonly name: string
  readonly kind: RowKind
  readonly country: string
  /** GeoNames' codes of the divisions that it lies in, or is. */
  readonly admin1: string
  readonly admin2: string
  readonly lng: number
  readonly lat: number
  readonly population: number
  /** How far from its point the place reaches, km. */
  readonly reachKm: number
  /** GeoNames' number, where the data has it. */
  readonly id: string
  /** Whether `key` is another name than `name`. */
  readonly isAlias: boolean
}

/** 36 is the densest base that a number writes and reads by itself. */
const BASE = 36

export function writeRow(row: Row): string {
  const { key, name, kind, country, admin1, admin2, lng, lat, population, reachKm, id, isAlias } = row
  const numbers = [Math.round(lng * 1000), Math.round(lat * 1000), population, Math.round(reachKm), Number(id)]
  const written = numbers.map(number => (number === 0 ? '' : number.toString(BASE)))
  return [key, name, kind + (isAlias ? '=' : ''), country, admin1, admin2, ...written].join('\t')
}

export function readRow(line: string): Row {
  const [key = '', name = '', kind = 'c', country = '', admin1 = '', admin2 = '', ...written] = line.split('\t')
  const [lng = 0, lat = 0, population = 0, reachKm = 0, id = 0] = written.map(text => (text ? parseInt(text, BASE) : 0))
  return {
    key,
    name,
    kind: kind.charAt(0) as RowKind,
    country,
    admin1,
    admin2,
    lng: lng / 1000,
    lat: lat / 1000,
    population,
    reachKm,
    id: id ? String(id) : '',
    isAlias: kind.endsWith('='),
  }
}
