// The shapes of the GeoJSON, held against RFC 7946.
import { check, getIssues } from '@placemarkio/check-geojson'
import type { FeatureCollection, Geometry, Position } from 'geojson'
import { beforeAll, expect, test } from 'vitest'
import { createHardStory, createHostileStory } from './fixtures/hard-story.ts'
import { readGeoJson, readProjectStory, toSource, type Read } from './fixtures/read-geojson.ts'

let hard: Read
beforeAll(() => {
  hard = readGeoJson(createHardStory())
})
const find = (id: string) => hard.features.find(feature => feature.id === id)!

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
    [readGeoJson(readProjectStory()), ['North Korea', 'South Korea', 'Russia', 'United States', 'Japan']],
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
  const { features } = readGeoJson({ ...story, places })
  const shapes = ['agreement/fiji', '_outline/fiji'].map(id => features.find(each => each.id === id)!.geometry)
  expect(shapes).toEqual([{ type: 'Point', coordinates: [3, 3] }, geometry])
})

test('a ring round a pole holds the pole', () => {
  const ring = toRings(find('masked/pole').geometry!)[0]!
  expect(Math.max(...ring.map(([, lat]) => lat!))).toBe(90)
  expect([Math.min(...ring.map(([lng]) => lng!)), Math.max(...ring.map(([lng]) => lng!))]).toEqual([-180, 180])
})

for (const [name, createStory] of [
  ['hard', createHardStory],
  ['hostile', createHostileStory],
  ['real', readProjectStory],
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
