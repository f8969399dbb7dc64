// Cuts an article that is too long for one page into portions of whole paragraphs.
import type { Stretch } from './passages.ts'

/** Letters, in UTF-16 units: about two thousand words, and at most a few hundred elements. */
const PORTION = 12_000

export interface Portion {
  /** Offset of its first code point in the article's body. */
  readonly start: number
  readonly paragraphs: readonly (readonly Stretch[])[]
}

/** At least one; a paragraph that is longer than a portion is one by itself. */
export function toPortions(paragraphs: readonly (readonly Stretch[])[]): Portion[] {
  const portions: { start: number; length: number; paragraphs: (readonly Stretch[])[] }[] = []
  for (const paragraph of paragraphs) {
    const length = paragraph.reduce((sum, { text }) => sum + text.length, 0)
    const last = portions.at(-1)
    if (last && last.length + length <= PORTION) {
      last.paragraphs.push(paragraph)
      last.length += length
    } else portions.push({ start: paragraph[0]!.start, length, paragraphs: [paragraph] })
  }
  return portions.length > 0 ? portions : [{ start: 0, paragraphs: [] }]
}

/** The number, from 1, of the portion that holds an offset; `starts` are those of all portions, in order. */
export const findPortion = (starts: readonly number[], offset: number): number =>
  Math.max(1, starts.findLastIndex(start => start <= offset) + 1)
