// Marks that would cover each other are one.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toClusters } from './cluster.ts'
import type { Point } from './camera.ts'

const toItems = (points: readonly Point[]) => points.map((at, id) => ({ id, at }))
const read = (points: readonly Point[], alone: readonly number[] = []) =>
  toClusters(toItems(points), ({ id }) => alone.includes(id)).map(({ members }) => members.map(({ id }) => id))

test('those nearer than 24 px join the more important, the others stand', () => {
  expect(
    read([
      [0, 0],
      [23, 0],
      [24, 0],
      [-100, 4],
      [-120, 4],
    ]),
  ).toEqual([[0, 1], [2], [3, 4]])
})

test('the place that is told joins no other, and takes in what it would cover', () => {
  const points: Point[] = [
    [0, 0],
    [5, 5],
    [6, 6],
  ]
  expect(read(points, [0, 1])).toEqual([[0, 2], [1]])
})

test('wherever they stand, each is in one and no two heads cover each other', () => {
  const point = fc.tuple(fc.integer({ min: -300, max: 900 }), fc.integer({ min: -300, max: 600 }))
  fc.assert(
    fc.property(fc.array(point, { maxLength: 120 }), points => {
      const clusters = toClusters(toItems(points), () => false)
      const all = clusters.flatMap(({ members }) => members.map(({ id }) => id)).sort((a, b) => a - b)
      const isApart = clusters.every(({ head }, i) =>
        clusters
          .slice(i + 1)
          .every(other => Math.hypot(head.at[0] - other.head.at[0], head.at[1] - other.head.at[1]) >= 24),
      )
      return isApart && all.every((id, i) => id === i) && all.length === points.length
    }),
  )
})
