// Towns by name out of the cut gazetteer as it lies on the disk. To decode and parse all of it takes a second, and the
// check asks for a few names of it.
import { readFileSync } from 'node:fs'
import type { FindTowns, KnownTown } from '../../compiler/known-town.ts'
import { curatedPlaces, findCuratedTowns, type CuratedPlace } from '../../draft/gazetteer/curated.ts'
import { foldName } from '../../draft/gazetteer/fold.ts'
import { readRow, type Row, type RowKind } from '../../draft/gazetteer/gazetteer-file.ts'
import { findGazetteerFiles } from '../program.ts'

const TOWNS: ReadonlySet<RowKind> = new Set(['p', 's', 'c', 'q'])
/** Between two rows and between the fields of one, as JSON writes them. */
const ROW_END = '\\n'
const FIELD_END = '\\t'

/** `toPath` gives the path of the JSON, which is read when a name is first asked for; `own` are those of settings. */
export function createFindTowns(toPath: () => string, own: readonly CuratedPlace[] = []): FindTowns {
  let rows: Buffer | undefined
  return name => {
    const key = foldName(name)
    rows ??= cutRows(readFileSync(toPath()))
    return [
      ...findCuratedTowns(key, [...own, ...curatedPlaces]),
      ...findRows(rows, key)
        .filter(({ kind }) => TOWNS.has(kind))
        .map(toTown),
    ]
  }
}

/** With the project's gazetteer, made first where it is missing: no check says less than another. */
export const findTownsWith = (own: readonly CuratedPlace[]): FindTowns =>
  createFindTowns(() => findGazetteerFiles(console.error).gazetteer, own)

export const findTowns: FindTowns = findTownsWith([])

/** The bytes between the quotation marks of `"rows":"…"`. */
function cutRows(file: Buffer): Buffer {
  const start = file.indexOf('"rows":"') + '"rows":"'.length
  let end = file.indexOf('"', start)
  while (file[end - 1] === 0x5c) end = file.indexOf('"', end + 1)
  return file.subarray(start, end)
}

/** By halves to the first row of a key, then on. */
function findRows(rows: Buffer, key: string): Row[] {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const start = toRowStart(rows, (low + high) >> 1, low)
    const next = toRowEnd(rows, start) + ROW_END.length
    if (keyAt(rows, start) < key) low = next
    else high = start
  }
  const found: Row[] = []
  for (let at = low; at < rows.length && keyAt(rows, at) === key;) {
    const end = toRowEnd(rows, at)
    found.push(readRow(JSON.parse(`"${rows.toString('utf8', at, end)}"`) as string))
    at = end + ROW_END.length
  }
  return found
}

function toRowStart(rows: Buffer, at: number, least: number): number {
  const before = at < ROW_END.length ? -1 : rows.lastIndexOf(ROW_END, at - ROW_END.length)
  return before < least ? least : before + ROW_END.length
}

function toRowEnd(rows: Buffer, start: number): number {
  const end = rows.indexOf(ROW_END, start)
  return end < 0 ? rows.length : end
}

const keyAt = (rows: Buffer, start: number): string => rows.toString('utf8', start, rows.indexOf(FIELD_END, start))

const toTown = ({ name, country, lng, lat, id }: Row): KnownTown => ({
  name,
  country,
  lng,
  lat,
  ...(id ? { id: `gn:${id}` } : {}),
})
