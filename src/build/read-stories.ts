// Reads the story files and the texts they name from the folder of the content, and hands them to the one door.
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { FindOutline } from '../compiler/checks/check-countries.ts'
import { isInside, isTextPath, type RefusedText, type TextFiles } from '../compiler/checks/check-texts.ts'
import { findNearest } from '../compiler/nearest.ts'
import { parseStory, type ParsedStory, type StorySource } from '../compiler/parse-story.ts'
import type { Problem } from '../compiler/problem.ts'
import type { FindTowns } from '../compiler/known-town.ts'
import { SETTINGS } from '../model/settings-file.ts'
import { createShortForms } from './completion.ts'
import { toCall } from './program.ts'
import { findSettings } from './settings/read-settings.ts'
import { toPlaces } from './settings/to-places.ts'

export const STORIES = 'data/stories'
export const TEXTS = 'seeds'
const MAX_STORY_BYTES = 20_000_000
export const MAX_TEXT_BYTES = 2_000_000

export interface ReadStory {
  /** Path from the top of the project, with forward slashes; the folder's own where it has no story. */
  readonly file: string
  /** The file as it was read, without a byte order mark; undefined where it could not be. */
  readonly json?: string
  readonly result: ParsedStory
}

/**
 * Every `data/stories/*.json` under `root`, in the order of their names. Where there is none, one entry says so; where
 * the settings are wrong, which name places, one entry says that. Never throws.
 */
export function readStories(root: string, findOutline?: FindOutline, findTowns?: FindTowns): ReadStory[] {
  const parsed = findSettings(root)
  if (!parsed.ok) return [{ file: SETTINGS, result: refuse(parsed.problems) }]
  const { complete } = createShortForms(toPlaces(parsed.settings))
  const known = { complete, ...(findOutline && { findOutline }), ...(findTowns && { findTowns }) }
  const names = findStoryNames(root)
  if (typeof names !== 'string') return names.map(name => readStory(root, `${STORIES}/${name}`, known))
  return [
    {
      file: STORIES,
      result: refuse([
        toProblem(STORIES, names, `a story, ${STORIES}/<id>.json: ${toCall('new', 'article.txt')} drafts one`),
      ]),
    },
  ]
}

/** The names of the story files, or why there are none. */
function findStoryNames(root: string): readonly string[] | string {
  try {
    const names = readdirSync(join(root, STORIES))
      .filter(name => name.endsWith('.json'))
      .sort()
    return names.length > 0 ? names : 'no .json file in this folder'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? 'no such folder' : `a folder that cannot be read (${code ?? 'unknown'})`
  }
}

type KnownToStories = Pick<StorySource, 'complete' | 'findOutline' | 'findTowns'>

function readStory(root: string, file: string, known: KnownToStories): ReadStory {
  const json = readText(root, STORIES, file, MAX_STORY_BYTES)
  if (typeof json !== 'string') return { file, result: refuse([toProblem(file, json.refused)]) }
  const texts = readTexts(root, json)
  return { file, json, result: parseStory({ file, json, texts, ...known }) }
}

const refuse = (problems: readonly Problem[]): ParsedStory => ({ ok: false, fixes: [], proposals: [], problems })

const toProblem = (file: string, found: string, expected = 'a story in JSON, in UTF-8'): Problem => ({
  ...{ file, line: 1, column: 1, path: '', found, expected },
  severity: 'error',
})

/** The texts that a story file names, by their paths; `json` is its content. */
export const readTexts = (root: string, json: string): TextFiles =>
  new Map([...new Set(findTextPaths(json))].map(path => [path, readText(root, TEXTS, path, MAX_TEXT_BYTES)]))

/** Paths that the file calls texts, before anything else of it is checked. */
export function findTextPaths(json: string): string[] {
  try {
    const { articles } = JSON.parse(json) as { articles?: unknown }
    const texts = Array.isArray(articles) ? articles.map((article: { text?: unknown } | null) => article?.text) : []
    return texts.flatMap(text => (typeof text === 'string' && isTextPath(text.trim()) ? [text.trim()] : []))
  } catch {
    return []
  }
}

/** A file that really lies in a folder of `root`, decoded from UTF-8 without a byte order mark. */
export function readText(root: string, folder: string, path: string, maxBytes: number): string | RefusedText {
  if (!isInside(path)) return { refused: 'not a path inside the project' }
  try {
    const real = realpathSync(join(root, path))
    // A link to another file of the project would publish that file: its notes, its settings.
    if (!real.startsWith(join(realpathSync(root), folder) + sep))
      return { refused: `a link that leads out of ${folder}/` }
    const stats = statSync(real)
    if (!stats.isFile()) return { refused: 'not a file' }
    if (stats.size > maxBytes) return { refused: `${stats.size} bytes, more than ${maxBytes}` }
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(real))
  } catch (error) {
    return toRefused(root, path, error as NodeJS.ErrnoException)
  }
}

function toRefused(root: string, path: string, { code }: NodeJS.ErrnoException): RefusedText {
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { refused: 'not UTF-8' }
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return { refused: `it cannot be read (${code ?? 'unknown'})` }
  return { refused: 'no such file', nearest: () => findNearest(path, listFiles(root, dirname(path))) }
}

function listFiles(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder)).map(name => `${folder}/${name}`)
  } catch {
    return []
  }
}
