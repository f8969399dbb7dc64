// A set of paths that knows what lies around and inside them, at the cost of a path's length whatever the length of its
// keys.
import type { Path } from './problem.ts'

export interface PathSet {
  /** False where the path was in the set before. */
  add(path: Path): boolean
  has(path: Path): boolean
  /** Whether the path itself, or one around it, is in the set. */
  covers(path: Path): boolean
  /** Whether the path itself, or one inside it, is in the set. */
  reaches(path: Path): boolean
}

interface Branch {
  isPath: boolean
  inner?: Map<string | number, Branch>
}

export function createPathSet(paths: Iterable<Path> = []): PathSet {
  const root: Branch = { isPath: false }
  const find = (path: Path): Branch | undefined =>
    path.reduce<Branch | undefined>((branch, part) => branch?.inner?.get(part), root)
  const grow = (branch: Branch, part: string | number): Branch => {
    const inner = (branch.inner ??= new Map<string | number, Branch>())
    const next = inner.get(part) ?? { isPath: false }
    inner.set(part, next)
    return next
  }
  const set: PathSet = {
    add(path) {
      const branch = path.reduce(grow, root)
      const isNew = !branch.isPath
      branch.isPath = true
      return isNew
    },
    has: path => find(path)?.isPath === true,
    covers(path) {
      let branch: Branch | undefined = root
      for (const part of path) {
        if (branch.isPath) return true
        branch = branch.inner?.get(part)
        if (!branch) return false
      }
      return branch.isPath
    },
    reaches: path => find(path) !== undefined,
  }
  for (const path of paths) set.add(path)
  return set
}
