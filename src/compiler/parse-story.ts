// The one door: the text of a story file becomes a frozen story, or every problem in it with its place.
import * as v from 'valibot'
import { checkCountries, type FindOutline } from './checks/check-countries.ts'
import { checkDates } from './checks/check-dates.ts'
import { checkGeometry } from './checks/check-geometry.ts'
import { checkIds } from './checks/check-ids.ts'
import { checkLanguages } from './checks/check-languages.ts'
import { checkNotes } from './checks/check-notes.ts'
import { checkQuotes, type ArticleText } from './checks/check-quotes.ts'
import { checkRepeats } from './checks/check-repeats.ts'
import { checkTexts, type TextFiles } from './checks/check-texts.ts'
import { toTypedStory } from './checks/typed-story.ts'
import { checkShape } from './check-shape.ts'
import { compileStory } from './compile-story.ts'
import type { Story } from '../model/story.ts'
import { isObject, parseLocatedJson } from './located-json.ts'
import { createPathSet } from './path-set.ts'
import { findProposals, type Proposal } from './proposals.ts'
import { showValue, toPathText, type Finding, type Problem } from './problem.ts'
import { foldText } from './fold-text.ts'
import { storySchema } from './story-schema.ts'

export interface StorySource {
  /** Path of the story file for messages; its last part is the story's id and `.json`. */
  readonly file: string
  readonly json: string
  readonly texts: TextFiles
  /** Without outlines no place is held against its country. */
  readonly findOutline?: FindOutline
}

export type ParsedStory =
  | { readonly ok: true; readonly story: Story; readonly warnings: readonly Problem[] }
  /** With an error among its problems, or with proposals that nobody has decided. */
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly proposals: readonly Proposal[] }

const MAX_LENGTH = 5_000_000

/** Never throws. Problems stand in the order of the file, errors and warnings together. */
export function parseStory({ file, json, texts, findOutline }: StorySource): ParsedStory {
  const refuse = (found: string, expected: string, path = '', position = { line: 1, column: 1 }): ParsedStory => ({
    ok: false,
    proposals: [],
    problems: [{ file, line: position.line, column: position.column, path, found, expected, severity: 'error' }],
  })
  if (json.length > MAX_LENGTH) return refuse(`${json.length} characters`, `at most ${MAX_LENGTH}`)
  const located = parseLocatedJson(json)
  if (!located.ok) return refuse(located.found, located.expected, '', located)
  const { value, locate } = located
  if (!isObject(value)) return refuse(showValue(value), 'an object: the story')
  const version = value['schemaVersion']
  if (typeof version === 'number' && version > 1)
    return refuse(
      `version ${version}`,
      'version 1: this story was made for a newer Dateline',
      'schemaVersion',
      locate(['schemaVersion']),
    )
  const shape = checkShape(value)
  const draft = toTypedStory(shape.known)
  const read = new Map<string, ArticleText>(),
    bodies = new Map<string, ArticleText>()
  for (const article of draft.articles) {
    const body = article && texts.get(article.text)
    if (!article || typeof body !== 'string' || bodies.has(article.id)) continue
    const text = read.get(article.text) ?? { path: article.text, points: [...body], folded: foldText(body) }
    read.set(article.text, text)
    bodies.set(article.id, text)
  }
  const findings = [
    ...checkTexts(draft, texts),
    ...checkIds(draft, file),
    ...checkRepeats(draft),
    ...checkDates(draft),
    ...checkLanguages(draft),
    ...checkNotes(draft),
    ...checkGeometry(draft),
    ...(findOutline ? checkCountries(draft, findOutline) : []),
    ...checkQuotes(draft, bodies),
  ]
  const problems = withoutEchoes([...located.findings, ...shape.findings], findings)
    .map(({ at, path, severity = 'error', ...words }): Problem => ({
      file,
      ...locate(path, at),
      path: toPathText(path),
      ...words,
      severity,
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column)
  const proposals = findProposals(value).map(({ kind, path }): Proposal => ({ file, ...locate(path, 'key'), kind }))
  if (proposals.length > 0 || problems.some(({ severity }) => severity === 'error'))
    return { ok: false, problems, proposals }
  return { ok: true, story: compileStory(v.parse(storySchema, value), bodies, findOutline), warnings: problems }
}

/** A fault of form hides other faults at its path, and what the checks found there, in it or around it. */
function withoutEchoes(faults: readonly Finding[], findings: readonly Finding[]): Finding[] {
  const paths = createPathSet()
  const first = faults.filter(({ path }) => paths.add(path))
  return [...first, ...findings.filter(({ path }) => !paths.reaches(path) && !paths.covers(path))]
}
