// `npm run check -- --fix`: writes what can be mended without anybody's judgement into the story files.
import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { applyFixes, type Change } from '../compiler/apply-fixes.ts'
import type { FindTowns } from '../compiler/known-town.ts'
import { findCountryOutline } from './basemap/country-outline.ts'
import { readStories, type ReadStory } from './read-stories.ts'
import { writeTogether } from './write-together.ts'

/** A ring that is turned may show another fault: so often it is looked for, and never for ever. */
const MOST_ROUNDS = 5
const MOST_SHOWN = 100

/** Tells each change, or why a file stays as it is; returns how many changes and how many such files there were. */
export function mendStories(
  root: string,
  log: (line: string) => void,
  findTowns?: FindTowns,
): { mended: number; refused: number } {
  let mended = 0
  const refused = new Set<string>()
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = mended
    for (const story of readStories(root, findCountryOutline, findTowns)) {
      if (refused.has(story.file)) continue
      const { json, changes } = applyFixes(story.json ?? '', story.result.fixes)
      if (changes.length === 0) continue
      const reason = write(root, story, json)
      for (const line of reason === undefined ? changes.flatMap(change => toLines(story.file, change)) : [reason])
        log(line)
      if (reason === undefined) mended += changes.length
      else refused.add(story.file)
    }
    if (mended === before) break
  }
  return { mended, refused: refused.size }
}

/** The whole file or nothing of it, where it is still what was checked; else the reason, as a line. */
function write(root: string, { file, json }: ReadStory, mended: string): string | undefined {
  try {
    const path = realpathSync(join(root, file))
    const before = readFileSync(path)
    const now = before.toString('utf8')
    const mark = now.startsWith('\ufeff') ? '\ufeff' : ''
    if (now.slice(mark.length) !== json) return `${file}: not mended: it has changed meanwhile`
    writeTogether([{ path, content: mark + mended, before }])
    return undefined
  } catch (error) {
    return `${file}: not mended: it cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`
  }
}

function toLines(file: string, { line, path, what, before, after }: Change): string[] {
  return [
    `${file}:${line}: mended: ${path}: ${what}`,
    ...(before === '' ? [] : [`  - ${shorten(before)}`]),
    `  + ${shorten(after)}`,
  ]
}

/** In one line, as JSON may be; of a ring its beginning. */
function shorten(json: string): string {
  const line = json.replace(/\s*\n\s*/g, ' ').replace(/([[{]) | (?=[\]}])/g, '$1')
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line
}
