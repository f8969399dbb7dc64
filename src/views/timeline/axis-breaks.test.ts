// Where the axis is cut.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findBreaks } from './axis-breaks.ts'

test('cuts where one gap dwarfs all others', () => {
  expect(findBreaks([0, 1, 2, 500, 501, 502], 9)).toEqual([3])
  expect(findBreaks([0, 1715, 1800, 1825], 9)).toEqual([1])
})

test('cuts between stretches of different scale: years, months, days', () => {
  expect(
    findBreaks([0, 0, 1715, 1800, 1822, 1877, 1889, 1889, 1889, 1889.5, 1890, 1890.5, 1891, 1892, 1892], 9),
  ).toEqual([2, 6])
})

test('cuts at most as often as it may, the most telling first', () => {
  const anchors = [0, 1, 2, 100, 101, 102, 9000, 9001, 9002]
  expect(findBreaks(anchors, 0)).toEqual([])
  expect(findBreaks(anchors, 1)).toEqual([6])
  expect(findBreaks(anchors, 2)).toEqual([3, 6])
})

test('cuts off one far event at either end of a short story', () => {
  // 26 July, and the last days of September
  expect(findBreaks([0, 62, 63, 64], 9)).toEqual([1])
  expect(findBreaks([0, 62, 64], 9)).toEqual([1])
  expect(findBreaks([0, 62, 62, 64], 9)).toEqual([1])
  expect(findBreaks([0, 1, 2, 64], 9)).toEqual([3])
  expect(findBreaks([0, 2, 64], 9)).toEqual([2])
  expect(findBreaks([0, 10, 11], 9), 'a gap that leaves the other to be seen').toEqual([])
})

test('leaves an even story whole, and one of two stops, and one of a single day', () => {
  expect(findBreaks([], 5)).toEqual([])
  expect(findBreaks([7], 5)).toEqual([])
  expect(findBreaks([1, 9000], 5)).toEqual([])
  expect(findBreaks([5, 5, 5, 5, 5], 5)).toEqual([])
  expect(findBreaks([0.1, 0.101, 0.102, 0.9], 5)).toEqual([])
  expect(
    findBreaks(
      Array.from({ length: 200 }, (_, index) => index * 30),
      5,
    ),
  ).toEqual([])
})

test('gives rising indices that leave no run empty, whatever the stops', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -800_000, max: 3_000_000 }), { maxLength: 200 }), fc.nat(8), (days, max) => {
      const anchors = days.sort((a, b) => a - b)
      const breaks = findBreaks(anchors, max)
      return (
        breaks.length <= max &&
        breaks.every((before, index) => before > (breaks[index - 1] ?? 0) && before < anchors.length)
      )
    }),
  )
})
