// Where something stands in the text of an article.
import { isLineBreak } from '../../model/line-break.ts'

/** `seeds/x.txt:12:5`, line and column from 1, the column in code points. `start` counts code points too. */
export function toTextPlace(path: string, points: readonly string[], start: number): string {
  let line = 1,
    lineStart = 0
  for (let at = 0; at < start; at += 1)
    if (isLineBreak(points, at)) {
      line += 1
      lineStart = at + 1
    }
  return `${path}:${line}:${start - lineStart + 1}`
}
