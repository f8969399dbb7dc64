// Reads dateline.config.json and what it names from the folder of the stories.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { FindOutline } from '../../compiler/checks/check-countries.ts'
import { toProblemLines } from '../../compiler/problem.ts'
import type { CuratedPlace } from '../../draft/gazetteer/curated.ts'
import { toErrorWords } from '../../model/error-words.ts'
import { SETTINGS } from '../../model/settings-file.ts'
import type { SiteFile } from '../keep-last.ts'
import { parseSettings, type ParsedSettings, type Settings } from './settings.ts'
import { toPlaces } from './to-places.ts'

const MOST_BYTES = 1_000_000

/** A folder without the file has no settings. With outlines of countries its places are looked for. Never throws. */
export function findSettings(root: string, findOutline?: FindOutline): ParsedSettings {
  const path = join(root, SETTINGS)
  if (!existsSync(path)) return { ok: true, settings: {}, warnings: [] }
  try {
    const json = readBytes(path, SETTINGS).toString('utf8')
    return parseSettings(json.replace(/^\ufeff/, ''), findOutline)
  } catch (error) {
    const found = toErrorWords(error)
    const problem = { file: SETTINGS, line: 1, column: 1, path: '', found, expected: 'a file that can be read' }
    return { ok: false, problems: [{ ...problem, severity: 'error' }] }
  }
}

/** With what is warned of. Throws an error with a line for each problem. */
export function readWithWarnings(root: string, findOutline?: FindOutline): Extract<ParsedSettings, { ok: true }> {
  const parsed = findSettings(root, findOutline)
  if (!parsed.ok) throw new Error(toProblemLines(parsed.problems).join('\n'))
  return parsed
}

/** Throws as `readWithWarnings` does. */
export const readSettings = (root: string): Settings => readWithWarnings(root).settings

/** Those of the settings; throws as `readWithWarnings` does. */
export const readPlaces = (root: string): CuratedPlace[] => toPlaces(readSettings(root))

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
