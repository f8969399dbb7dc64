// Where rows stand, and which are drawn: against a count of all of them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findRow, toDrawn, toTops } from './row-tops.ts'

const list = fc.array(fc.option(fc.integer({ min: 1, max: 300 })), { maxLength: 60 })
const y = fc.integer({ min: -500, max: 20_000 })

const toList = (all: readonly (number | null)[]) => {
  const heights = all.flatMap((height, row) => (height === null ? [] : [[row, height] as const]))
  return toTops(all.length, [[-1, 500], ...heights], 64)
}

test('a row is found by where it stands', () => {
  fc.assert(
    fc.property(list, y, (all, at) => {
      const tops = toList(all)
      const row = findRow(tops, at)
      if (all.length === 0) return row === -1
      if (at < 0) return row === 0
      if (at >= tops[all.length]!) return row === all.length - 1
      return tops[row]! <= at && at < tops[row + 1]!
    }),
  )
})

test('all that can be seen is drawn, in its place, and what is kept', () => {
  fc.assert(
    fc.property(
      list,
      y,
      fc.nat(3000),
      fc.array(fc.integer({ min: -3, max: 70 }), { maxLength: 4 }),
      (all, from, by, kept) => {
        const tops = toList(all)
        const drawn = toDrawn(tops, from, from + by, kept)
        const rows = drawn.map(({ row }) => row)
        let end = 0
        const stands = drawn.every(({ row, gap }) => {
          const top = end + gap
          end = tops[row + 1]!
          return gap >= 0 && Math.abs(top - tops[row]!) < 1e-6
        })
        const missed = all.findIndex((_, row) => tops[row + 1]! > from && tops[row]! < from + by && !rows.includes(row))
        return (
          stands &&
          missed === -1 &&
          rows.every((row, index) => index === 0 || row > rows[index - 1]!) &&
          kept.every(row => row < 0 || row >= all.length || rows.includes(row))
        )
      },
    ),
  )
})

test('of ten thousand rows a window draws a few', () => {
  const tops = toList(Array.from({ length: 10_000 }, () => null))
  expect(toDrawn(tops, 300_000, 302_000, [0, 9_999])).toHaveLength(34)
  expect(toDrawn(toList([]), 0, 1000, [0])).toEqual([])
})
