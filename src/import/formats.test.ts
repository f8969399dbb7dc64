// A small file of each format, in words of our own, and what becomes of it.
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { importText, onlyEvent, TODAY, type Tried } from './fixtures/import-text.ts'

const toWhen = ({ story }: Tried) => story.events.map(({ when }) => when.edtf)
const toPoints = ({ story }: Tried) =>
  Object.values(story.places).map(({ name, geometry }) => [name, geometry.coordinates])
const expectSound = (tried: Tried, format: string) => expect([tried.format, tried.errors]).toEqual([format, []])

test('TimelineJS 3: slides, eras, groups, media and the title', () => {
  const tried = importText('tl.json', {
    title: { text: { headline: 'Lighthouses', text: '<p>Of the <i>north</i></p>' } },
    events: [
      {
        unique_id: 'lamp-1',
        start_date: { year: '1822', month: '7', day: '25', display_date: 'Late July' },
        text: { headline: 'The <b>first</b> lens is lit', text: '<p>It shone at sea.</p><p>Far.</p>' },
        media: { url: 'https://example.org/lens.jpg', caption: 'The lens', credit: 'A. Painter' },
        group: 'Lamps',
      },
      { start_date: { year: 1850 }, end_date: { year: 1860, month: 2 }, text: { headline: 'Many are built' } },
      { start_date: { year: 1901, month: 2, day: 3, hour: 4, minute: 5 }, text: { headline: 'A timed one' } },
    ],
    eras: [{ start_date: { year: 1800 }, end_date: { year: 1899 }, text: { headline: 'Oil' } }],
  })
  expectSound(tried, 'timelinejs')
  expect([tried.story.title, tried.story.dek]).toEqual(['Lighthouses', 'Of the north'])
  expect(toWhen(tried)).toEqual(['1822-07-25', '1850/1860-02', '1901-02-03', '1800/1899'])
  expect(tried.story.events[0]).toMatchObject({
    id: 'lamp-1',
    title: 'The first lens is lit',
    category: 'lamps',
    when: { text: '1822-07-25', basis: 'stated' },
    where: [],
  })
  const words = 'The first lens is lit\nLate July · 1822-07-25\nIt shone at sea.\nFar.\nThe lens\nA. Painter\n'
  expect(tried.text).toContain(`${words}https://example.org/lens.jpg\n`)
  expect(tried.story.categories).toEqual({ lamps: { label: 'Lamps' }, era: { label: 'Era' } })
})

test('TimelineJS 1 and 2: dates with commas', () => {
  const date = [
    {
      startDate: '1822,7,25',
      headline: 'Lit',
      text: 'At sea',
      tag: 'Lamps',
      asset: { media: 'https://example.org/a.png' },
    },
    { startDate: '1823', endDate: '1824,1', headline: 'More' },
  ]
  const tried = importText('old.json', { timeline: { headline: 'Lamps', type: 'default', text: 'Old', date } })
  expectSound(tried, 'timelinejs')
  expect([tried.story.title, ...toWhen(tried)]).toEqual(['Lamps', '1822-07-25', '1823/1824-01'])
})

test('a sheet for TimelineJS: a title row, parts of dates in columns', () => {
  const tried = importText(
    'sheet.csv',
    'Year,Month,Day,Time,End Year,End Month,End Day,Display Date,Headline,Text,Media,Type,Group\r\n' +
      ',,,,,,,,Lamps,All of them,,title,\r\n' +
      '1822,7,25,,,,,"July, late",Lit,"<p>Over the ""sea""</p>\nand land",https://example.org/a.png,,Lens\r\n' +
      '476,,,,480,,,,Dark,,,,\r\n',
  )
  expectSound(tried, 'csv')
  expect([tried.story.title, tried.story.dek, ...toWhen(tried)]).toEqual([
    'Lamps',
    'All of them',
    '1822-07-25',
    '0476/0480',
  ])
  expect(tried.text).toContain(
    'Lit\nJuly, late · 1822-07-25\nOver the "sea"\nand land\nMedia: https://example.org/a.png\n',
  )
})

test('StoryMapJS: places without dates are kept, and wait for one', () => {
  const slides = [
    { type: 'overview', text: { headline: 'A walk', text: 'Round the bay' } },
    { location: { lat: 60.3913, lon: 5.3221, name: 'Bergen' }, text: { headline: 'Start', text: '<p>Rain.</p>' } },
    { date: '3 May 1905', location: { lat: '60.4', lon: '5.3' }, text: { headline: 'Further', text: '' } },
  ]
  const tried = importText('map.json', { storymap: { slides } })
  expectSound(tried, 'storymapjs')
  expect(tried.story.title).toBe('A walk')
  expect(toPoints(tried)).toEqual([
    ['Bergen', [5.3221, 60.3913]],
    ['Further', [5.3, 60.4]],
  ])
  expect(tried.story.events[0]!.when).toMatchObject({ edtf: `[..${TODAY}]`, basis: 'inferred', review: 'proposed' })
  expect(tried.story.events[1]!.when).toMatchObject({ edtf: '1905-05-03', text: '3 May 1905' })
  expect(Object.values(tried.story.places).map(({ precision }) => precision)).toEqual(['exact', 'near'])
  expect(tried.notes).toEqual(['to-decide 11: "Start" has no date'])
})

test('GeoJSON: dates in when, in time and in plain properties; lines, areas and features without a place', () => {
  // prettier-ignore
  const square = [[[0, 0], [0, 1], [1, 1], [1, 0]]]
  const diagonal = [[0, 0], [2, 2]] // prettier-ignore
  const feature = (geometry: unknown, properties: object, more = {}) => ({
    type: 'Feature',
    geometry,
    properties,
    ...more,
  })
  const point = { type: 'Point', coordinates: [190, 10, 500] }
  const tried = importText('a.geojson', {
    type: 'FeatureCollection',
    name: 'Shapes',
    features: [
      feature(point, { name: 'P', date: '2011-03-03', magnitude: 7.1, stroke: '#f00' }),
      feature(
        { type: 'Polygon', coordinates: square },
        { title: 'A' },
        { time: { interval: ['2011-03-01', '2011-04-01'] } },
      ),
      feature({ type: 'LineString', coordinates: diagonal }, { title: 'L' }, { when: { start: '2011', stop: '2012' } }),
      feature(null, { title: 'N', start: 1299110400000 }),
    ],
  })
  expectSound(tried, 'geojson')
  expect(toWhen(tried)).toEqual(['2011-03-03', '2011-03-01/2011-04-01', '2011/2012', '2011-03-03T00:00:00Z'])
  expect(Object.values(tried.story.places).map(({ precision, geometry }) => [precision, geometry.type])).toEqual([
    ['near', 'Point'],
    ['area', 'Polygon'],
    ['line', 'LineString'],
  ])
  expect(tried.story.places['p']!.geometry.coordinates).toEqual([-170, 10])
  expect(tried.text).toContain('P\n2011-03-03 · 10, -170\nmagnitude: 7.1\n')
  expect(tried.story.events[3]).toMatchObject({ where: [], whereNote: 'a.geojson gives no place for it.' })
})

test('Linked Places: timespans, names, links, countries and collections', () => {
  const tried = importText('lpf.json', {
    type: 'FeatureCollection',
    '@context': 'https://example.org/linked-places.jsonld',
    features: [
      {
        '@id': 'https://example.org/places/7',
        type: 'Feature',
        properties: { title: 'Nidaros', ccodes: ['NO'] },
        when: { timespans: [{ start: { earliest: '0997', latest: '1000' } }] },
        names: [{ toponym: 'Nidaros' }, { toponym: 'Trondheim' }],
        types: [{ identifier: 'aat:300008347', label: 'town' }],
        geometry: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Point', coordinates: [10.3951, 63.4305] },
            { type: 'Point', coordinates: [10.3961, 63.4315] },
          ],
        },
        links: [
          { type: 'closeMatch', identifier: 'wd:Q25804' },
          { type: 'closeMatch', identifier: 'https://example.org/other' },
        ],
        descriptions: [{ value: 'A town by a river.', lang: 'en' }],
      },
    ],
  })
  expectSound(tried, 'geojson')
  expect(onlyEvent(tried)).toMatchObject({ title: 'Nidaros', when: { edtf: '[0997..1000]' } })
  expect(tried.story.places['nidaros-2']).toMatchObject({ name: 'Nidaros', countryCodes: ['NO'], links: ['wd:Q25804'] })
  expect(tried.text).toContain('Trondheim\nA town by a river.\ntown\nhttps://example.org/other')
})

test('CSV: columns by their names, semicolons, decimal commas, WKT, lines of the file', () => {
  const tried = importText(
    'rows.csv',
    '\ufeffTitle;Date;Ort;Lat;Lon;WKT;Remark\nFlood;"3. März 2011";Köln;50,9413;6,9583;;"high\nwater"\n\n' +
      'Dyke;2011-04;;;;LINESTRING (6 51, 7 52);\nNothing known;;;;;;\n',
    { lang: 'de' },
  )
  expectSound(tried, 'csv')
  expect(toWhen(tried)).toEqual(['2011-03-03', '2011-04', `[..${TODAY}]`])
  expect(toPoints(tried)[0]).toEqual(['Köln', [6.9583, 50.9413]])
  expect(tried.story.places['dyke']).toMatchObject({ precision: 'line' })
  expect(tried.text).toContain('Flood\n3. März 2011 · Köln · 50.9413, 6.9583\nRemark: high\nwater\n')
  expect(tried.notes).toEqual(['to-decide 6: "Nothing known" has no date'])
})

test('TSV is read as well, and a TimelineJS 1 sheet', () => {
  const tried = importText('rows.tsv', 'Start Date\tEnd Date\tHeadline\n7/25/1822\t7/26/1822\tLit, at last\n')
  expectSound(tried, 'csv')
  expect(onlyEvent(tried)).toMatchObject({
    title: 'Lit, at last',
    when: { edtf: '1822-07-25/1822-07-26', basis: 'resolved', text: '7/25/1822 – 7/26/1822' },
  })
})

const KML = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Walks</name><Folder><name>North</name>
<Placemark id="top"><name>Summit</name><description><![CDATA[<p>High &amp; cold</p>]]></description>
<TimeStamp><when>1999-05</when></TimeStamp><Point><coordinates>5.12345,60.12345,640</coordinates></Point></Placemark>
<Placemark><name>Way</name><TimeSpan><begin>1999-05-01</begin></TimeSpan>
<ExtendedData><Data name="length"><value>12 km</value></Data></ExtendedData>
<LineString><coordinates>5,60 5.1,60.1</coordinates></LineString></Placemark></Folder>
<GroundOverlay><name>Old map</name></GroundOverlay></Document></kml>`

test('KML, and the same in a KMZ', () => {
  const kmz = zipSync({ 'files/a.png': strToU8('x'), 'doc.kml': strToU8(KML) })
  for (const tried of [importText('walks.kml', KML), importText('walks.kmz', kmz)]) {
    expectSound(tried, 'kml')
    expect([tried.story.title, ...toWhen(tried)]).toEqual(['Walks', '1999-05', '1999-05-01'])
    expect(tried.story.events[0]).toMatchObject({
      id: 'top',
      category: 'north',
      where: [{ place: 'summit', text: 'Summit' }],
    })
    expect(tried.text).toContain('Summit\n1999-05 · 60.12345, 5.12345\nHigh & cold\n')
    expect(tried.text).toContain('Way\n1999-05-01\nlength: 12 km\n')
    expect(tried.notes).toEqual(['left-out 8: a GroundOverlay "Old map": only placemarks are read'])
  }
})

test('GPX: waypoints, routes and tracks with their times', () => {
  const tried = importText(
    'walk.gpx',
    `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><metadata><name>A day out</name></metadata>
<wpt lat="60.5" lon="5.25"><time>2019-06-01T08:00:00Z</time><name>Hut</name><desc>Closed</desc>
<link href="https://example.org/hut"/></wpt>
<wpt lat="60,5" lon="x"><name>Broken</name></wpt>
<trk><name>Up</name><trkseg><trkpt lat="60.5" lon="5.25"><time>2019-06-01T08:00:00Z</time></trkpt>
<trkpt lat="60.6" lon="5.26"><time>2019-06-02T09:00:00Z</time></trkpt></trkseg></trk>
<rte><name>Short</name><rtept lat="1" lon="2"/></rte></gpx>`,
  )
  expectSound(tried, 'gpx')
  const open = `[..${TODAY}]`
  expect(toWhen(tried)).toEqual(['2019-06-01T08:00:00Z', open, open, '2019-06-01/2019-06-02'])
  expect(tried.text).toContain('Hut\n2019-06-01T08:00:00Z · 60.5, 5.25\nClosed\nhttps://example.org/hut\n')
  expect(tried.story.places['up']!.geometry.type).toBe('LineString')
  expect(tried.notes).toEqual([
    'to-decide 4: "Broken" has no date',
    'left-out 4: the place of "Broken": a position that is not two numbers',
    'to-decide 7: "Short" has no date',
    'left-out 7: the place of "Short": a way of less than two points',
  ])
})

test('timemap.js: data sets with points, lines and areas', () => {
  const at = (lat: number, lon: number) => ({ lat, lon })
  const items = [
    { start: '1452', point: at(43.7711, 11.2486), title: 'Gates', options: { description: '<b>Bronze</b>' } },
    { start: '1453-05', end: '1453-06', polyline: [at(1, 2), at(3, 4)], title: 'Road' },
    { start: '1454', polygon: [at(0, 0), at(0, 1), at(1, 1)], title: 'Field' },
  ]
  const tried = importText('tm.json', { datasets: [{ title: 'Art', type: 'basic', options: { items } }] })
  expectSound(tried, 'timemap')
  expect(toWhen(tried)).toEqual(['1452', '1453-05/1453-06', '1454'])
  expect(tried.story.categories).toEqual({ art: { label: 'Art' } })
  expect(toPoints(importText('list.json', [items[0]]))).toEqual([['Gates', [11.2486, 43.7711]]])
})

test('a draft beside its text: its events, and without events the sentences with a date', () => {
  const beside = 'Harbour closes\n\nThe harbour of Bergen closed on May 3, 2021. Nobody said why.\n'
  const span = (text: string) => ({ text, start: beside.indexOf(text), end: beside.indexOf(text) + text.length })
  const bergen = { name: 'Bergen', lng: 5.32415, lat: 60.39299, kind: 'city', countryCode: 'NO', id: '3161732' }
  const places = [
    { ...span('Bergen'), use: 'literal', lng: 5.32415, lat: 60.39299, kind: 'city', candidates: [bergen] },
  ]
  const dates = [{ ...span('May 3, 2021'), edtf: '2021-05-03', reason: 'as printed' }]
  const event = {
    title: 'Bergen’s harbour closes',
    label: 'Closing',
    when: { edtf: '2021-05-03', text: 'May 3, 2021', basis: 'stated', note: 'As printed.' },
    where: [{ place: bergen, text: 'Bergen', role: 'site', basis: 'stated' }],
    cite: [span('The harbour of Bergen closed on May 3, 2021.')],
  }
  for (const draft of [
    { places, dates },
    { places, dates, events: [event] },
  ]) {
    const tried = importText('harbour.draft.json', draft, { beside })
    expectSound(tried, 'draft')
    expect(tried.text).toBe(beside)
    expect(onlyEvent(tried)).toMatchObject({
      review: 'proposed',
      when: { edtf: '2021-05-03', text: 'May 3, 2021' },
      where: [{ place: 'bergen', text: 'Bergen' }],
      cite: [{ exact: 'The harbour of Bergen closed on May 3, 2021.' }],
    })
    expect(tried.story.places['bergen']).toMatchObject({ precision: 'city', links: ['gn:3161732'], review: 'proposed' })
  }
  const undated = importText(
    'a.json',
    { places, dates, events: [{ ...event, when: { basis: 'inferred' } }] },
    { beside },
  )
  expect([onlyEvent(undated).when.edtf, undated.errors]).toEqual([`[..${TODAY}]`, []])
  const lost = importText(
    'a.json',
    { places, dates, events: [event, { ...event, cite: [{ start: 3, end: 900 }] }] },
    { beside },
  )
  expect(lost.notes).toEqual([expect.stringMatching(/^left-out \d+: an event whose words do not stand in the text/)])
})
