// The KML, read back by another's parser: the same events, dates as precise as they were, the same shapes, and texts
// that stay texts.
import { equal } from 'node:assert/strict'
import { kml } from '@tmcw/togeojson'
import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import type { FeatureCollection, Geometry, Position } from 'geojson'
import { beforeAll, expect, test } from 'vitest'
import { en } from '../../i18n/en.ts'
import { createFormats } from '../../i18n/formats.ts'
import type { Story } from '../../model/story.ts'
import { toEventsKml } from './events-kml.ts'
import { codePoint } from '../../model/fixtures/code-point.ts'
import { toExportFiles } from './export-files.ts'
import { createHardStory, createHostileStory, HARD_DATES, HOSTILE } from './fixtures/hard-story.ts'
import { toPlacings } from './placings.ts'

const toSource = (story: Story, file = 'events.kml') => toExportFiles(story).find(({ name }) => name === file)!.source

function parse(source: string) {
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(source, 'text/xml')
  return {
    document,
    features: kml(document as unknown as Document).features as FeatureCollection<Geometry | null>['features'],
  }
}

let hard: ReturnType<typeof parse>
/** An outline has no data. */
let events: ReturnType<typeof parse>['features']
beforeAll(() => {
  hard = parse(toSource(createHardStory()))
  events = hard.features.filter(({ properties }) => properties?.['event'])
})
const find = (id: string) => hard.features.find(({ properties }) => properties?.['id'] === id)!

test('every event is there, with its date as written', () => {
  expect(new Set(events.map(({ properties }) => properties?.['event']))).toEqual(new Set(Object.keys(HARD_DATES)))
  expect(events.map(({ properties }) => properties?.['edtf'])).toEqual(
    events.map(({ properties }) => HARD_DATES[properties?.['event'] as keyof typeof HARD_DATES]),
  )
})

const TIMES: readonly (readonly [string, object])[] = [
  ['agreement/taveuni', { timestamp: '2018-09-19' }],
  ['whole-year', { timestamp: '2022' }],
  ['doubtful', { timestamp: '2023-06' }],
  ['month/cable', { timestamp: '2023-09' }],
  ['masked/pole', { timespan: { begin: '2023-11-20', end: '2023-11-29' } }],
  ['season/bay', { timespan: { begin: '2023-03-01', end: '2023-05-31' } }],
  ['until/tuvalu', { timespan: { begin: '', end: '2023-11-21' } }],
  ['between/ports', { timespan: { begin: '2023-11-21', end: '2023-11-24' } }],
  ['lasting', { timespan: { begin: '2022-01-01', end: '2023-12-31' } }],
  ['since', { timespan: { begin: '2023-12-01', end: '' } }],
  ['guam/guam', { timestamp: '2023-11-22T05:00:00+10:00' }],
  ['washington/washington', { timestamp: '2023-11-21T14:00:00-05:00' }],
]

for (const [id, time] of TIMES) {
  test(`the date of ${id} keeps its precision`, () => {
    const { timestamp, timespan } = find(id).properties!
    expect({ ...(timestamp && { timestamp }), ...(timespan && { timespan }) }).toEqual(time)
  })
}

test('no end comes before its beginning, also where a month is taken for its first moment', () => {
  const story = createHardStory()
  const toTimespan = (edtf: string) => {
    const [event] = story.events
    const { features } = parse(toSource({ ...story, events: [{ ...event!, when: { ...event!.when, edtf } }] }))
    return features[0]!.properties?.['timespan']
  }
  expect(toTimespan('2023-11-21/2023-11')).toEqual({ begin: '2023-11-21', end: '2023-11-30' })
  expect(toTimespan('[2023-11-21..2023]')).toEqual({ begin: '2023-11-21', end: '2023-12-31' })
  expect(toTimespan('2023/2023-06')).toEqual({ begin: '2023-01-01', end: '2023-06-30' })
})

test('events without a place and outlines of countries stand in folders that say so', () => {
  const toFolders = (story: Story) =>
    Array.from(parse(toSource(story)).document.getElementsByTagName('Folder'), folder => [
      folder.getElementsByTagName('name')[0]!.textContent,
      folder.getElementsByTagName('Placemark').length,
    ])
  expect(toFolders(createHardStory())).toEqual([
    ['Events', 10],
    ['Events without a place', 5],
    ['Outlines of countries', 1],
  ])
  expect(toFolders(createHostileStory())).toEqual([['Events', 6]])
  expect(toFolders({ ...createHardStory(), lang: 'de' }).map(([name]) => name)).toEqual([
    'Ereignisse',
    'Ereignisse ohne Ort',
    'Umrisse der Länder',
  ])
})

test('the balloon of an event at a country says what its point is', () => {
  expect(find('agreement/fiji').properties?.['description']).toContain('<p>Where the label stands.</p>')
})

test('what the times cannot say stands in the data', () => {
  const toKind = (id: string) =>
    ['earliest', 'latest', 'date_kind', 'date_precision', 'date_basis', 'date_certainty'].map(
      name => find(id).properties?.[name],
    )
  expect(toKind('between/ports')).toEqual(['2023-11-21', '2023-11-24', 'oneOf', 'day', 'inferred', 'less-certain'])
  expect(toKind('season/bay')).toEqual(['2023-03-01', '2023-05-31', 'date', 'season', 'inferred', 'less-certain'])
  expect(toKind('until/tuvalu')).toEqual([undefined, '2023-11-21', 'lasted', 'day', 'inferred', 'less-certain'])
})

test('the shapes are those of the GeoJSON', () => {
  const { features } = JSON.parse(toSource(createHardStory(), 'events.geojson')) as FeatureCollection<Geometry | null>
  const byId = new Map(features.map(({ id, geometry }) => [id, toParts(geometry)]))
  expect(new Map(events.map(({ properties, geometry }) => [properties?.['id'], toParts(geometry)]))).toEqual(
    new Map([...byId].filter(([id]) => id !== '_outline/fiji')),
  )
  expect(toParts(hard.features.at(-1)!.geometry)).toEqual(byId.get('_outline/fiji'))
})

test('hostile texts are what they were, and none is markup', () => {
  const { document, features } = parse(toSource(createHostileStory()))
  const inXml = (text: string) => text.replace(/[\ufffe\uffff]/g, '')
  const names = Array.from(
    document.getElementsByTagName('Placemark'),
    placemark => placemark.getElementsByTagName('name')[0]!.textContent,
  )
  expect(names).toEqual(HOSTILE.map(inXml))
  const titles = Array.from(document.getElementsByTagName('Data'))
    .filter(data => data.getAttribute('name') === 'title')
    .map(data => data.getElementsByTagName('value')[0]!.textContent)
  expect(titles).toEqual(HOSTILE.map(inXml))
  expect(document.getElementsByTagName('script').length + document.getElementsByTagName('img').length).toBe(0)
  const descriptions = features.map(({ properties }) => String(properties?.['description']))
  expect(descriptions.filter(each => /<(?!\/?(?:p|blockquote|a)\b)/.test(each))).toEqual([])
  const link = '<a href="https://example.org/?a=&#34;&#62;&#60;script&#62;1&#60;/script&#62;&#38;b=&#39;">'
  expect(descriptions.filter(each => !each.includes(link))).toEqual([])
})

test('any text comes back', () => {
  const story = createHardStory(),
    format = createFormats('en', en)
  // What the story's check lets through: no control characters, no half of a surrogate pair.
  const text = fc
    .string({ unit: codePoint, maxLength: 20 })
    .map(each => each.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffd-\uffff]/g, ''))
  fc.assert(
    fc.property(text, fc.constantFrom('', ']]>', '&amp;', '<!--', '\n'), (each, start) => {
      const title = `${start}${each}x`
      const one = { ...story, places: {}, events: [{ ...story.events[0]!, title, where: [] }] }
      const { document } = parse(toEventsKml(one, toPlacings(one, format)))
      equal(document.getElementsByTagName('Placemark')[0]!.getElementsByTagName('name')[0]!.textContent, title)
    }),
    { numRuns: 60 },
  )
})

/** Single shapes, however they are gathered: KML has one way to gather, GeoJSON three. */
function toParts(geometry: Geometry | null): (readonly [string, Position | Position[] | Position[][]])[] {
  if (!geometry) return []
  switch (geometry.type) {
    case 'GeometryCollection':
      return geometry.geometries.flatMap(toParts)
    case 'MultiPoint':
      return geometry.coordinates.map(each => ['Point', each])
    case 'MultiLineString':
      return geometry.coordinates.map(each => ['LineString', each])
    case 'MultiPolygon':
      return geometry.coordinates.map(each => ['Polygon', each])
    default:
      return [[geometry.type, geometry.coordinates]]
  }
}
