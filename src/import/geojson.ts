// GeoJSON, with its dates in `when` (Linked Places, GeoJSON-T), `time` (JSON-FG) or among its properties.
import { toList } from '../compiler/located-json.ts'
import { toFields, readJson, toParagraphs, toText, toWords, type Fields } from './fields.ts'
import { fromProperties } from './from-properties.ts'
import { readGeometries } from './geometry.ts'
import {
  ImportError,
  refuseMany,
  type Imported,
  type ImportedItem,
  type ImportedPlace,
  type SourceFile,
} from './imported.ts'
import { readLinked, readWhen } from './linked-places.ts'
import { fromFacts, hasFacts } from './own-facts.ts'

export function readGeojson({ text }: SourceFile): Imported {
  const { value, lineOf, notes } = readJson(text)
  const file = toFields(value)
  const isList = file['type'] === 'FeatureCollection'
  if (isList && !Array.isArray(file['features'])) throw new ImportError(1, 'a FeatureCollection without its features')
  const features = isList ? toList(file['features']) : [file['type'] === 'Feature' ? value : toFeature(value)]
  refuseMany(features.length)
  const toLine = (index: number) => (isList ? lineOf(['features', index]) : 1)
  const own = features.map((feature, index) => ({ line: toLine(index), feature: toFields(feature) }))
  if (own.some(({ feature }) => hasFacts(Object.keys(toFields(feature['properties'])))))
    return fromFacts(
      own.map(({ line, feature }) => ({
        line,
        fields: toFields(feature['properties']),
        geometry: feature['geometry'],
      })),
      'features',
      file,
    )
  return {
    kind: 'items',
    title: toText(file['title']) ?? toText(file['name']),
    dek: toText(file['description']),
    lang: toWords(file['lang']),
    items: own.map(({ line, feature }) => toItem(line, feature)),
    notes: [
      ...notes,
      ...own.flatMap(({ line, feature }) =>
        feature['type'] === 'Feature'
          ? []
          : [{ kind: 'told' as const, line, text: 'an entry that is not called a Feature, taken for one' }],
      ),
    ],
  }
}

const toFeature = (geometry: unknown): Fields => ({ type: 'Feature', geometry, properties: {} })

function toItem(line: number, feature: Fields): ImportedItem {
  const { place, ...item } = fromProperties(toFields(feature['properties']))
  const linked = readLinked(feature)
  const named: ImportedPlace = { ...place, ...linked.place, name: place.name ?? linked.place.name }
  const shapes = readGeometries(feature['geometry'])
  const places = shapes.length > 0 ? shapes.map(shape => ({ ...named, fault: undefined, ...shape })) : [named]
  return {
    line,
    ...item,
    id: item.id ?? toWords(feature['id']) ?? toWords(feature['@id']),
    title: item.title ?? linked.place.name,
    text: toParagraphs(item.text, linked.text),
    date: readWhen(feature['when']) ?? readTime(feature['time']) ?? item.date ?? linked.date,
    places: places.filter(({ name, geometry, fault }) => name ?? geometry ?? fault),
  }
}

/** The member `time` of JSON-FG. */
function readTime(value: unknown): ImportedItem['date'] {
  const { date, timestamp, interval } = toFields(value)
  if (!Array.isArray(interval)) {
    const start = toWords(timestamp) ?? toWords(date) ?? (typeof value === 'string' ? toWords(value) : undefined)
    return start === undefined ? undefined : { start }
  }
  const [start, end] = interval.map(each => (each === '..' ? undefined : toWords(each)))
  return start === undefined && end === undefined ? undefined : { start, end }
}
