// Where things lie in the package dateline-map: beside the folder with its commands.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { once } from '../../complete/once.ts'

/** The packed folder: this module is bundled into a file of packed/commands. */
export const PACKED = fileURLToPath(new URL('..', import.meta.url))

/** Names of things that others read as files, and where each lies: what the studio has too lies there. */
export const INDEX = 'files.json'

const paths = once(() => JSON.parse(readFileSync(join(PACKED, INDEX), 'utf8')) as Readonly<Record<string, string>>)

/** Throws for a name under which nothing was packed. */
export function findPacked(name: string): string {
  const path = paths()[name]
  if (path === undefined) throw new Error(`${name} is not in this package`)
  return join(PACKED, path)
}
