// The lines of a text, as editors count them.
import { isLineBreak } from '../model/line-break.ts'

/**
 * `start` (included) and `end` (excluded) count code points; `end` is where its break stands, or the end of the text.
 */
export interface TextLine {
  readonly start: number
  readonly end: number
  readonly text: string
}

export function toTextLines(points: readonly string[]): TextLine[] {
  const ends = points.flatMap((_, at) => (isLineBreak(points, at) ? [at] : []))
  return [...ends, points.length].map((end, number) => {
    const start = number === 0 ? 0 : ends[number - 1]! + 1
    return { start, end, text: points.slice(start, end).join('') }
  })
}
