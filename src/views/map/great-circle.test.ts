import { expect, test } from '@playwright/test'
import { geoDistance } from 'd3'
import fc from 'fast-check'
import { toAngle } from './great-circle.ts'

test('the angle between any two places is that of d3', () => {
  const place = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
  fc.assert(fc.property(place, place, (a, b) => expect(toAngle(a, b)).toBeCloseTo(geoDistance(a, b), 6)))
  expect(toAngle([0, 90], [0, -90])).toBeCloseTo(Math.PI, 10)
})
