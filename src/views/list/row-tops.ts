// Where the rows of a long list stand: those that have been drawn by their measured heights, all others by an estimate.
import { findFirst } from '../../model/find-first.ts'

/**
 * The top of each row and the end of the last, pixels from the top of the list; by number in the order of the list.
 * `heights` are those of the rows that have been measured, each once: few of many, so that they are asked and not all;
 * of a row before the first, which is not listed, nothing is taken.
 */
export function toTops(
  count: number,
  heights: Iterable<readonly [row: number, px: number]>,
  estimate: number,
): Float64Array {
  const tops = new Float64Array(count + 1).fill(estimate, 1)
  for (const [row, px] of heights) if (row >= 0) tops[row + 1] = px
  for (let row = 0; row < count; row++) tops[row + 1]! += tops[row]!
  return tops
}

/** The number of the row that holds `y`; the first or the last where none does; -1 of an empty list. */
export function findRow(tops: Float64Array, y: number): number {
  const last = tops.length - 2
  return Math.min(last, Math.max(0, findFirst(last + 1, row => tops[row]! > y) - 1))
}

export interface DrawnRow {
  readonly row: number
  /** Room before it, of rows that are not drawn; pixels. */
  readonly gap: number
}

/** The rows that stand from `from` to `to`, and those of `kept`, each once and in order. */
export function toDrawn(tops: Float64Array, from: number, to: number, kept: readonly number[]): readonly DrawnRow[] {
  const last = tops.length - 2
  if (last < 0) return []
  const first = findRow(tops, from),
    seen = Array.from({ length: findRow(tops, to) - first + 1 }, (_, index) => first + index)
  const rows = [...new Set([...seen, ...kept.filter(row => row >= 0 && row <= last)])].sort((a, b) => a - b)
  return rows.map((row, index) => ({ row, gap: tops[row]! - tops[index === 0 ? 0 : rows[index - 1]! + 1]! }))
}
