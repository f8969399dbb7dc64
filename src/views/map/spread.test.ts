import { test, expect } from '@playwright/test'
import fc from 'fast-check'
import { MARK_HALF_PX, spreadMarks, type Placed, type Spreadable } from './spread.ts'

const size = { width: 840, height: 500 }
const mark = (id: string, x: number, y: number, labelPx = 60): Spreadable => ({ id, at: [x, y], labelPx })
const toRect = ({ x, y, side }: Placed, labelPx: number) => ({
  left: x - MARK_HALF_PX - (side === 'left' ? labelPx : 0),
  right: x + MARK_HALF_PX + (side === 'right' ? labelPx : 0),
  top: y - MARK_HALF_PX,
  bottom: y + MARK_HALF_PX,
})
const covers = (a: ReturnType<typeof toRect>, b: ReturnType<typeof toRect>) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1.5

test('a mark with room stays where its place is', () => {
  expect(spreadMarks([mark('guam', 400, 300), mark('washington', 700, 120, 90)], size)).toEqual([
    { id: 'guam', x: 400, y: 300, side: 'right' },
    { id: 'washington', x: 700, y: 120, side: 'right' },
  ])
})

test('a name that would leave the map at the right stands at the left', () => {
  expect(spreadMarks([mark('a', 800, 300, 90)], size)[0]!.side).toBe('left')
})

test('seven places of one peninsula are set apart, names included, near where they are', () => {
  const crowd = ['sohae', 'pyongyang', 'line', 'seoul', 'north-korea', 'south-korea', 'japan'].map((id, i) =>
    mark(id, 200 + i * 3, 250 + (i % 3) * 4, 70 + i * 8),
  )
  const placed = spreadMarks(crowd, size)
  const rects = placed.map((place, i) => toRect(place, crowd[i]!.labelPx))
  rects.forEach((a, i) =>
    rects
      .slice(i + 1)
      .forEach((b, j) => expect(covers(a, b), `${crowd[i]!.id} covers ${crowd[i + 1 + j]!.id}`).toBe(false)),
  )
  for (const [i, place] of placed.entries())
    expect(Math.hypot(place.x - crowd[i]!.at[0], place.y - crowd[i]!.at[1])).toBeLessThan(120)
})

test('any crowd of up to 24 marks leaves no mark on another, and every mark of the map in the map', () => {
  const marks = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 840 }), fc.integer({ min: 0, max: 500 }), fc.integer({ min: 20, max: 140 })),
    { minLength: 1, maxLength: 24 },
  )
  fc.assert(
    fc.property(marks, all => {
      const crowd = all.map(([x, y, labelPx], i) => mark(`m${i}`, x, y, labelPx))
      const placed = spreadMarks(crowd, size)
      return placed.every(
        (a, i) =>
          a.x >= MARK_HALF_PX - 1 &&
          a.y <= size.height - MARK_HALF_PX + 1 &&
          placed.slice(i + 1).every(b => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) > MARK_HALF_PX),
      )
    }),
    { numRuns: 40 },
  )
})

test('marks that crowd one spot keep their order from north to south', () => {
  const crowd = [
    mark('sohae', 100, 100.0, 150),
    mark('pyongyang', 101, 100.6),
    mark('line', 102, 101.2, 150),
    mark('seoul', 102, 101.6),
    mark('tokyo', 108, 103),
  ]
  const rows = spreadMarks(crowd, size)
    .filter(place => place.side === 'right')
    .map(place => place.y)
  expect(rows).toEqual([...rows].sort((a, b) => a - b))
})

test('the corner with the buttons stays free', () => {
  const [placed] = spreadMarks([mark('russia', 20, 60, 50)], size, { width: 56, height: 198 })
  expect(placed!.x - MARK_HALF_PX).toBeGreaterThanOrEqual(56)
})

test('the same marks give the same picture', () => {
  const crowd = ['a', 'b', 'c', 'd'].map(id => mark(id, 100, 100))
  expect(spreadMarks(crowd, size)).toEqual(spreadMarks(crowd, size))
})
