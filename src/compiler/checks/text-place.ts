// Where something stands in the text of an article.
import { bisectRight } from 'd3'
import { isLineBreak } from '../../model/line-break.ts'

/** Where the lines of a text begin, found once for all that is told of it. */
const lineStarts = new WeakMap<readonly string[], readonly number[]>()

/** `seeds/x.txt:12:5`, line and column from 1, the column in code points. `start` counts code points too. */
export function toTextPlace(path: string, points: readonly string[], start: number): string {
  const starts = lineStarts.get(points) ?? [0, ...points.flatMap((_, at) => (isLineBreak(points, at) ? [at + 1] : []))]
  lineStarts.set(points, starts)
  const line = bisectRight(starts, start)
  return `${path}:${line}:${start - starts[line - 1]! + 1}`
}
