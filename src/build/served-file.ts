// Which file of a folder a request asks for: none outside of it, and none that is hidden.
import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

export interface ServedFile {
  readonly path: string
  readonly size: number
  readonly changedMs: number
}

/** What the build writes for the host, at the top of the folder. */
const NOT_SERVED = new Set(['/_headers'])

/**
 * What a request asks for: its path, decoded, and its search with the `?`. No path where it is none of a file that may
 * be served.
 */
export function readTarget(target: string): { readonly path: string | undefined; readonly search: string } {
  const [, encoded = '', search = ''] = /^([^?]*)(.*)$/s.exec(target)!
  const path = /%2f|%5c/i.test(encoded) ? undefined : decode(encoded)
  return { path: path !== undefined && isPublic(path) ? path : undefined, search }
}

/** One way to write each path: no `//`, no `..`, no hidden file, and not what is only for the host. */
const isPublic = (path: string): boolean =>
  path.startsWith('/') && !/[\0\\]|\/\/|\/\./.test(path) && !NOT_SERVED.has(path.toLowerCase())

/**
 * The file that `path` names in `root`; 'folder' for a folder without its last slash; undefined where nothing may be
 * served.
 */
export async function findFile(root: string, path: string): Promise<ServedFile | 'folder' | undefined> {
  const real = await realpath(join(root, path, path.endsWith('/') ? 'index.html' : '')).catch(() => undefined)
  // Symbolic links are followed no further than the folder.
  if (real === undefined || (real !== root && !real.startsWith(root + sep))) return undefined
  const { size, mtimeMs, ...kind } = await stat(real).then(s => ({
    size: s.size,
    mtimeMs: s.mtimeMs,
    isFile: s.isFile(),
    isFolder: s.isDirectory(),
  }))
  if (kind.isFolder) return path.endsWith('/') ? undefined : 'folder'
  return kind.isFile ? { path: real, size, changedMs: mtimeMs } : undefined
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
