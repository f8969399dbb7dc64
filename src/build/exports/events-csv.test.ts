// The table, read back by d3-dsv: the same events and dates, and nothing in it that a spreadsheet would calculate.
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { deepEqual, equal } from 'node:assert/strict'
import { wktToGeoJSON } from 'betterknown'
import { csvParse, type DSVRowArray } from 'd3'
import fc from 'fast-check'
import type { Polygon } from 'geojson'
import { beforeAll, expect, test } from 'vitest'
import { en } from '../../i18n/en.ts'
import { createFormats } from '../../i18n/formats.ts'
import type { Story } from '../../model/story.ts'
import { toEventsCsv } from './events-csv.ts'
import { codePoint } from '../../model/fixtures/code-point.ts'
import { toExportFiles } from './export-files.ts'
import { createHardStory, createHostileStory, HARD_DATES, HOSTILE } from './fixtures/hard-story.ts'
import { toPlacings } from './placings.ts'

const toBytes = (story: Story) =>
  Buffer.from(toExportFiles(story).find(({ name }) => name === 'events.csv')!.source, 'utf8')
// As fetch and FileReader do, and unlike Node's own toString, this takes the byte order mark away.
const toSource = (story: Story) => new TextDecoder().decode(toBytes(story))
let rows: DSVRowArray
beforeAll(() => {
  rows = csvParse(toSource(createHardStory()))
})
const find = (id: string) => rows.find(row => row['id'] === id)!

test('a spreadsheet is told that it is UTF-8, and each row ends as RFC 4180 has it', () => {
  expect([...toBytes(createHardStory()).subarray(0, 5)]).toEqual([0xef, 0xbb, 0xbf, ...Buffer.from('id')])
  // No text of this story has a line break.
  const lines = toSource(createHardStory()).split('\r\n')
  expect([lines.length, lines.at(-1), lines.filter(line => /[\r\n]/.test(line))]).toEqual([rows.length + 2, '', []])
})

test('a spreadsheet that splits at semicolons and tabs as well finds the same cells', () => {
  const story = createHardStory()
  const [event] = story.events
  const places = { ...story.places, fiji: { ...story.places['fiji']!, countryCodes: ['FJ', 'TV'] } }
  const events = [{ ...event!, title: 'One; two', summary: 'a\tb' }]
  const [, row] = toSource({ ...story, places, events }).split('\r\n')
  expect(row).toContain(',"One; two","a\tb",')
  expect(toSource({ ...story, places, events })).toContain(',"FJ;TV",')
})

test('every event has a row for each place, with its date as written', () => {
  expect(new Set(rows.map(row => row['event']))).toEqual(new Set(Object.keys(HARD_DATES)))
  expect(rows.map(row => row['edtf'])).toEqual(rows.map(row => HARD_DATES[row['event'] as keyof typeof HARD_DATES]))
  expect(rows.filter(row => row['event'] === 'until').map(row => row['role'])).toEqual(['origin', 'destination'])
})

test('dates keep their days, their precision and their open ends', () => {
  const dates = [
    'agreement/taveuni',
    'month/cable',
    'masked/pole',
    'season/bay',
    'until/tuvalu',
    'between/ports',
    'guam/guam',
    'washington/washington',
  ].map(id => {
    const { earliest, latest, date_kind: kind, date_precision: precision } = find(id)
    return [earliest, latest, kind, precision].join(' ')
  })
  expect(dates).toEqual([
    '2018-09-19 2018-09-19 date day',
    '2023-09-01 2023-09-30 date month',
    '2023-11-20 2023-11-29 date day',
    '2023-03-01 2023-05-31 date season',
    ' 2023-11-21 lasted day',
    '2023-11-21 2023-11-24 oneOf day',
    '2023-11-22 2023-11-22 date time',
    '2023-11-21 2023-11-21 date time',
  ])
})

test('places: numbers as they are, lines and areas as WKT, empty cells where there is no place', () => {
  expect([
    find('agreement/taveuni')['lat'],
    find('agreement/taveuni')['lon'],
    find('agreement/taveuni')['radius_km'],
  ]).toEqual(['-16.85', '180', '30'])
  expect(find('guam/guam')['lon']).toBe('144.7500001')
  expect(wktToGeoJSON(find('month/cable')['geo_wkt']!)).toEqual({
    type: 'MultiLineString',
    coordinates: [
      [
        [178.5, -18],
        [180, -16.5],
      ],
      [
        [-180, -16.5],
        [-177.5, -14],
        [-172, -13.8],
      ],
    ],
  })
  expect(find('season/bay')['geo_wkt']).toBe('POLYGON ((0 0,4 0,4 4,0 4,0 0),(1 1,1 2,2 2,2 1,1 1))')
  expect([find('since')['place'], find('since')['lat'], find('since')['lon'], find('since')['place_note']]).toEqual([
    '',
    '',
    '',
    'No place is named.',
  ])
})

test('a country that the story draws itself keeps its shape', () => {
  const story = createHardStory()
  const { geometry } = story.places['bay']!
  const places = { ...story.places, fiji: { ...story.places['fiji']!, geometry, labelPoint: [3, 3] } }
  const drawn = csvParse(toSource({ ...story, places })).find(row => row['id'] === 'agreement/fiji')!
  expect([drawn['lon'], drawn['lat'], drawn['geo_wkt']]).toEqual(['3', '3', find('season/bay')['geo_wkt']])
})

test('the mark of an area stands in it and not in its hole', () => {
  const { lon, lat, geo_wkt: wkt } = find('season/bay')
  expect(booleanPointInPolygon([Number(lon), Number(lat)], wktToGeoJSON(wkt!) as Polygon)).toBe(true)
})

test('no text begins as a formula does, and each is what it was behind the apostrophe', () => {
  const hostile = csvParse(toSource(createHostileStory()))
  expect(hostile.map(row => row['title'])).toEqual(HOSTILE.map(text => `'${text}`))
  expect(
    hostile.flatMap(row => Object.entries(row)).filter(([name, cell]) => name !== 'lat' && /^[=+\-@\t\r\n]/.test(cell)),
  ).toEqual([])
  expect(hostile.map(row => row['lat'])).toEqual(['0', '-1', '-2', '-3', '-4', '-5'])
})

test('any text comes back', () => {
  const story = createHardStory(),
    format = createFormats('en', en)
  fc.assert(
    fc.property(
      fc.string({ unit: codePoint, minLength: 1, maxLength: 20 }),
      fc.constantFrom('', '=', '\t', '"', '-', '@\n'),
      (text, start) => {
        const title = `${start}${text}`
        const event = { ...story.events[0]!, title, where: [] }
        const source = toEventsCsv(toPlacings({ ...story, places: {}, events: [event] }, format))
        const [row] = csvParse(source.replace(/^\ufeff/, ''))
        deepEqual(Object.keys(row!), Object.keys(rows[0]!))
        equal(row!['title'], /^[=+\-@\t\r\n＝＋－＠]/.test(title) ? `'${title}` : title)
      },
    ),
    { numRuns: 60 },
  )
})
