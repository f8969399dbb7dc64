// The one door: the text of a story file becomes a frozen story, or every problem in it with its place. Only at build time.
import * as v from 'valibot'
import { checkCountries, type CountryBoxes } from './checks/check-countries.ts'
import { checkDates } from './checks/check-dates.ts'
import { checkGeometry } from './checks/check-geometry.ts'
import { checkIds } from './checks/check-ids.ts'
import { checkLanguages } from './checks/check-languages.ts'
import { checkNotes } from './checks/check-notes.ts'
import { checkQuotes, type ArticleTexts } from './checks/check-quotes.ts'
import { checkTexts, type TextFiles } from './checks/check-texts.ts'
import { toDraft } from './checks/draft.ts'
import { checkShape } from './check-shape.ts'
import { compileStory } from './compile-story.ts'
import type { CompiledStory } from './compiled.ts'
import { parseLocatedJson } from './located-json.ts'
import { showValue, toPathText, type Finding, type Problem } from './problem.ts'
import { foldText } from './quote.ts'
import { storySchema } from './story.ts'

export interface StorySource {
  /** Path of the story file for messages; its last part is the story's id and `.json`. */
  readonly file: string
  readonly json: string
  readonly texts: TextFiles
  /** Without boxes no place is held against its country. */
  readonly boxes?: CountryBoxes
}

export type ParsedStory =
  | { readonly ok: true; readonly story: CompiledStory; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const MAX_LENGTH = 5_000_000

/** Never throws. Problems stand in the order of the file, errors and warnings together. */
export function parseStory({ file, json, texts, boxes = {} }: StorySource): ParsedStory {
  const refuse = (found: string, expected: string, path = '', position = { line: 1, column: 1 }): ParsedStory => ({
    ok: false, problems: [{ file, line: position.line, column: position.column, path, found, expected, severity: 'error' }],
  })
  if (json.length > MAX_LENGTH) return refuse(`${json.length} characters`, `at most ${MAX_LENGTH}`)
  const located = parseLocatedJson(json)
  if (!located.ok) return refuse(located.found, located.expected, '', located)
  const { value, locate } = located
  if (!isObject(value)) return refuse(showValue(value), 'an object: the story')
  const version = value['schemaVersion']
  if (typeof version === 'number' && version > 1) return refuse(`version ${version}`, 'version 1: this story was made for a newer Dateline', 'schemaVersion', locate(['schemaVersion']))
  const draft = toDraft(value)
  const bodies = new Map<string, ArticleTexts>()
  for (const article of draft.articles) {
    const body = article && texts.get(article.text)
    if (typeof body === 'string' && !bodies.has(article!.id)) bodies.set(article!.id, { path: article!.text, body, folded: foldText(body) })
  }
  const findings = [
    ...located.findings, ...checkShape(value), ...checkTexts(draft, texts), ...checkIds(draft, file), ...checkDates(draft), ...checkLanguages(draft),
    ...checkNotes(draft), ...checkGeometry(draft), ...checkCountries(draft, boxes), ...checkQuotes(draft, bodies),
  ]
  const toProblem = ({ at, path, severity = 'error', ...words }: Finding): Problem => ({ file, ...locate(path, at), path: toPathText(path), ...words, severity })
  const problems = findings.map(toProblem).sort((a, b) => a.line - b.line || a.column - b.column)
  if (problems.some(({ severity }) => severity === 'error')) return { ok: false, problems }
  return { ok: true, story: compileStory(v.parse(storySchema, value), bodies), warnings: problems }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
