// GPX: a waypoint, a route and a track are an item each.
import { gpx } from '@tmcw/togeojson'
import type { Document, Element } from '@xmldom/xmldom'
import { toFields, toList, toText, toWords } from './fields.ts'
import { fromProperties } from './from-properties.ts'
import { readGeometries, readPoint } from './geometry.ts'
import { refuseMany, type Imported, type ImportedItem, type ImportedPlace, type SourceFile } from './imported.ts'
import { findChildText, readXml, toElementLine } from './xml-file.ts'

const POINTS = { wpt: 'wpt', rte: 'rtept', trk: 'trkpt' } as const
type Kind = keyof typeof POINTS

export function readGpx({ text }: SourceFile): Imported {
  const document = readXml(text, 'gpx')
  const elements = (['wpt', 'rte', 'trk'] as const).flatMap(kind =>
    [...document.getElementsByTagName(kind)].map(element => ({ kind, element })),
  )
  refuseMany(elements.length)
  const [metadata] = document.getElementsByTagName('metadata')
  return {
    kind: 'items',
    title: metadata && toText(findChildText(metadata, 'name')),
    dek: metadata && toText(findChildText(metadata, 'desc')),
    items: elements.map(({ kind, element }) => toItem(kind, element, document)),
    notes: [],
  }
}

function toItem(kind: Kind, element: Element, document: Document): ImportedItem {
  const properties = toFields(readAlone(element, document)?.properties)
  const all = toList(toFields(properties['coordinateProperties'])['times']).flatMap(toFlat)
  const times = all.flatMap(time => toWords(time) ?? [])
  const [cmt, desc] = [toText(properties['cmt']), toText(properties['desc'])]
  const { name, time, type } = properties
  const { title, text, category } = fromProperties({ name, type, desc: [desc, cmt].filter(part => part).join('\n') })
  const links = toList(properties['links']).flatMap(link => toWords(toFields(link)['href']) ?? [])
  const start = times[0] ?? toWords(time)
  return {
    line: toElementLine(element),
    title,
    text: [text, ...links].filter(line => line !== '').join('\n'),
    date: start === undefined ? undefined : { start, end: times.length > 1 ? times.at(-1) : undefined },
    places: toPlaces(kind, element, document),
    category,
  }
}

const toFlat = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

/** togeojson leaves out what it cannot draw, and says not which: so each is read in a document of its own. */
function readAlone(element: Element, document: Document): ReturnType<typeof gpx>['features'][number] | undefined {
  const alone = document.implementation.createDocument(null, 'gpx')
  alone.documentElement!.appendChild(alone.importNode(element, true))
  return gpx(alone).features[0]
}

/** togeojson takes "48,85" for 48. */
function toPlaces(kind: Kind, element: Element, document: Document): ImportedPlace[] {
  const points = kind === 'wpt' ? [element] : [...element.getElementsByTagName(POINTS[kind])]
  const spots = points.map(
    point =>
      readPoint(point.getAttribute('lat'), point.getAttribute('lon')) ?? { fault: 'a point without its degrees' },
  )
  const broken = spots.find(({ fault }) => fault !== undefined)
  if (broken || kind === 'wpt') return [broken ?? spots[0]!]
  const feature = readAlone(element, document)
  return feature ? readGeometries(feature.geometry) : [{ fault: 'a way of less than two points' }]
}
