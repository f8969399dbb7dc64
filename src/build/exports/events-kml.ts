// The events as KML, for globes and mobile maps.
import type { Geometry, Position } from 'geojson'
import { toLanguage, type Language } from '../../i18n/languages.ts'
import { toIsoDate, type Day } from '../../model/calendar.ts'
import type { Story } from '../../model/story.ts'
import { escapeHtml } from '../escape-html.ts'
import { dropForbidden } from '../xml-characters.ts'
import { toCountryOutlines, type CountryOutline } from './country-outlines.ts'
import { toDateBounds } from './date-bounds.ts'
import { toEventHtml } from './event-html.ts'
import { toFacts, type Placing } from './placings.ts'

/**
 * OGC KML 2.2, a placemark for each event at each of its places, in the order of time. Those without a place, which no
 * globe shows, have a folder of their own, as have the outlines of countries. A date keeps its precision ("2023-09" is
 * a month); one that has two ends, or is uncertain between two days, is a TimeSpan. The extended data says which.
 */
export function toEventsKml({ title, dek, lang }: Story, placings: readonly Placing[]): string {
  const language = toLanguage(lang)
  const { nowhere, outlines } = language.record.files
  const toMark = (placing: Placing) => toPlacemark(placing, language)
  const folders = [
    toFolder(language.t.story.events, placings.filter(({ at }) => at).map(toMark)),
    toFolder(nowhere, placings.filter(({ at }) => !at).map(toMark)),
    toFolder(outlines, toCountryOutlines(placings).map(toOutlinePlacemark)),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
<Document>
<name>${toXml(title)}</name>
${dek === undefined ? '' : `<description>${toXml(escapeHtml(dek))}</description>\n`}${STYLE}
${folders.join('')}</Document>
</kml>
`
}

/** Outlines of places, and nothing that fills them. */
const STYLE = '<Style id="place"><LineStyle><width>2</width></LineStyle><PolyStyle><fill>0</fill></PolyStyle></Style>'

const toFolder = (name: string, placemarks: readonly string[]): string =>
  placemarks.length > 0 ? `<Folder>\n<name>${toXml(name)}</name>\n${placemarks.join('\n')}\n</Folder>\n` : ''

function toPlacemark(placing: Placing, language: Language): string {
  const { event, date, at } = placing
  const { t, record } = language,
    { role, precision, basis } = record.facts
  const where = at
    ? at.place.name +
      t.colon +
      [role[at.where.role], precision[at.place.precision], basis[at.where.basis]].join(t.comma)
    : event.whereNote
  const data = Object.entries(toFacts(placing)).flatMap(([name, value]) =>
    value === undefined ? [] : [`<Data name="${name}"><value>${toXml(String(value))}</value></Data>`],
  )
  return [
    '<Placemark>',
    `<name>${toXml(event.title)}</name>`,
    `<Snippet>${toXml(date)}</Snippet>`,
    `<description>${toXml(
      toEventHtml(
        placing,
        [date, where, at?.where.note, at?.geometry.type === 'Point' ? at.place.pointNote : undefined].filter(
          line => line !== undefined,
        ),
        language,
      ),
    )}</description>`,
    toTime(placing),
    '<styleUrl>#place</styleUrl>',
    `<ExtendedData>${data.join('')}</ExtendedData>`,
    at ? toShape(at.geometry) : '',
    '</Placemark>',
  ].join('')
}

function toTime({ when }: Placing): string {
  const [from, to] = toDateBounds(when)
  if (from === to) return `<TimeStamp><when>${from}</when></TimeStamp>`
  // As days: GDAL and others take a month for its first moment, so that an end would come too soon, and perhaps before
  // its beginning; and a year alone for nothing.
  const toEnd = (name: string, day: Day | undefined) =>
    day === undefined ? '' : `<${name}>${toIsoDate(day)}</${name}>`
  return `<TimeSpan>${toEnd('begin', when.earliest)}${toEnd('end', when.latest)}</TimeSpan>`
}

const toOutlinePlacemark = ({ place: { name }, geometry }: CountryOutline): string =>
  `<Placemark><name>${toXml(name)}</name><styleUrl>#place</styleUrl>${toShape(geometry)}</Placemark>`

function toShape(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return `<Point>${toCoordinates([geometry.coordinates])}</Point>`
    case 'LineString':
      return `<LineString><tessellate>1</tessellate>${toCoordinates(geometry.coordinates)}</LineString>`
    case 'Polygon': {
      const rings = geometry.coordinates.map((ring, index) => {
        const boundary = index === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs'
        return `<${boundary}><LinearRing>${toCoordinates(ring)}</LinearRing></${boundary}>`
      })
      return `<Polygon><tessellate>1</tessellate>${rings.join('')}</Polygon>`
    }
    case 'MultiPoint':
      return toShapes(geometry.coordinates.map(coordinates => ({ type: 'Point', coordinates })))
    case 'MultiLineString':
      return toShapes(geometry.coordinates.map(coordinates => ({ type: 'LineString', coordinates })))
    case 'MultiPolygon':
      return toShapes(geometry.coordinates.map(coordinates => ({ type: 'Polygon', coordinates })))
    case 'GeometryCollection':
      return toShapes(geometry.geometries)
  }
}

const toShapes = (geometries: readonly Geometry[]): string =>
  `<MultiGeometry>${geometries.map(toShape).join('')}</MultiGeometry>`

const toCoordinates = (positions: readonly Position[]): string =>
  `<coordinates>${positions.map(position => position.join(',')).join(' ')}</coordinates>`

/** A line separator, which readers would make a line feed of, is written by its number. */
const toXml = (text: string): string => escapeHtml(dropForbidden(text)).replaceAll('\u2028', '&#8232;')
