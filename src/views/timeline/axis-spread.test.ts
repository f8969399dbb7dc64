// Crowded stops move apart, as little as possible.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread } from './axis-spread.ts'

test('leaves alone what has room', () => {
  expect(spread([10, 30, 50], 10, 0, 100)).toEqual([10, 30, 50])
})

test('moves what stands together to both sides alike', () => {
  expect(spread([50, 50, 50], 10, 0, 100)).toEqual([40, 50, 60])
  expect(spread([50, 52], 10, 0, 100)).toEqual([46, 56])
})

test('pushes a neighbour on only as far as it must', () => {
  expect(spread([50, 50, 57, 90], 10, 0, 100)).toEqual([42.33, 52.33, 62.33, 90].map(x => expect.closeTo(x, 1)))
})

test('keeps to the ends, and shares out too little room evenly', () => {
  expect(spread([0, 0, 0], 10, 0, 100)).toEqual([0, 10, 20])
  expect(spread([100, 100], 10, 0, 100)).toEqual([90, 100])
  expect(spread([5, 5, 5], 50, 0, 10)).toEqual([0, 5, 10])
  expect(spread([], 10, 0, 100)).toEqual([])
  expect(spread([5], 10, 8, 8)).toEqual([8])
})

test('holds order, distance and ends for any places', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 200 }),
      fc.integer({ min: 0, max: 40 }),
      (places, gap) => {
        const step = Math.min(gap, 1000 / Math.max(1, places.length - 1))
        const apart = spread(
          places.sort((a, b) => a - b),
          gap,
          0,
          1000,
        )
        return apart.every(
          (x, index) => x > -1e-6 && x < 1000 + 1e-6 && (index === 0 || x - apart[index - 1]! > step - 1e-6),
        )
      },
    ),
  )
})
