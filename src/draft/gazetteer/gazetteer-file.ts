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
  /** First-level regions as `writeRegion` writes them, a line each. */
  readonly regions: string
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

/** A first-level region with a code of its own. */
export interface Region {
  /** ISO 3166-2: `NG-KD`. */
  readonly code: string
  readonly country: string
  /** As the rows have it. */
  readonly admin1: string
  /** In English, as CLDR has it. */
  readonly name: string
}

export function writeRegion({ code, admin1, name }: Region): string {
  return [code, admin1, name].join('\t')
}

export function readRegions(lines: string): Region[] {
  return lines
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const [code = '', admin1 = '', name = ''] = line.split('\t')
      return { code, country: code.slice(0, 2), admin1, name }
    })
}

/** The row of a place by GeoNames' number: of several under other names, that of its own. */
export function findRowById(rows: string, id: string): Row | undefined {
  if (!/^[1-9]\d{0,9}$/.test(id)) return undefined
  const end = `\t${Number(id).toString(BASE)}`
  let row: Row | undefined
  for (let at = rows.indexOf(end); at >= 0; at = rows.indexOf(end, at + 1)) {
    const next = rows[at + end.length]
    if (next !== '\n' && next !== undefined) continue
    row = readRow(rows.slice(rows.lastIndexOf('\n', at) + 1, at + end.length))
    if (!row.isAlias) return row
  }
  return row
}
