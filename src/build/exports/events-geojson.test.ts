// The GeoJSON, read back by another's validator and held against RFC 7946: dates, precision, roles and shapes survive.
import { check, getIssues } from '@placemarkio/check-geojson'
import { expect, test } from '@playwright/test'
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import type { Story } from '../../model/story.ts'
import { readStories } from '../read-stories.ts'
import { toExportFiles } from './export-files.ts'
import { createHardStory, createHostileStory, HARD_DATES, HOSTILE } from './fixtures/hard-story.ts'

type Read = Omit<FeatureCollection, 'features'> & {
  features: (Feature<Geometry | null, Record<string, unknown>> & { when: unknown; time: unknown })[]
}

const toSource = (story: Story) => toExportFiles(story).find(({ name }) => name === 'events.geojson')!.source
const read = (story: Story) => check(toSource(story)) as unknown as Read
let hard: Read
test.beforeAll(() => {
  hard = read(createHardStory())
})
const find = (id: string) => hard.features.find(feature => feature.id === id)!

const readReal = () => {
  const { result } = readStories('.')[0]!
  if (!result.ok) throw new Error('The story has problems')
  return result.story
}

test('every event is there once for each of its places, and once where it has none', () => {
  const story = readReal()
  const { features } = read(story)
  const found = story.events.flatMap(event => features.filter(({ properties }) => properties['event'] === event.id))
  expect(
    found.map(
      ({ geometry, properties: { event, role, place_precision, edtf, title, status, date_basis, quotes } }) => ({
        ...{ event, role, place_precision, edtf, title, status, date_basis, quotes },
        nowhere: geometry === null,
      }),
    ),
  ).toEqual(
    story.events.flatMap(({ id, title, status, when, where, cite }) =>
      (where.length ? where : [undefined]).map(at => ({
        event: id,
        role: at?.role,
        place_precision: at && story.places[at.place]!.precision,
        edtf: when.edtf,
        title,
        status,
        date_basis: when.basis,
        quotes: cite.map(({ exact, article, supports }) => ({
          lang: 'en',
          exact,
          supports,
          article: story.articles.find(({ id }) => id === article)!.headline,
        })),
        nowhere: at === undefined,
      })),
    ),
  )
  expect(found).toHaveLength(features.filter(({ properties }) => !properties['outline']).length)
  expect(new Set(features.map(({ id }) => id)).size).toBe(features.length)
})

const DATES: readonly (readonly [
  id: string,
  earliest: string | undefined,
  latest: string | undefined,
  precision: string,
  kind: string,
  timespan: object,
  time: object,
])[] = [
  [
    'agreement/taveuni',
    '2018-09-19',
    '2018-09-19',
    'day',
    'date',
    { start: { in: '2018-09-19' } },
    { date: '2018-09-19' },
  ],
  [
    'whole-year',
    '2022-01-01',
    '2022-12-31',
    'year',
    'date',
    { start: { in: '2022' } },
    { interval: ['2022-01-01', '2022-12-31'] },
  ],
  [
    'doubtful',
    '2023-06-01',
    '2023-06-30',
    'month',
    'date',
    { start: { in: '2023-06~' } },
    { interval: ['2023-06-01', '2023-06-30'] },
  ],
  [
    'month/cable',
    '2023-09-01',
    '2023-09-30',
    'month',
    'date',
    { start: { in: '2023-09' } },
    { interval: ['2023-09-01', '2023-09-30'] },
  ],
  [
    'masked/pole',
    '2023-11-20',
    '2023-11-29',
    'day',
    'date',
    { start: { earliest: '2023-11-20', latest: '2023-11-29' } },
    { interval: ['2023-11-20', '2023-11-29'] },
  ],
  [
    'season/bay',
    '2023-03-01',
    '2023-05-31',
    'season',
    'date',
    { start: { earliest: '2023-03-01', latest: '2023-05-31' } },
    { interval: ['2023-03-01', '2023-05-31'] },
  ],
  [
    'until/tuvalu',
    undefined,
    '2023-11-21',
    'day',
    'lasted',
    { start: { latest: '2023-11-21' }, end: { in: '2023-11-21' } },
    { interval: ['..', '2023-11-21'] },
  ],
  [
    'between/ports',
    '2023-11-21',
    '2023-11-24',
    'day',
    'oneOf',
    { start: { earliest: '2023-11-21', latest: '2023-11-24' } },
    { interval: ['2023-11-21', '2023-11-24'] },
  ],
  [
    'lasting',
    '2022-01-01',
    '2023-12-31',
    'year',
    'lasted',
    { start: { in: '2022' }, end: { in: '2023-12' } },
    { interval: ['2022-01-01', '2023-12-31'] },
  ],
  [
    'since',
    '2023-12-01',
    undefined,
    'day',
    'lasted',
    { start: { in: '2023-12-01' }, end: { earliest: '2023-12-01' } },
    { interval: ['2023-12-01', '..'] },
  ],
  [
    'or-later',
    '2023-12-05',
    undefined,
    'day',
    'oneOf',
    { start: { earliest: '2023-12-05' } },
    { interval: ['2023-12-05', '..'] },
  ],
  [
    'guam/guam',
    '2023-11-22',
    '2023-11-22',
    'time',
    'date',
    { start: { in: '2023-11-22T05:00:00+10:00' } },
    { timestamp: '2023-11-21T19:00:00.000Z' },
  ],
  [
    'washington/washington',
    '2023-11-21',
    '2023-11-21',
    'time',
    'date',
    { start: { in: '2023-11-21T14:00:00-05:00' } },
    { timestamp: '2023-11-21T19:00:00.000Z' },
  ],
]

for (const [id, earliest, latest, precision, kind, timespan, time] of DATES) {
  test(`the date of ${id} means the same to every reader`, () => {
    const { properties, when, time: found } = find(id)
    expect([
      properties['earliest'],
      properties['latest'],
      properties['date_precision'],
      properties['date_kind'],
    ]).toEqual([earliest, latest, precision, kind])
    expect(when).toEqual({ timespans: [timespan], certainty: 'less-certain', label: properties['date'] })
    expect(found).toEqual(time)
  })
}

test('every hard date is tested', () => {
  expect(DATES.map(([id]) => id.split('/')[0]!).sort()).toEqual(Object.keys(HARD_DATES).sort())
})

test('a place on the antimeridian is a ring cut in two, each half on its side', () => {
  const { geometry } = find('agreement/taveuni')
  expect(geometry?.type).toBe('MultiPolygon')
  const lngs = toRings(geometry!)
    .map(ring => ring.map(([lng]) => lng!))
    .sort((a, b) => a[0]! - b[0]!)
  expect(lngs).toHaveLength(2)
  expect([Math.min(...lngs[0]!), Math.max(...lngs[1]!)]).toEqual([-180, 180])
  expect(Math.max(...lngs[0]!)).toBeCloseTo(-180 + 30 / 111.195 / Math.cos((16.85 * Math.PI) / 180), 2)
  expect(Math.min(...lngs[1]!)).toBeCloseTo(180 - 30 / 111.195 / Math.cos((16.85 * Math.PI) / 180), 2)
})

test('a line across the antimeridian goes on at the other edge, at the same latitude', () => {
  expect(find('month/cable').geometry).toEqual({
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
})

test('an event at a country is the point of its label, with the note that says so', () => {
  expect(find('agreement/fiji').geometry).toEqual({ type: 'Point', coordinates: [178, -17.8] })
  expect(find('agreement/fiji').properties).toMatchObject({
    place_precision: 'country',
    point_note: 'Where the label stands.',
  })
  expect(find('until/tuvalu').geometry).toEqual({ type: 'Point', coordinates: [179.2, -8.5] })
  expect(find('until/tuvalu').properties).toMatchObject({ place_precision: 'country', role: 'origin' })
  expect(find('until/tuvalu/2').properties).toMatchObject({ role: 'destination' })
})

test('each country that the border data has is an outline once, after the events and without a date', () => {
  for (const [{ features }, countries] of [
    [hard, ['Fiji']],
    [read(readReal()), ['North Korea', 'South Korea', 'Russia', 'United States', 'Japan']],
  ] as const) {
    const outlines = features.slice(-countries.length)
    expect(features.filter(({ properties }) => properties['outline'])).toEqual(outlines)
    expect(outlines.map(({ properties }) => properties['place'])).toEqual(countries)
    for (const { geometry, properties, when, time } of outlines) {
      expect(geometry?.type).toMatch(/^(?:Multi)?Polygon$/)
      expect([properties['start'], properties['end'], properties['time'], when, time]).toEqual(Array(5).fill(undefined))
    }
  }
})

test('a country that the story draws itself has that outline, and its events stand in it', () => {
  const story = createHardStory()
  const { geometry } = story.places['bay']!
  const places = { ...story.places, fiji: { ...story.places['fiji']!, geometry, labelPoint: [3, 3] } }
  const { features } = read({ ...story, places })
  const shapes = ['agreement/fiji', '_outline/fiji'].map(id => features.find(each => each.id === id)!.geometry)
  expect(shapes).toEqual([{ type: 'Point', coordinates: [3, 3] }, geometry])
})

test('the file says how many events no map can show', () => {
  const toDescription = (story: Story) => (read(story) as Read & { description: string }).description
  expect(toDescription(createHardStory())).toBe('Events without a place, which have no geometry: 5 of 13.')
  expect(hard.features.filter(({ geometry }) => geometry === null)).toHaveLength(5)
  expect(toDescription(createHostileStory())).toBe('Events without a place, which have no geometry: 0 of 6.')
})

const SPANS = {
  'agreement/taveuni': ['2018-09-19T00:00:00.000Z', '2018-09-19T23:59:59.999Z'],
  'whole-year': ['2022-01-01T00:00:00.000Z', '2022-12-31T23:59:59.999Z'],
  'season/bay': ['2023-03-01T00:00:00.000Z', '2023-05-31T23:59:59.999Z'],
  doubtful: ['2023-06-01T00:00:00.000Z', '2023-06-30T23:59:59.999Z'],
  lasting: ['2022-01-01T00:00:00.000Z', '2023-12-31T23:59:59.999Z'],
  'month/cable': ['2023-09-01T00:00:00.000Z', '2023-09-30T23:59:59.999Z'],
  'until/tuvalu': ['2018-09-19T00:00:00.000Z', '2023-11-21T23:59:59.999Z'],
  'guam/guam': ['2023-11-21T19:00:00.000Z', '2023-11-21T19:00:00.000Z'],
  'washington/washington': ['2023-11-21T19:00:00.000Z', '2023-11-21T19:00:00.000Z'],
  'between/ports': ['2023-11-21T00:00:00.000Z', '2023-11-24T23:59:59.999Z'],
  'masked/pole': ['2023-11-20T00:00:00.000Z', '2023-11-29T23:59:59.999Z'],
  since: ['2023-12-01T00:00:00.000Z', '2023-12-31T23:59:59.999Z'],
  'or-later': ['2023-12-05T00:00:00.000Z', '2023-12-31T23:59:59.999Z'],
} as const

test('map tools find plain dates: the outer bounds, and the ends of the story where an end is open', () => {
  const ids = Object.keys(SPANS)
  expect(ids.map(id => id.split('/')[0]!).sort()).toEqual(Object.keys(HARD_DATES).sort())
  expect(Object.fromEntries(ids.map(id => [id, [find(id).properties['start'], find(id).properties['end']]]))).toEqual(
    SPANS,
  )
  expect(ids.map(id => find(id).properties['time'])).toEqual(Object.values(SPANS).map(([start]) => start))
})

test('a story of one open date has plain dates too', () => {
  const story = createHardStory()
  const [event] = story.events
  for (const [edtf, start, end] of [
    ['../0064-07-19', '0064-07-19T00:00:00.000Z', '0064-07-19T23:59:59.999Z'],
    ['[2023-11..]', '2023-11-01T00:00:00.000Z', '2023-11-01T23:59:59.999Z'],
  ] as const) {
    const { features } = read({ ...story, events: [{ ...event!, when: { ...event!.when, edtf } }] })
    expect(features[0]!.properties).toMatchObject({ start, end, time: start })
  }
})

test('a tool that cuts tracks by their times keeps every shape whole', () => {
  const counts = hard.features.map(({ id, properties, geometry }) => {
    const times = properties['times'] as readonly string[] | undefined
    expect(times?.every(time => time === properties['time']) ?? true).toBe(true)
    return [
      id,
      geometry && geometry.type !== 'GeometryCollection' && times ? geometry.coordinates.length - times.length : times,
    ]
  })
  expect(Object.fromEntries(counts)).toMatchObject({
    'agreement/taveuni': 0,
    'season/bay': 0,
    'month/cable': 0,
    'between/ports': 0,
    'guam/guam': undefined,
    since: undefined,
    '_outline/fiji': undefined,
  })
})

test('a ring round a pole holds the pole', () => {
  const ring = toRings(find('masked/pole').geometry!)[0]!
  expect(Math.max(...ring.map(([, lat]) => lat!))).toBe(90)
  expect([Math.min(...ring.map(([lng]) => lng!)), Math.max(...ring.map(([lng]) => lng!))]).toEqual([-180, 180])
})

for (const [name, createStory] of [
  ['hard', createHardStory],
  ['hostile', createHostileStory],
  ['real', readReal],
] as const) {
  test(`the ${name} story is GeoJSON as RFC 7946 has it`, () => {
    const source = toSource(createStory())
    expect(getIssues(source)).toEqual([])
    const faults = (check(source) as FeatureCollection).features.flatMap(({ id, geometry }) =>
      geometry ? findFaults(geometry).map(fault => `${id}: ${fault}`) : [],
    )
    expect(faults).toEqual([])
  })
}

test('the validator notices', () => {
  expect(getIssues(toSource(createHardStory()).replace('"coordinates"', '"coordinate"')).length).toBeGreaterThan(0)
})

test('hostile texts are what they were', () => {
  const { features, name } = read(createHostileStory()) as Read & { name: string }
  expect(features.map(({ properties }) => properties['title'])).toEqual([...HOSTILE])
  expect(features.map(({ properties }) => properties['place'])).toEqual([...HOSTILE])
  expect(name).toBe(HOSTILE[1])
})

function findFaults(geometry: Geometry): string[] {
  return [
    ...toPositions(geometry).flatMap(([lng = NaN, lat = NaN]) => [
      ...(Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? [] : [`${lng}, ${lat} is off the map`]),
      ...(Number(lng.toFixed(7)) === lng && Number(lat.toFixed(7)) === lat
        ? []
        : [`${lng}, ${lat} has too many decimals`]),
    ]),
    ...toRings(geometry).flatMap((ring, index) => [
      ...(String(ring.at(-1)) === String(ring[0]) ? [] : [`a ring is open at ${String(ring[0])}`]),
      ...(toArea(ring) > 0 === (index === 0 || geometry.type !== 'Polygon')
        ? []
        : [`a ring is wound the wrong way at ${String(ring[0])}`]),
      ...ring.flatMap(([lng, lat], at) =>
        at > 0 && Math.abs(lat!) < 90 && Math.abs(lng! - ring[at - 1]![0]!) > 180
          ? [`a side is too long at ${lng}, ${lat}`]
          : [],
      ),
    ]),
  ]
}

test('the faults of a shape are noticed', () => {
  const square = (lngs: readonly number[]) => [
    [lngs[0]!, 0],
    [lngs[1]!, 0],
    [lngs[1]!, 1],
    [lngs[0]!, 1],
    [lngs[0]!, 0],
  ]
  expect(findFaults({ type: 'Polygon', coordinates: [square([0, 1])] })).toEqual([])
  expect(findFaults({ type: 'Polygon', coordinates: [square([1, 0])] })).toEqual([
    'a ring is wound the wrong way at 1,0',
  ])
  expect(findFaults({ type: 'Polygon', coordinates: [square([-170, 170])] })).toHaveLength(2)
  expect(findFaults({ type: 'Point', coordinates: [181, 0.12345678] })).toHaveLength(2)
})

function toPositions(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates]
    case 'LineString':
    case 'MultiPoint':
      return geometry.coordinates
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates.flat()
    case 'MultiPolygon':
      return geometry.coordinates.flat(2)
    case 'GeometryCollection':
      throw new Error('RFC 7946 asks to avoid it')
  }
}

function toRings(geometry: Geometry): Position[][] {
  return geometry.type === 'Polygon'
    ? geometry.coordinates
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates.map(polygon => polygon[0]!)
      : []
}

/** Twice the area in square degrees, positive for counterclockwise. */
function toArea(ring: Position[]): number {
  return ring.slice(1).reduce((sum, [lng, lat], at) => sum + ring[at]![0]! * lat! - lng! * ring[at]![1]!, 0)
}
