// The JSON of timemap.js, and of SIMILE Timeline, which it extends: items with a start, an end and a shape.
import { toList } from '../compiler/located-json.ts'
import { toFields, readJson, toParagraphs, toText, toWords, type Fields } from './fields.ts'
import { readGeometries, readPoint } from './geometry.ts'
import {
  ImportError,
  refuseMany,
  type Imported,
  type ImportedItem,
  type ImportedPlace,
  type SourceFile,
} from './imported.ts'

type Path = readonly (string | number)[]
interface Found {
  readonly path: Path
  readonly category: string | undefined
}

export function readTimemap({ text }: SourceFile): Imported {
  const { value, lineOf, notes } = readJson(text)
  const lists = findLists(value)
  if (lists.length === 0) throw new ImportError(1, 'no list of items: "datasets", "items" or "events"')
  const items = lists.flatMap(({ path, category }) =>
    toList(at(value, path)).map((item, index) => toItem(toFields(item), lineOf([...path, index]), category)),
  )
  refuseMany(items.length)
  return { kind: 'items', title: toText(toFields(value)['title']), items, notes }
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (Array.isArray(inner) ? inner[Number(key)] : toFields(inner)[key]), value)

/** The lists of items, each with the name of its data set. */
function findLists(value: unknown): Found[] {
  const paths: Found[] = [[], ['items'], ['events'], ['options', 'items']].map(path => ({ path, category: undefined }))
  const sets = toList(toFields(value)['datasets']).flatMap((set, index) =>
    [['options', 'items'], ['items'], ['data', 'value'], ['options', 'events']].map(rest => ({
      path: ['datasets', index, ...rest],
      category: toText(toFields(set)['title']),
    })),
  )
  return [...paths, ...sets].filter(({ path }) => Array.isArray(at(value, path)))
}

function toItem(item: Fields, line: number, category: string | undefined): ImportedItem {
  const options = toFields(item['options'])
  const [start, end] = [toWords(item['start']), toWords(item['end'])]
  const description = [item['description'], options['description'], options['infoHtml']].map(toText)
  const [tag] = toList(options['tags'])
  return {
    line,
    id: toWords(item['id']),
    title: toText(item['title']),
    text: toParagraphs(
      description.find(text => text !== undefined),
      toText(item['link']),
      toText(item['image']),
    ),
    date: (start ?? end) ? { start, end } : undefined,
    places: [item, ...toList(item['placemarks']).map(toFields)].flatMap(toPlaces),
    category: category ?? toText(tag) ?? toText(options['theme']),
  }
}

function toPlaces(mark: Fields): ImportedPlace[] {
  const { point, polyline, polygon, overlay } = mark
  const { lat, lon, lng } = toFields(point)
  const spot =
    point === undefined ? undefined : (readPoint(lat, lon ?? lng) ?? { fault: 'a point without its degrees' })
  const ring = toPath(polygon)
  return [
    ...(spot ? [spot] : []),
    ...(polyline === undefined ? [] : readGeometries({ type: 'LineString', coordinates: toPath(polyline) })),
    ...(polygon === undefined
      ? []
      : readGeometries({ type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] })),
    ...(overlay === undefined ? [] : [{ fault: 'a picture laid over the map' }]),
  ]
}

const toPath = (value: unknown): unknown[][] =>
  toList(value).map(position => {
    const { lat, lon, lng } = toFields(position)
    return [lon ?? lng, lat]
  })
