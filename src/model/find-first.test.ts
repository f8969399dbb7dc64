// Binary search, against asking each.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFirst } from './find-first.ts'

test('the first from which on it holds, of any length', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (values, least) => {
      const sorted = values.toSorted((a, b) => a - b)
      const asked = sorted.findIndex(value => value >= least)
      return findFirst(sorted.length, at => sorted[at]! >= least) === (asked < 0 ? sorted.length : asked)
    }),
  )
})

test('of ten thousand it asks no more than fourteen', () => {
  let asked = 0
  findFirst(10_000, at => {
    asked++
    return at > 7_000
  })
  expect(asked).toBeLessThanOrEqual(14)
})
