// From a path of the long form back to what the author wrote.
import type { Path } from '../compiler/problem.ts'
import type { Move } from './told.ts'

/** `story` as the file has it. A path ends where the file has a text or a number in place of an object. */
export function createAuthoredPath(story: unknown, moves: readonly Move[]): (path: Path) => Path {
  const origins = new Map(moves.map(({ from, to }) => [toKey(from), to]))
  const toOrigin = (path: Path): Path => {
    for (let depth = origins.size > 0 ? path.length : 0; depth > 0; depth -= 1) {
      const origin = origins.get(toKey(path.slice(0, depth)))
      if (origin) return [...origin, ...path.slice(depth)]
    }
    return path
  }
  return path => cut(story, toOrigin(path))
}

const toKey = (path: Path): string => JSON.stringify(path)

function cut(story: unknown, path: Path): Path {
  let node = story
  for (const [depth, part] of path.entries()) {
    if (node === undefined) return path
    if (typeof node !== 'object' || node === null) return path.slice(0, depth)
    node = Object.hasOwn(node, part) ? (node as Record<string | number, unknown>)[part] : undefined
  }
  return path
}
