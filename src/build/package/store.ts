// The files of the package while it is packed: one content lies there once, under whatever name came first.
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readFolder } from '../keep-last.ts'

/** Writes a file, unless one of the same content is there; the path, from the folder's top, under which it lies. */
export type Put = (path: string, source: string | Uint8Array) => string

/** What lies in `folder` already counts. */
export function createStore(folder: string): Put {
  const toSum = (source: string | Uint8Array) => createHash('sha256').update(source).digest('hex')
  const paths = new Map(readFolder(folder, '').map(({ path, source }) => [toSum(source), path]))
  return (path, source) => {
    const sum = toSum(source)
    const known = paths.get(sum)
    if (known !== undefined) return known
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), source)
    paths.set(sum, path)
    return path
  }
}
