import { geoCircle, geoDistance, geoInterpolate } from 'd3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toAngle, toPlaceBetween, toRing } from './great-circle.ts'

const place = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))

test('the angle between any two places is that of d3', () => {
  fc.assert(
    fc.property(place, place, (a, b) => {
      expect(toAngle(a, b)).toBeCloseTo(geoDistance(a, b), 6)
    }),
  )
  expect(toAngle([0, 90], [0, -90])).toBeCloseTo(Math.PI, 10)
})

test('what lies on the way between any two places is what d3 has there', () => {
  fc.assert(
    fc.property(place, place, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, part) => {
      fc.pre(toAngle(a, b) < 3.14) // opposite places have no one way
      expect(toAngle(toPlaceBetween(a, b, part), geoInterpolate(a, b)(part))).toBeLessThan(1e-6)
    }),
  )
  expect(toAngle(toPlaceBetween([10, 50], [10, 50], 0.5), [10, 50])).toBeCloseTo(0, 10)
  expect(toPlaceBetween([179, 0], [-179, 0], 0.25)[0]).toBeCloseTo(179.5, 10)
})

test('a ring lies round its place, over a pole and the antimeridian too', () => {
  for (const center of [
    [0, 0],
    [179.5, 10],
    [-120, 89],
    [30, -90],
    [144.8, 13.5],
  ] as const)
    for (const radius of [0.01, 3, 60]) {
      const ring = toRing(center, radius, 12)
      expect(ring).toHaveLength(12)
      for (const each of ring) expect((toAngle(center, each) * 180) / Math.PI).toBeCloseTo(radius, 6)
    }
  expect(toRing([10, 50], 2, 12)[0]![1]).toBeCloseTo(52, 10)
  const [east] = geoCircle()
    .center([10, 0])
    .radius(2)()
    .coordinates[0]!.toSorted((a, b) => b[0]! - a[0]!)
  expect(toRing([10, 0], 2, 12)[3]![0]).toBeCloseTo(east![0]!, 2)
})
