// Reads dateline.config.json and what it names from the folder of the stories.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { toProblemLines } from '../../compiler/problem.ts'
import type { SiteFile } from '../keep-last.ts'
import { parseSettings, SETTINGS, type Settings } from './settings.ts'

const MOST_BYTES = 1_000_000

/** A folder without the file has no settings. Throws an error with a line for each problem. */
export function readSettings(root: string): Settings {
  const path = join(root, SETTINGS)
  if (!existsSync(path)) return {}
  const parsed = parseSettings(
    readBytes(path, SETTINGS)
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  )
  if (!parsed.ok) throw new Error(toProblemLines(parsed.problems).join('\n'))
  return parsed.settings
}

/** The logo as a file of the site, under a name of its content. Throws where it cannot be read. */
export function readLogo(root: string, { logo }: Settings): SiteFile | undefined {
  if (logo === undefined) return undefined
  const source = readBytes(join(root, logo), `${SETTINGS}: logo: ${logo}`)
  const sum = createHash('sha256').update(source).digest('hex').slice(0, 8)
  return { path: `assets/logo-${sum}${extname(logo)}`, source }
}

function readBytes(path: string, name: string): Buffer {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats?.isFile()) throw new Error(`${name}: no such file`)
  if (stats.size > MOST_BYTES) throw new Error(`${name}: ${stats.size} bytes, more than ${MOST_BYTES}`)
  return readFileSync(path)
}
