// Outlines with fewer decimals stay areas that nothing refuses.
import { booleanClockwise } from '@turf/boolean-clockwise'
import { kinks } from '@turf/kinks'
import type { Position } from 'geojson'
import { expect, test } from 'vitest'
import { roundOutline } from './round-outline.ts'

const crossings = (rings: readonly Position[][]): number =>
  rings.reduce((sum, ring) => sum + kinks({ type: 'Polygon', coordinates: [ring] }).features.length, 0)

for (const [name, ring] of Object.entries({
  'a neck thinner than a step, which rounding would cross over': [
    [0, 0],
    [1, 0],
    [1, 0.496],
    [2, 0.494],
    [2, 1],
    [0.9, 0.504],
    [0, 1],
    [0, 0],
  ],
  'a neck that closes to a point': [
    [0, 0],
    [2, 0],
    [1.001, 1],
    [2, 2],
    [0, 2],
    [0.999, 1],
    [0, 0],
  ],
  'a spike there and back': [
    [0, 0],
    [1, 0],
    [1, 0.5],
    [3, 0.501],
    [1, 0.502],
    [1, 1],
    [0, 1],
    [0, 0],
  ],
  'two loops, as an eight': [
    [0, 0],
    [1, 1],
    [1, 0],
    [0, 1],
    [0, 0],
  ],
}))
  test(name, () => {
    const { coordinates } = roundOutline([[ring]], 2)
    expect(coordinates.length).toBeGreaterThan(0)
    expect(crossings(coordinates.flat())).toBe(0)
    for (const [outer] of coordinates) expect(booleanClockwise(outer!)).toBe(false)
    for (const value of coordinates.flat(3)) expect(value).toBe(Math.round(value * 100) / 100)
  })

test('a hole stays one; what is smaller than a step is nothing', () => {
  const box = (from: number, to: number): Position[] => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ]
  expect(roundOutline([[box(0, 3), box(1, 2).reverse()]], 2).coordinates).toEqual([[box(0, 3), box(1, 2).reverse()]])
  expect(roundOutline([[box(0.001, 0.004)]], 2).coordinates).toEqual([])
  expect(roundOutline([], 2).coordinates).toEqual([])
})
