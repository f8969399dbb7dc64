// A paragraph cut into stretches, each with what is marked in it.
export interface Marked {
  readonly key: string
  /** UTF-16 units of the text. */
  readonly start: number
  readonly end: number
  /** A name or date, and not a quote around it. */
  readonly isName: boolean
}

export interface Segment {
  readonly start: number
  readonly text: string
  /** The shortest first. */
  readonly marks: readonly Marked[]
}

/** What of `marks` does not touch the paragraph is left out. */
export function toSegments(text: string, start: number, end: number, marks: readonly Marked[]): Segment[] {
  const own = marks.filter(mark => mark.start < end && mark.end > start)
  const cuts = new Set([start, end])
  for (const mark of own) {
    cuts.add(Math.max(start, mark.start))
    cuts.add(Math.min(end, mark.end))
  }
  const points = [...cuts].sort((a, b) => a - b)
  return points.slice(0, -1).map((from, at) => {
    const to = points[at + 1]!
    return {
      start: from,
      text: text.slice(from, to),
      marks: own.filter(mark => mark.start < to && mark.end > from).sort((a, b) => a.end - a.start - (b.end - b.start)),
    }
  })
}

export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Where the paragraphs of a text stand: its first line, then what lies between blank lines, without the line breaks
 * around it.
 */
export function toParagraphs(text: string): Stretch[] {
  const head = /^\s*[^\r\n]*/.exec(text)![0]
  let at = 0
  return [head, ...text.slice(head.length).split(/(\r?\n[ \t]*\r?\n)/)].flatMap(part => {
    const start = at + part.length - part.trimStart().length
    at += part.length
    return part.trim() === '' ? [] : [{ start, end: start + part.trim().length }]
  })
}

/** For each paragraph the marks that touch it. `marks` in the order of their starts. */
export function toMarksOf(paragraphs: readonly Stretch[], marks: readonly Marked[]): Marked[][] {
  const lists: Marked[][] = paragraphs.map(() => [])
  let first = 0
  for (const mark of marks) {
    while (first < paragraphs.length && paragraphs[first]!.end <= mark.start) first += 1
    for (let at = first; at < paragraphs.length && paragraphs[at]!.start < mark.end; at += 1) lists[at]!.push(mark)
  }
  return lists
}
