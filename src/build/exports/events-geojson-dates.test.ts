// The dates of the GeoJSON: as sure and as precise as they were, and plain ones for the tools of maps.
import { beforeAll, expect, test } from 'vitest'
import { createHardStory, HARD_DATES } from './fixtures/hard-story.ts'
import { readGeoJson, type Read } from './fixtures/read-geojson.ts'

let hard: Read
beforeAll(() => {
  hard = readGeoJson(createHardStory())
})
const find = (id: string) => hard.features.find(feature => feature.id === id)!

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
    const { features } = readGeoJson({ ...story, events: [{ ...event!, when: { ...event!.when, edtf } }] })
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
