import { test, expect } from '@playwright/test'
import { toArcPoints, toPairs } from './arcs.ts'

test('from Pyongyang to Washington the arc goes over the Arctic without a gap and not round the world', () => {
  const points = toArcPoints([125.75, 39.02], [-77.04, 38.9])
  expect(points[0]).toEqual([125.75, 39.02])
  expect(points.at(-1)).toEqual([-77.04, 38.9])
  expect(Math.max(...points.map(([, lat]) => lat))).toBeGreaterThan(75)
  for (const [i, [lng, lat]] of points.slice(1).entries()) {
    const [beforeLng, beforeLat] = points[i]!
    const turn = Math.abs(((lng - beforeLng + 540) % 360) - 180)
    expect(Math.hypot(lat - beforeLat, turn * Math.cos((lat * Math.PI) / 180))).toBeLessThan(5)
  }
})

test('an arc over the date line in the south, and one of no length', () => {
  expect(toArcPoints([170, -20], [-170, -20]).every(([lng]) => Math.abs(lng) >= 169.9)).toBe(true)
  expect(toArcPoints([10, 10], [10, 10])).toEqual([
    [10, 10],
    [10, 10],
  ])
})

test('a call joins every two places, a journey each with the next', () => {
  expect(toPairs('mesh', ['a', 'b', 'c'])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ])
  expect(toPairs('path', ['a', 'b', 'c'])).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ])
  expect(toPairs('none', ['a', 'b'])).toEqual([])
  expect(toPairs('mesh', ['a'])).toEqual([])
})
