// The one door: the text of a story file becomes a frozen story, or every problem in it with its place.
import * as v from 'valibot'
import { checkCountries, type FindOutline } from './checks/check-countries.ts'
import { checkGrounds } from './checks/check-grounds.ts'
import { checkStated } from './checks/check-stated.ts'
import { checkTowns, findTownFacts } from './checks/check-towns.ts'
import { checkWeekdays } from './checks/check-weekdays.ts'
import { checkDates } from './checks/check-dates.ts'
import { checkGeometry } from './checks/check-geometry.ts'
import { checkIds } from './checks/check-ids.ts'
import { checkLanguages } from './checks/check-languages.ts'
import { checkNotes } from './checks/check-notes.ts'
import { checkQuotes, type ArticleText, type FoundQuotes } from './checks/check-quotes.ts'
import { checkRepeats } from './checks/check-repeats.ts'
import { checkTextTables } from './checks/check-text-tables.ts'
import { checkTexts, type TextFiles } from './checks/check-texts.ts'
import { checkTitles } from './checks/check-titles.ts'
import { toTypedStory } from './checks/typed-story.ts'
import { checkShape } from './check-shape.ts'
import { compileStory } from './compile-story.ts'
import { asWritten, type Complete } from './completion.ts'
import type { Story } from '../model/story.ts'
import type { FindTowns } from './known-town.ts'
import { isObject, parseLocatedJson } from './located-json.ts'
import { createPathSet } from './path-set.ts'
import { findProposals, type Proposal } from './proposals.ts'
import { showValue, toPathText, type Finding, type Fix, type Path, type Problem } from './problem.ts'
import { foldText } from './fold-text.ts'
import { storySchema, type FileStory } from './story-schema.ts'
import { readTextTables } from './text-tables.ts'
import { translateStory } from './translate-story.ts'

export interface StorySource {
  /** Path of the story file for messages; its last part is the story's id and `.json`. */
  readonly file: string
  readonly json: string
  readonly texts: TextFiles
  /** Without outlines no place is held against its country. */
  readonly findOutline?: FindOutline
  /** Without it the short forms are faults. */
  readonly complete?: Complete
  /** Without a gazetteer no city is held against the towns of its name. */
  readonly findTowns?: FindTowns
}

export type ParsedStory = (
  | {
      readonly ok: true
      readonly story: Story
      /** The same story in its other languages. */
      readonly translations: readonly Story[]
      readonly warnings: readonly Problem[]
    }
  /** With an error among its problems, or with proposals that nobody has decided. */
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly proposals: readonly Proposal[] }
) & {
  /** What can be mended in the file without anybody's judgement; each path once. */
  readonly fixes: readonly Fix[]
}

/** Characters. */
const MAX_LENGTH = 20_000_000

/** Never throws. Problems stand in the order of the file, errors, warnings and notes together. */
export function parseStory(source: StorySource): ParsedStory {
  const { file, json, texts, findOutline, findTowns, complete = asWritten } = source
  const refuse = (found: string, expected: string, path = '', position = { line: 1, column: 1 }): ParsedStory => ({
    ok: false,
    fixes: [],
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
  const tables = readTextTables(value),
    [own, ...others] = tables.languages as [string, ...string[]]
  const completed = complete(tables.value, texts)
  const shape = checkShape(completed.value, storySchema)
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
  const found: FoundQuotes = new Map()
  const findings = [
    ...checkTexts(draft, texts),
    ...checkIds(draft, file),
    ...checkRepeats(draft),
    ...checkDates(draft),
    ...checkLanguages(draft),
    ...checkNotes(draft),
    ...checkTitles(draft),
    ...checkWeekdays(draft),
    ...checkStated(draft, bodies),
    ...checkGrounds(draft, bodies),
    ...checkGeometry(draft),
    // Of a city far from its town, its country says less.
    ...withoutEchoes(
      findTowns ? checkTowns(draft, findTowns) : [],
      findOutline ? checkCountries(draft, findOutline) : [],
    ),
    ...checkQuotes(draft, { texts: bodies, found }),
  ]
  const toAuthored = (path: Path) => tables.toAuthored(completed.toAuthored(path), own)
  const fixes = toFixes([
    ...findings.flatMap(({ fix }) => fix ?? []),
    ...(findTowns ? findTownFacts(draft, findTowns) : []),
  ]).filter(({ path }) => toPathText(toAuthored(path)) === toPathText(path)) // of what stands in the file
  const faults = [...located.findings, ...completed.findings, ...withoutOpen(shape.findings, completed.open)]
  const told = new Set<Finding>(located.findings)
  const problems = [
    ...[...withoutEchoes(faults, findings), ...completed.notes].map(finding => ({
      ...finding,
      path: told.has(finding) ? completed.toAuthored(finding.path) : toAuthored(finding.path),
    })),
    ...checkTextTables(tables, completed.value),
  ]
    .map(({ at, path, fix: _fix, severity = 'error', ...words }): Problem => ({
      file,
      ...locate(path, at),
      path: toPathText(path),
      ...words,
      severity,
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column)
  const proposals = findProposals(value).map(({ kind, path }): Proposal => ({ file, ...locate(path, 'key'), kind }))
  if (proposals.length > 0 || problems.some(({ severity }) => severity === 'error'))
    return { ok: false, problems, proposals, fixes }
  const compile = (typed: FileStory) => compileStory(typed, bodies, tables.languages, found, findOutline)
  const translations = others.map(lang => compile(v.parse(storySchema, translateStory(completed.value, tables, lang))))
  return { ok: true, story: compile(shape.output!), translations, warnings: problems, fixes }
}

/** Of what stayed short it has been told why: not also each key that it lacks. */
function withoutOpen(faults: readonly Finding[], open: readonly Path[]): readonly Finding[] {
  if (open.length === 0) return faults
  const paths = createPathSet(open)
  return faults.filter(({ path, found }) => found !== 'nothing' || !paths.covers(path))
}

function toFixes(fixes: readonly Fix[]): Fix[] {
  const paths = createPathSet()
  return fixes.filter(({ path }) => paths.add(path))
}

/** A fault of form hides other faults at its path, and what the checks found there, in it or around it. */
function withoutEchoes(faults: readonly Finding[], findings: readonly Finding[]): Finding[] {
  const paths = createPathSet()
  const first = faults.filter(({ path }) => paths.add(path))
  return [...first, ...findings.filter(({ path }) => !paths.reaches(path) && !paths.covers(path))]
}
