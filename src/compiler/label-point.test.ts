// The mark of an area stands inside it: in a C, beside a hole, at the 180th meridian, in a sliver.
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import fc from 'fast-check'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { expect, test } from 'vitest'
import { createSmallStory, parseSmall, setAt } from './fixtures/small-story.ts'
import { toLabelPoint } from './label-point.ts'

const close = (...open: Position[]): Position[] => [...open, open[0]!]
const box = (west: number, south: number, east: number, north: number): Position[] =>
  close([west, south], [east, south], [east, north], [west, north])
const polygon = (...coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates })
const parts = (...rings: Position[][]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: rings.map(ring => [ring]),
})
const isInside = (area: Polygon | MultiPolygon) =>
  booleanPointInPolygon(toLabelPoint(area), area, { ignoreBoundary: true })

test('in a C it stands in the broad of its back', () => {
  const [lng, lat] = toLabelPoint(polygon(close([0, 0], [6, 0], [6, 1], [2, 1], [2, 5], [6, 5], [6, 6], [0, 6]))) as [
    number,
    number,
  ]
  // The corners of the back hold somewhat more than its middle.
  expect(lng).toBeGreaterThan(0.9)
  expect(lng).toBeLessThan(1.2)
  expect(lat).toBeGreaterThan(0.9)
  expect(lat).toBeLessThan(5.1)
})

test('round a hole it stands in the broad of the ring', () => {
  const [lng, lat] = toLabelPoint(polygon(box(0, 0, 10, 10), box(2, 2, 8, 9).toReversed())) as [number, number]
  expect(Math.min(lng, lat, 10 - lng)).toBeGreaterThan(0.9)
  expect(lng < 2 || lng > 8 || lat < 2).toBe(true)
})

test('over the 180th meridian it stands in the middle of the larger part', () => {
  const [lng, lat] = toLabelPoint(parts(box(-180, -2, -179, 2), box(176, -2, 180, 2))) as [number, number]
  expect(lng).toBeCloseTo(178, 1)
  expect(lat).toBeCloseTo(0, 1)
  const [other] = toLabelPoint(parts(box(176, -2, 177, 2), box(-180, -2, -174, 2))) as [number, number]
  expect(other).toBeGreaterThan(-179)
  expect(other).toBeLessThan(-175)
})

test('of several parts the largest on the ground counts, not the largest in degrees', () => {
  const [, lat] = toLabelPoint(parts(box(0, 78, 8, 82), box(0, 0, 4, 4))) as [number, number]
  expect(lat).toBeCloseTo(2, 1)
})

test('far north the widest circle is that on the ground', () => {
  // On the ground the foot of this T is 5 degrees of latitude wide and the bar, though 20 degrees of longitude wide,
  // only 3.
  const [lng, lat] = toLabelPoint(polygon(close([0, 79], [40, 79], [40, 70], [60, 70], [60, 82], [0, 82]))) as [
    number,
    number,
  ]
  expect(lng).toBeGreaterThan(45)
  expect(lat).toBeLessThan(82)
})

const HARD: readonly (readonly [string, Polygon | MultiPolygon])[] = [
  ['a cap round a pole', polygon(close([-180, -90], [180, -90], [180, -70], [0, -65], [-180, -70]))],
  ['the whole Earth', polygon(box(-180, -90, 180, 90))],
  ['a sliver of a metre round the Earth', polygon(box(-180, 10, 180, 10.00001))],
  ['a sliver from pole to pole', polygon(box(10, -90, 10.00001, 90))],
  ['a slanted sliver', polygon(close([0, 0], [10, 10], [10, 10.00001]))],
  ['a room of ten centimetres', polygon(box(10, 50, 10.000001, 50.000001))],
  [
    'a road of some metres with a bend',
    polygon(close([0, 0], [10, 0], [10, 10], [9.9999, 10], [9.9999, 0.0001], [0, 0.0001])),
  ],
]
for (const [name, area] of HARD) test(`${name} has its point inside`, () => expect(isInside(area)).toBe(true))

test('whatever the shape, it stands inside', () => {
  const radii = fc.array(fc.double({ min: 0.01, max: 9, noNaN: true }), { minLength: 3, maxLength: 60 })
  fc.assert(
    fc.property(radii, fc.integer({ min: -80, max: 80 }), (each, lat) => {
      const ring = each.map((radius, at): Position => {
        const angle = (2 * Math.PI * at) / each.length
        return [radius * Math.cos(angle), lat + radius * Math.sin(angle)]
      })
      return isInside(polygon(close(...ring)))
    }),
  )
})

test('a story has the point of each area and of nothing else', () => {
  const story = createSmallStory()
  setAt(story, ['places', 'sea', 'geometry'], parts(box(-180, -2, -179, 2), box(176, -2, 180, 2)))
  const result = parseSmall(story)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const points = Object.entries(result.story.places).map(([id, { labelPoint }]) => [id, labelPoint])
  expect(points.filter(([, point]) => point).map(([id]) => id)).toEqual(['gozo', 'sea'])
  expect(result.story.places['gozo']!.labelPoint![0]).toBeCloseTo(14.25, 1)
  expect(Object.isFrozen(result.story.places['gozo']!.labelPoint)).toBe(true)
})

test('of an outline without width or height it is the middle', () => {
  expect(toLabelPoint(polygon(close([12, 41], [12, 43], [12, 42])))).toEqual([12, 42])
  expect(toLabelPoint(polygon(close([10, 5], [14, 5], [12, 5])))).toEqual([12, 5])
  expect(toLabelPoint(polygon(close([7, 7], [7, 7], [7, 7])))).toEqual([7, 7])
})
