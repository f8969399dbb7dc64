// Where two texts part: the lines in which they differ, with a few around them.
const AROUND = 3
const MOST_LINES = 400

export interface Difference {
  readonly own: string
  readonly other: string
}

/** What both begin and end with is left out. */
export function findDifference(own: string, other: string): Difference {
  const [mine, theirs] = [own.split('\n'), other.split('\n')]
  const least = Math.min(mine.length, theirs.length)
  let start = 0
  while (start < least && mine[start] === theirs[start]) start += 1
  let end = 0
  while (end < least - start && mine.at(-1 - end) === theirs.at(-1 - end)) end += 1
  return { own: cut(mine, start, end), other: cut(theirs, start, end) }
}

function cut(lines: readonly string[], start: number, end: number): string {
  const from = Math.max(0, start - AROUND)
  const to = Math.min(lines.length, lines.length - end + AROUND)
  const shown = lines.slice(from, Math.min(to, from + MOST_LINES))
  return [from > 0 ? ['…'] : [], shown, from + shown.length < lines.length ? ['…'] : []].flat().join('\n')
}
