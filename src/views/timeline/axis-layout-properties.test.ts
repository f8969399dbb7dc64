// Properties of the axis that hold for any dates, at any width.
import fc from 'fast-check'
import { describe, test } from 'vitest'
import { toDay, toIsoDate } from '../../model/calendar.ts'
import { toTextWidth } from '../map/text-width.ts'
import type { AxisLayout } from './axis-layout.ts'
import { lay, TEXT_PX } from './axis-test-layout.ts'

const day = fc.integer({ min: toDay(1, 1, 1)!, max: toDay(9999, 12, 31)! })
const near = fc.integer({ min: 19_680, max: 19_700 })
const date = fc.oneof(day, near).map(toIsoDate)
const edtf = fc.oneof(
  date,
  date.map(text => text.slice(0, 7)),
  date.map(text => text.slice(0, 4)),
  date.map(text => `${text}/..`),
  date.map(text => `../${text}`),
  date.map(text => `${text}~`),
  fc.tuple(near, fc.nat(4000)).map(([from, length]) => `${toIsoDate(from)}/${toIsoDate(from + length)}`),
  fc
    .tuple(near, fc.integer({ min: 1, max: 40 }))
    .map(([from, length]) => `[${toIsoDate(from)}..${toIsoDate(from + length)}]`),
)
const anyLayout = fc
  .record({
    dates: fc.array(edtf, { minLength: 1, maxLength: 200, size: 'max' }),
    axis: fc.constantFrom('auto' as const, 'linear' as const),
    width: fc.integer({ min: 1, max: 2600 }),
    published: fc.array(date, { maxLength: 3 }),
  })
  .map(({ dates, axis, width, published }) => lay(dates, axis, width, published))

const overlap = (boxes: readonly { x: number; half: number }[]): boolean => {
  const sorted = [...boxes].sort((a, b) => a.x - b.x)
  return sorted.some(
    (box, index) => index > 0 && box.x - box.half < sorted[index - 1]!.x + sorted[index - 1]!.half - 0.01,
  )
}
const toBox = ({ x, text }: { x: number; text: string }) => ({ x, half: toTextWidth(text, TEXT_PX) / 2 })
const isInside = (widthPx: number, ...places: readonly number[]): boolean =>
  places.every(x => x >= -0.01 && x <= widthPx + 0.01)

describe('any dates, at any width', () => {
  const hold = (property: (layout: AxisLayout) => boolean) =>
    fc.assert(fc.property(anyLayout, property), { numRuns: 80 })

  test('stops keep their order and stand apart, inside the line', () => {
    hold(
      ({ places, x0, x1 }) =>
        isInside(x1, ...places) && places.every((x, index) => x >= x0 && (index === 0 || x > places[index - 1]!)),
    )
  })

  test('no date, year, gap or word covers another or leaves the axis', () => {
    hold(({ ticks, captions, band, labels, rows, widthPx }) => {
      const dates = ticks.map(({ x, label }) => toBox({ x, text: label }))
      const notes = [...captions, ...(band ? [band.caption] : [])].map(toBox)
      const years = ticks.flatMap(({ x, year }) => (year ? toBox({ x, text: year }) : []))
      const words = Array.from({ length: rows }, (_, row) => labels.filter(label => label.row === row))
      return [dates, [...years, ...notes], ...words].every(
        row => !overlap(row) && row.every(({ x, half }) => isInside(widthPx, x - half, x + half)),
      )
    })
  })

  test('bars, breaks, edges, columns and band lie in the axis; bars reach from left to right over their stop', () => {
    hold(
      ({ bars, breaks, ticks, columns, band, places, widthPx }) =>
        isInside(
          widthPx,
          ...breaks.map(cut => cut.x),
          ...(band ? [band.x0, band.x1] : []),
          ...ticks.flatMap(tick => tick.edge ?? []),
          ...bars.flatMap(bar => (bar ? [bar.x0, bar.x1] : [])),
          ...columns.flatMap(column => [column.x0, column.x1]),
        ) && bars.every((bar, stop) => !bar || (bar.x0 < places[stop]! && places[stop]! < bar.x1)),
    )
  })

  test('segments follow each other in days and in px, and hold all stops', () => {
    hold(
      ({ segments, places }) =>
        segments[0]!.first === 0 &&
        segments.at(-1)!.last === places.length - 1 &&
        segments.every(
          (segment, index) =>
            segment.from < segment.to &&
            segment.x0 < segment.x1 &&
            (index === 0 ||
              (segment.from >= segments[index - 1]!.to &&
                segment.x0 >= segments[index - 1]!.x1 - 0.01 &&
                segment.first === segments[index - 1]!.last + 1)),
        ),
    )
  })
})
