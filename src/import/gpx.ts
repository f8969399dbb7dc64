// GPX: a waypoint, a route and a track are an item each.
import { gpx } from '@tmcw/togeojson'
import type { Document, Element } from '@xmldom/xmldom'
import { toList } from '../compiler/located-json.ts'
import { toFields, toParagraphs, toText, toWords } from './fields.ts'
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
  const [name, desc, cmt, type, time] = ['name', 'desc', 'cmt', 'type', 'time'].map(each =>
    toText(findChildText(element, each)),
  )
  const links = [...element.getElementsByTagName('link')].map(link => toText(link.getAttribute('href')))
  const way = kind === 'wpt' ? undefined : readWay(element, document)
  const times = toList(toFields(way?.properties?.['coordinateProperties'])['times'])
    .flat()
    .flatMap(each => toWords(each) ?? [])
  const start = times[0] ?? time
  return {
    line: toElementLine(element),
    title: name,
    text: toParagraphs(desc, cmt, ...links),
    date: start === undefined ? undefined : { start, end: times.length > 1 ? times.at(-1) : undefined },
    places: toPlaces(kind, element, way),
    category: type,
  }
}

type Way = ReturnType<typeof gpx>['features'][number]

/** togeojson leaves out what it cannot draw, and says not which: so each is read in a document of its own. */
function readWay(element: Element, document: Document): Way | undefined {
  const alone = document.implementation.createDocument(null, 'gpx')
  alone.documentElement!.appendChild(alone.importNode(element, true))
  return gpx(alone).features[0]
}

/** togeojson takes "48,85" for 48. */
function toPlaces(kind: Kind, element: Element, way: Way | undefined): ImportedPlace[] {
  const points = kind === 'wpt' ? [element] : [...element.getElementsByTagName(POINTS[kind])]
  const spots = points.map(
    point =>
      readPoint(point.getAttribute('lat'), point.getAttribute('lon')) ?? { fault: 'a point without its degrees' },
  )
  const broken = spots.find(({ fault }) => fault !== undefined)
  if (broken || kind === 'wpt') return [broken ?? spots[0]!]
  return way ? readGeometries(way.geometry) : [{ fault: 'a way of less than two points' }]
}
