// CSV and TSV, those for TimelineJS among them: a header row, then an item a row.
import { wktToGeoJSON } from 'betterknown'
import Papa from 'papaparse'
import { findColumns, type Columns } from './columns.ts'
import { fromProperties } from './from-properties.ts'
import { readGeometries } from './geometry.ts'
import {
  ImportError,
  refuseMany,
  type Imported,
  type ImportedItem,
  type ImportNote,
  type SourceFile,
} from './imported.ts'
import { hasFacts, fromFacts } from './own-facts.ts'
import { toOneLine } from './plain-text.ts'

interface Row {
  /** Of the file, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

const DELIMITERS = [',', ';', '\t', '|']

export function readTable({ text }: SourceFile): Imported {
  const [header, ...rows] = readRows(text)
  if (!header) throw new ImportError(1, 'an empty file')
  const names = header.cells.map(cell => cell.trim())
  const columns = findColumns(names)
  if (!isTable(columns))
    throw new ImportError(
      header.line,
      `no column is known of ${toOneLine(names.join(', '), 200)}: the first row names them, such as ` +
        'title, date, end, text, place, lat, lon, category',
    )
  refuseMany(rows.length)
  const records = rows.map(row => ({ line: row.line, fields: toRecord(names, row.cells) }))
  if (hasFacts(names)) return fromFacts(records, 'table')
  const notes = rows.flatMap(row => toSurplus(row, names.length))
  return toItems(records, columns, notes)
}

const isTable = ({ keys }: Columns): boolean => (['title', 'text', 'start', 'year'] as const).some(key => keys.has(key))

type Record = { readonly line: number; readonly fields: Readonly<{ [key: string]: string }> }

function toItems(records: readonly Record[], found: Columns, notes: readonly ImportNote[]): Imported {
  const isTimeline = /^headline$/i.test(found.keys.get('title') ?? '')
  const typeKey = isTimeline ? Object.keys(records[0]?.fields ?? {}).find(key => /^type$/i.test(key)) : undefined
  const columns: Columns = {
    keys: new Map([...found.keys].filter(([, key]) => key !== typeKey)),
    others: found.others.filter(key => key !== typeKey),
  }
  const isTitle = ({ fields }: Record) => typeKey !== undefined && /^\s*title\s*$/i.test(fields[typeKey]!)
  const titleAt = records.findIndex(isTitle)
  const [overview] = titleAt < 0 ? [] : [fromProperties(records[titleAt]!.fields, columns)]
  return {
    kind: 'items',
    title: overview?.title,
    dek: overview?.text,
    items: records.filter((_, index) => index !== titleAt).map(record => toItem(record, columns)),
    notes,
  }
}

function toItem({ line, fields }: Record, columns: Columns): ImportedItem {
  const { place, ...item } = fromProperties(fields, columns)
  const wkt = fields[columns.keys.get('wkt') ?? '']
  const shapes = wkt?.trim() ? readWkt(wkt) : []
  const places = shapes.length > 0 ? shapes.map(shape => ({ ...place, fault: undefined, ...shape })) : [place]
  return { line, ...item, places: places.filter(({ name, geometry, fault }) => name ?? geometry ?? fault) }
}

function readWkt(wkt: string): ReturnType<typeof readGeometries> {
  try {
    return readGeometries(wktToGeoJSON(wkt))
  } catch {
    return [{ fault: `${toOneLine(wkt, 60)}, which is no geometry in WKT` }]
  }
}

/** A map without a prototype: a column may have any name. */
const toRecord = (names: readonly string[], cells: readonly string[]): Record['fields'] =>
  Object.assign(
    Object.create(null) as object,
    Object.fromEntries(names.flatMap((name, index) => (name === '' ? [] : [[name, cells[index] ?? '']])).toReversed()),
  )

const toSurplus = ({ line, cells }: Row, width: number): ImportNote[] =>
  cells.slice(width).some(cell => cell.trim() !== '')
    ? [
        {
          kind: 'left-out',
          line,
          text: `${toOneLine(cells.slice(width).join(' | '), 80)}: cells after the last column. Quotes missing?`,
        },
      ]
    : []

/** Those that have something in them. Throws ImportError at a quote that is not closed. */
function readRows(text: string): Row[] {
  const rows: Row[] = []
  let line = 1
  let at = 0
  Papa.parse<string[]>(text, {
    delimiter: findDelimiter(text),
    step({ data, errors, meta }) {
      const broken = errors.find(({ type }) => type === 'Quotes')
      if (broken) throw new ImportError(line, `${broken.message}: a quote that is not closed, or stands inside a cell`)
      if (data.some(cell => cell.trim() !== '')) rows.push({ line, cells: data })
      line += countBreaks(text.slice(at, meta.cursor))
      at = meta.cursor
    },
  })
  return rows
}

const countBreaks = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0

/** The one that stands most often in the first line, outside of quotes. */
function findDelimiter(text: string): string {
  const [first = ''] = text.trimStart().split(/[\r\n]/, 1)
  const bare = first.replace(/"[^"]*"/g, '')
  const count = (delimiter: string) => bare.split(delimiter).length
  return DELIMITERS.reduce((best, each) => (count(each) > count(best) ? each : best))
}
