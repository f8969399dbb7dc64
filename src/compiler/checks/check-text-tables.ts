// Has each language of the story its texts, and are these languages ones that pages can be told in?
import { checkShape } from '../check-shape.ts'
import { isObject } from '../located-json.ts'
import { showText, type Finding, type Path } from '../problem.ts'
import { storySchema } from '../story-schema.ts'
import { toUsualTag } from '../tag.ts'
import type { FoundText, TextTables } from '../text-tables.ts'
import { translateStory } from '../translate-story.ts'

/** Each is a page and its embed. */
const MOST_LANGUAGES = 40

/** `completed` is the story in its own language, written out. The paths found are those of the file. */
export function checkTextTables(tables: TextTables, completed: unknown): Finding[] {
  const { texts, languages } = tables
  if (languages.length > MOST_LANGUAGES)
    return [{ path: ['title'], found: `${languages.length} languages`, expected: `at most ${MOST_LANGUAGES}` }]
  return [
    ...texts.flatMap(text => checkText(text, languages)),
    ...(languages.length > 1 ? checkLanguages(tables, completed) : []),
  ]
}

function checkLanguages(tables: TextTables, completed: unknown): Finding[] {
  const [, ...others] = tables.languages
  return [
    ...others.flatMap(checkFolder),
    ...checkNames(isObject(completed) ? completed['places'] : undefined, others),
    ...others.flatMap(lang => checkTranslation(tables, completed, lang)),
  ]
}

/** What its texts are: all else has been checked in the story's own language. */
function checkTranslation(tables: TextTables, completed: unknown, lang: string): Finding[] {
  return checkShape(translateStory(completed, tables, lang), storySchema).findings.flatMap(finding => {
    const path = tables.toAuthored(finding.path, lang)
    const isText = path.length > finding.path.length && finding.found !== 'nothing'
    return isText ? [{ ...finding, path }] : []
  })
}

function checkText({ path, need, text }: FoundText, languages: readonly string[]): Finding[] {
  if (!isObject(text)) {
    const isText = typeof text === 'string' || Array.isArray(text)
    return isText && need === 'owed' && languages.length > 1 ? [lack('text', path, languages.slice(1))] : []
  }
  const owed = need === 'owed' ? languages.filter(tag => !Object.hasOwn(text, tag)) : []
  const strays = Object.keys(text).filter(tag => !languages.includes(tag))
  return [
    ...(owed.length > 0 ? [lack('text', path, owed)] : []),
    ...strays.map((tag): Finding => ({
      path: [...path, tag],
      at: 'key',
      found: `a text in ${showText(tag)}, in which the story has no title`,
      expected: `texts in ${languages.join(', ')}: no page shows others`,
      severity: 'warning',
    })),
  ]
}

const lack = (what: string, path: Path, tags: readonly string[]): Finding => ({
  path,
  found: `no ${what} in ${tags.join(', ')}`,
  expected: `a ${what} in each language of the title: { "en": "…", "ko": "…" }`,
})

/** Tags become folders: each is written in one way. */
function checkFolder(tag: string): Finding[] {
  const usual = toUsualTag(tag)
  if (usual === tag) return []
  return [
    {
      path: ['title', tag],
      at: 'key',
      found: showText(tag),
      expected: 'a BCP 47 language tag in its usual form, such as ko or zh-Hant',
      ...(usual !== undefined && { nearest: usual }),
    },
  ]
}

/** Names of places: owed in each language but the story's own, of which `name` is. */
function checkNames(places: unknown, others: readonly string[]): Finding[] {
  return Object.entries(isObject(places) ? places : {}).flatMap(([id, place]) => {
    if (!isObject(place)) return []
    const { names } = place
    const owed = others.filter(tag => !isObject(names) || !Object.hasOwn(names, tag))
    const path = ['places', id, ...(isObject(names) ? ['names'] : [])]
    return owed.length > 0 ? [lack('name', path, owed)] : []
  })
}
