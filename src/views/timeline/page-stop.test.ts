// Page Up and Page Down.
import { expect, test } from 'vitest'
import { findPageStop } from './page-stop.ts'

const walk = (start: number, later: boolean, firsts: readonly number[], count: number): number[] => {
  const seen = [start]
  for (let stop = start; seen.length < 9; seen.push(stop)) {
    const next = findPageStop(stop, later, firsts, count)
    if (next === stop) break
    stop = next
  }
  return seen
}

test('leads from run to run, and to the ends', () => {
  expect(walk(0, true, [0, 2, 6], 18)).toEqual([0, 2, 6, 17])
  expect(walk(17, false, [0, 2, 6], 18)).toEqual([17, 6, 2, 0])
  expect(walk(4, false, [0, 2, 6], 18)).toEqual([4, 2, 0])
})

test('without breaks leads by a fifth of the stops, by one at least', () => {
  expect(walk(0, true, [0], 20)).toEqual([0, 4, 8, 12, 16, 19])
  expect(walk(2, false, [0], 3)).toEqual([2, 1, 0])
  expect(findPageStop(0, true, [0], 1)).toBe(0)
  expect(findPageStop(0, false, [], 1)).toBe(0)
})
