// Texts by language: where a text may stand, a table of it may too, `{ "en": "Launch", "ko": "발사" }`. The languages of
// the title are those of the story. Past this door a story is in one language.
import { isObject } from './located-json.ts'
import type { Path } from './problem.ts'

/**
 * Lists of texts are given by language as a whole.
 *
 * - `owed`: each language of the story is to have the text.
 * - `free`: one may lack it, and all share what stands without a language.
 * - `own`: as `free`, and what stands without a language is in the story's own, so that no other has it.
 */
type Need = 'owed' | 'free' | 'own'
/** By key; `*` is any key or index. */
type Tree = Need | { readonly [key: string]: Tree }

/** All texts that may be given by language. Names of places have their `names` for it. */
const TEXTS: Tree = {
  title: 'owed',
  dek: 'owed',
  finding: 'owed',
  credits: 'free',
  license: 'free',
  articles: { '*': { publishedNote: 'owed' } },
  places: { '*': { pointNote: 'owed', disputed: 'owed' } },
  categories: { '*': { label: 'owed' } },
  events: {
    '*': {
      title: 'owed',
      label: 'owed',
      summary: 'owed',
      when: { note: 'owed' },
      where: { '*': { note: 'owed' } },
      whereNote: 'owed',
      actors: 'owed',
      updated: { '*': { note: 'owed' } },
      cite: { '*': { translation: 'own' } },
    },
  },
}

export interface FoundText {
  readonly path: Path
  readonly need: Need
  /** A table, or what stands there else. */
  readonly text: unknown
}

export interface TextTables {
  /** The story in its own language. */
  readonly value: Readonly<Record<string, unknown>>
  /** BCP 47, as written; its own first. */
  readonly languages: readonly string[]
  readonly texts: readonly FoundText[]
  /** Where the file has what stands at a path of the story in `lang`. */
  toAuthored(path: Path, lang: string): Path
  /** The story, its short forms written out, with the texts of another of its languages. */
  withTexts(completed: unknown, lang: string): unknown
}

/** Takes any JSON object, never throws: what is neither text nor table stays as it is. */
export function readTextTables(story: Readonly<Record<string, unknown>>): TextTables {
  const own = typeof story['lang'] === 'string' ? story['lang'] : 'en'
  const titles = isObject(story['title']) ? Object.keys(story['title']) : []
  const texts: FoundText[] = []
  const value = mapTexts(story, TEXTS, [], found => {
    if (found.text !== undefined) texts.push(found)
    return isObject(found.text) ? (found.text[own] ?? toStandIn(found)) : found.text
  })
  const tables = new Map(texts.flatMap(({ path, text }) => (isObject(text) ? [[toKey(path), text] as const] : [])))
  return {
    value: value as Record<string, unknown>,
    languages: [own, ...titles.filter(tag => tag !== own)],
    texts,
    toAuthored(path, lang) {
      const at = path.findIndex((_, end) => tables.has(toKey(path.slice(0, end + 1)))) + 1
      return at === 0 ? path : [...path.slice(0, at), lang, ...path.slice(at)]
    },
    withTexts: (completed, lang) =>
      mapTexts(completed, TEXTS, [], ({ path, need, text }) => {
        const table = tables.get(toKey(path))
        if (table) return table[lang]
        return need === 'own' ? undefined : text
      }),
  }
}

const toKey = (path: Path): string => JSON.stringify(path)

/** For a text that is owed and lacks, which has been told: no check minds it. */
const toStandIn = ({ need, text }: FoundText): unknown =>
  need === 'owed' ? Object.values(text as object)[0] : undefined

/** `value` with what `read` makes of each of its texts; undefined takes it out. */
function mapTexts(value: unknown, tree: Tree, path: Path, read: (text: FoundText) => unknown): unknown {
  if (typeof tree === 'string') return read({ path, need: tree, text: value })
  if (Array.isArray(value)) return value.map((item, index) => mapInner(item, index, tree, path, read))
  if (!isObject(value)) return value
  // Also of texts that the story has in another language alone
  const lacking = Object.keys(tree).filter(key => typeof tree[key] === 'string' && !Object.hasOwn(value, key))
  const entries = [...Object.keys(value), ...lacking].map(
    key => [key, mapInner(value[key], key, tree, path, read)] as const,
  )
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined))
}

function mapInner(
  item: unknown,
  key: string | number,
  tree: Exclude<Tree, Need>,
  path: Path,
  read: (text: FoundText) => unknown,
): unknown {
  const inner = Object.hasOwn(tree, key) ? tree[key] : tree['*']
  return inner ? mapTexts(item, inner, [...path, key], read) : item
}
