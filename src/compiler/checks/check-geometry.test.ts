// What is wrong with an area, as an author reads it: where it crosses itself, which hole lies outside.
import type { Position } from 'geojson'
import { expect, test } from 'vitest'
import { listProblems } from '../fixtures/small-story.ts'

const close = (...open: Position[]): Position[] => [...open, open[0]!]
const square = (west: number, south: number, size: number): Position[] =>
  close([west, south], [west + size, south], [west + size, south + size], [west, south + size])
const check = (type: 'Polygon' | 'MultiPolygon', coordinates: unknown) =>
  listProblems({ 'places.sea.geometry': { type, coordinates } })

const CROSSED = 'crosses itself'
const SIMPLE = 'expected sides that meet at their ends alone'

test('a bow-tie is refused with the position of its crossing', () => {
  expect(check('Polygon', [close([0, 0], [1, 1], [1, 0], [0, 1])])).toEqual([
    `error: places.sea.geometry.coordinates[0]: found a ring that ${CROSSED} at [0.5,0.5]; ${SIMPLE}`,
  ])
})

test('a crossing between decimals is told to a centimetre', () => {
  expect(check('Polygon', [close([0, 0], [1, 3], [1, 0], [0, 1])])).toEqual([
    `error: places.sea.geometry.coordinates[0]: found a ring that ${CROSSED} at [0.25,0.75]; ${SIMPLE}`,
  ])
  expect(check('Polygon', [close([0, 0], [1, 1], [1, 0], [0, 2])])).toEqual([
    `error: places.sea.geometry.coordinates[0]: found a ring that ${CROSSED} at [0.6666667,0.6666667]; ${SIMPLE}`,
  ])
})

test('a touch is warned of, as simplified outlines have them', () => {
  expect(check('Polygon', [close([0, 0], [4, 0], [4, 4], [2, 0], [0, 4])])).toEqual([
    `warning: places.sea.geometry.coordinates[0]: found a ring that touches itself at [2,0]; ${SIMPLE}`,
  ])
})

test('a crossed hole and a crossed part of several are told by their rings', () => {
  const hole = close([1, 1], [2, 2], [2, 1], [1, 2])
  expect(check('Polygon', [square(0, 0, 4), hole])).toEqual([
    `error: places.sea.geometry.coordinates[1]: found a ring that ${CROSSED} at [1.5,1.5]; ${SIMPLE}`,
  ])
  expect(check('MultiPolygon', [[square(0, 0, 4)], [close([10, 0], [12, 2], [12, 0], [10, 2])]])).toEqual([
    `error: places.sea.geometry.coordinates[1][0]: found a ring that ${CROSSED} at [11,1]; ${SIMPLE}`,
  ])
})

test('a hole outside of its outer ring is refused at the first position that lies there', () => {
  const hole = (at: number) => square(at, 1, 2).toReversed()
  expect(check('Polygon', [square(0, 0, 4), hole(1)])).toEqual([])
  expect(check('Polygon', [square(0, 0, 4), hole(2)])).toEqual([])
  expect(check('Polygon', [square(0, 0, 4), hole(1), hole(3)])).toEqual([
    'error: places.sea.geometry.coordinates[2][2]: found [5,3], outside the outer ring; expected a hole ' +
      'inside its outer ring',
  ])
  expect(check('MultiPolygon', [[square(0, 0, 4)], [square(10, 0, 4), hole(1)]])).toEqual([
    'error: places.sea.geometry.coordinates[1][1][0]: found [1,1], outside the outer ring; expected a hole ' +
      'inside its outer ring',
  ])
})

test('both sides of the 180th meridian pass, and a bow-tie there does not', () => {
  const west = close([170, 0], [180, 0], [180, 10], [170, 10])
  expect(check('MultiPolygon', [[west], [close([-180, 0], [-170, 0], [-180, 10])]])).toEqual([])
  expect(check('MultiPolygon', [[west], [close([-180, 0], [-170, 10], [-170, 0], [-180, 10])]])).toEqual([
    `error: places.sea.geometry.coordinates[1][0]: found a ring that ${CROSSED} at [-175,5]; ${SIMPLE}`,
  ])
})

test('a cap round a pole passes, with a hole on its edge of the map too, and a crossed one does not', () => {
  const cap = close([-180, 80], [0, 85], [180, 80], [180, 90], [-180, 90])
  expect(check('Polygon', [cap])).toEqual([])
  expect(check('Polygon', [cap, close([-180, 86], [-180, 88], [-170, 87])])).toEqual([])
  expect(check('Polygon', [close([-180, 80], [180, 85], [180, 80], [-180, 85])])).toEqual([
    'error: places.sea.geometry.coordinates[0][1]: found a side longer than 180 degrees; expected a ' +
      'MultiPolygon cut at the 180th meridian',
  ])
  expect(check('Polygon', [close([-80, 80], [80, 90], [80, 80], [-80, 90])])).toEqual([
    `error: places.sea.geometry.coordinates[0]: found a ring that ${CROSSED} at [0,85]; ${SIMPLE}`,
  ])
})

test('a slanted ring that runs back on itself encloses nothing', () => {
  expect(check('Polygon', [close([0, 0], [0.1, 0.3], [0.2, 0.6])])).toEqual([
    'error: places.sea.geometry.coordinates[0]: found a ring that encloses nothing; expected an area',
  ])
})

test('a ring of more positions than any country has is refused', { tags: ['build'] }, () => {
  const ring = Array.from({ length: 25_001 }, (_, at): Position => [at / 1000, at % 2])
  expect(check('Polygon', [ring])).toEqual([
    'error: places.sea.geometry.coordinates[0]: found 25001 entries; expected at most 25000 entries',
  ])
})
