// Whether what the browser tests open is newer than all that it is made of.
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PROJECT } from './project.ts'

/** What every site is made of, besides its stories and articles. */
export const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']

/** `file` is one of those built; paths from the top of the project. */
export function isBuilt(file: string, sources: readonly string[]): boolean {
  const built = statSync(resolve(PROJECT, file), { throwIfNoEntry: false })
  return built !== undefined && built.mtimeMs > Math.max(...sources.map(path => findNewest(resolve(PROJECT, path))))
}

/**
 * When a file, or a file of a folder at any depth, was last written or removed, in milliseconds. Tests do not count.
 */
function findNewest(path: string): number {
  if (path.endsWith('.test.ts')) return 0
  const stats = statSync(path)
  const inside = stats.isDirectory() ? readdirSync(path).map(name => findNewest(join(path, name))) : []
  return Math.max(stats.mtimeMs, ...inside)
}
