// Rings that cross or touch themselves, and rings that only look as if they did.
import { booleanValid } from '@turf/boolean-valid'
import { kinks } from '@turf/kinks'
import fc from 'fast-check'
import type { Position } from 'geojson'
import { expect, test } from 'vitest'
import { checkRing } from './check-ring.ts'
import { findCrossing, type Crossing } from './find-crossing.ts'

const close = (...open: Position[]): Position[] => [...open, open[0]!]
const circle = (count: number, radius = (_at: number) => 1): Position[] =>
  close(
    ...Array.from({ length: count }, (_, at) => {
      const angle = (2 * Math.PI * at) / count
      return [radius(at) * Math.cos(angle), radius(at) * Math.sin(angle)]
    }),
  )

const CROSSED: readonly (readonly [string, Position[], Crossing])[] = [
  ['a bow-tie', close([0, 0], [1, 1], [1, 0], [0, 1]), { at: [0.5, 0.5], how: 'crosses' }],
  [
    'the first side crossed by the last but one',
    close([0, 0], [4, 0], [4, 2], [2, -2], [0, 2]),
    { at: [3, 0], how: 'crosses' },
  ],
  [
    'a crossing beside a touch that comes first',
    close([0, 0], [1, 1], [2, 0], [3, 0], [3, 2], [1, 1], [0, 2], [0.5, 0]),
    { at: [0.4, 0.4], how: 'crosses' },
  ],
  [
    'an eight through one position',
    close([0, 0], [1, 1], [2, 0], [2, 2], [1, 1], [0, 2]),
    { at: [1, 1], how: 'touches' },
  ],
  ['a position on a side far from it', close([0, 0], [4, 0], [4, 4], [2, 0], [0, 4]), { at: [2, 0], how: 'touches' }],
  ['a spike that runs back on its side', close([0, 0], [4, 0], [2, 0], [2, 3]), { at: [2, 0], how: 'touches' }],
  [
    'a side that runs along another',
    close([0, 0], [4, 0], [4, 2], [3, 0], [1, 0], [0, 2]),
    { at: [3, 0], how: 'touches' },
  ],
]
for (const [name, ring, crossing] of CROSSED) test(name, () => expect(findCrossing(ring)).toEqual(crossing))

const SIMPLE: readonly (readonly [string, Position[]])[] = [
  ['a triangle', close([0, 0], [1, 0], [0, 1])],
  ['a C', close([0, 0], [3, 0], [3, 1], [1, 1], [1, 2], [3, 2], [3, 3], [0, 3])],
  ['positions written twice, the first and last too', close([0, 0], [0, 0], [1, 0], [1, 0], [0, 1], [0, 0])],
  ['along a pole', close([-180, -90], [180, -90], [180, -70], [0, -65], [-180, -70])],
  ['along the 180th meridian', close([-180, 0], [-170, 0], [-175, 5], [-180, 10], [-180, 5])],
  ['one position over and over', close([1, 1], [1, 1], [1, 1])],
]
for (const [name, ring] of SIMPLE) test(`${name} is no crossing`, () => expect(findCrossing(ring)).toBeUndefined())

test('a ring as long as a story may have is searched to its end', { tags: ['build'] }, () => {
  const coast = circle(25_000 - 1)
  expect(findCrossing(coast)).toBeUndefined()
  const exchanged = coast.with(20_000, coast[20_001]!).with(20_001, coast[20_000]!)
  const { at, how } = findCrossing(exchanged)!
  expect(how).toBe('crosses')
  expect(Math.hypot(at[0]! - coast[20_000]![0]!, at[1]! - coast[20_000]![1]!)).toBeLessThan(0.001)
})

const grid = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
const withoutRepeats = (positions: Position[]) =>
  positions.filter((at, i) => String(at) !== String(positions.at(i - 1)))

test('finds one wherever turf finds any by comparing all sides, and no other', () => {
  fc.assert(
    fc.property(fc.array(grid, { minLength: 3, maxLength: 9 }).map(withoutRepeats), open => {
      fc.pre(open.length > 2)
      const all = kinks({ type: 'Polygon', coordinates: [close(...open)] }).features.map(each =>
        String(each.geometry.coordinates),
      )
      const found = findCrossing(close(...open))
      return found ? all.includes(String(found.at)) : all.length === 0
    }),
    { numRuns: 2000 },
  )
})

test('rings of many runs that go once round their middle have none', () => {
  const radii = fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 3, maxLength: 200 })
  fc.assert(fc.property(radii, each => findCrossing(circle(each.length, at => each[at]!)) === undefined))
})

test('a ring that passes is valid for turf, too', () => {
  fc.assert(
    fc.property(fc.array(grid, { minLength: 3, maxLength: 7 }).map(withoutRepeats), open => {
      const ring = close(...open)
      fc.pre(ring.length > 3 && checkRing(ring, true, []).length === 0)
      return booleanValid({ type: 'Polygon', coordinates: [ring] })
    }),
  )
})
