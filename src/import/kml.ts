// KML, and the one in a KMZ: a placemark is an item, its folder the category.
import { kml } from '@tmcw/togeojson'
import type { Document, Element } from '@xmldom/xmldom'
import { findHtmlQuotes } from './fact-quotes.ts'
import { toList } from '../compiler/located-json.ts'
import { toFields, toText, toWords, type Fields } from './fields.ts'
import { fromProperties } from './from-properties.ts'
import { readGeometries } from './geometry.ts'
import { refuseMany, type Imported, type ImportedItem, type ImportNote, type SourceFile } from './imported.ts'
import { fromFacts, hasFacts } from './own-facts.ts'
import { findChildText, readXml, toElementLine } from './xml-file.ts'

interface Placemark {
  readonly line: number
  readonly folder: string | undefined
  readonly id: string | undefined
  readonly properties: Fields
  readonly geometry: unknown
}

export function readKml({ text }: SourceFile): Imported {
  const document = readXml(text, 'kml')
  const marks = findPlacemarks(document)
  const top = document.getElementsByTagName('Document')[0]
  const head = { name: top && findChildText(top, 'name'), dek: top && toText(findChildText(top, 'description')) }
  if (marks.some(({ properties }) => hasFacts(Object.keys(properties))))
    return fromFacts(
      marks.map(({ line, properties, geometry }) => ({
        line,
        fields: properties,
        geometry,
        quotes: findHtmlQuotes(toDescription(properties) ?? ''),
      })),
      'features',
      head,
    )
  return {
    kind: 'items',
    title: toText(head.name),
    dek: head.dek,
    items: marks.map(toItem),
    notes: findUnread(document),
  }
}

/** togeojson gives a feature for each placemark, in their order. */
function findPlacemarks(document: Document): Placemark[] {
  const elements = [...document.getElementsByTagName('Placemark')]
  refuseMany(elements.length)
  const { features } = kml(document)
  return elements.map((element, index) => ({
    line: toElementLine(element),
    folder: findFolder(element),
    id: element.getAttribute('id') ?? undefined,
    properties: toFields(features[index]!.properties),
    geometry: features[index]!.geometry,
  }))
}

function findFolder(element: Element): string | undefined {
  const { parentNode } = element
  return parentNode?.nodeName === 'Folder' ? findChildText(parentNode as Element, 'name') : undefined
}

const toDescription = ({ description }: Fields): string | undefined =>
  toWords(toFields(description)['value']) ?? toWords(description)

function toItem({ line, folder, id, properties, geometry }: Placemark): ImportedItem {
  const { description: _description, timespan, timestamp, ...rest } = properties
  const { place, ...item } = fromProperties({ description: toDescription(properties), ...rest })
  const { begin, end } = toFields(timespan)
  const [moments] = toList(toFields(properties['coordinateProperties'])['times'])
  const times = toList(Array.isArray(moments) ? moments : toFields(properties['coordinateProperties'])['times'])
  const [start, last] = [
    toWords(timestamp) ?? toWords(begin) ?? toWords(times[0]),
    toWords(end) ?? (times.length > 1 ? toWords(times.at(-1)) : undefined),
  ]
  const shapes = readGeometries(geometry)
  return {
    line,
    ...item,
    id: item.id ?? id,
    date: (start ?? last) ? { start, end: last } : item.date,
    places: (shapes.length > 0 ? shapes.map(shape => ({ name: place.name, ...shape })) : [place]).filter(
      ({ name, geometry: shape, fault }) => name ?? shape ?? fault,
    ),
    category: item.category ?? folder,
  }
}

const findUnread = (document: Document): ImportNote[] =>
  ['GroundOverlay', 'ScreenOverlay', 'PhotoOverlay', 'NetworkLink', 'Tour', 'gx:Tour'].flatMap(name =>
    [...document.getElementsByTagName(name)].map((element): ImportNote => ({
      kind: 'left-out',
      line: toElementLine(element),
      text: `a ${name}${toName(findChildText(element, 'name'))}: only placemarks are read`,
    })),
  )

const toName = (name: string | undefined): string => (name === undefined ? '' : ` "${name.slice(0, 80)}"`)
