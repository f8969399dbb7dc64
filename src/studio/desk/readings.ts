// What the clerk finds in the texts on the desk, each read once for a date of publication.
import { foldText, type FoldedText } from '../../compiler/fold-text.ts'
import { isObject } from '../../compiler/located-json.ts'
import { once } from '../../complete/once.ts'
import { draftDocument, type Draft } from '../../draft/events/draft-document.ts'
import type { Gazetteer } from '../../draft/gazetteer/gazetteer.ts'
import type { Desk, Value } from './desk.ts'
import { listOf, toText } from './story-value.ts'
import { createTextUnits, type TextUnits } from './text-units.ts'

export interface Reading extends Draft {
  readonly article: string
  readonly text: string
  readonly units: TextUnits
  readonly folded: () => FoldedText
}

/** Of each article of the story whose text lies on the desk, in the order of the file; each id once. */
export type Readings = (desk: Desk, story: Value) => readonly Reading[]

/** As many are remembered as a story has articles, and a few more for what undo brings back. */
const MOST = 60

/** Takes 50 ms for an article of 900 words, when it is new; a page does it in a worker. */
export function createReadings(gazetteer: Gazetteer): Readings {
  const known = new Map<string, Omit<Reading, 'article'>>()
  const read = (text: string, published: string | undefined, lang: string | undefined) => {
    const key = JSON.stringify([published, lang, text])
    const before = known.get(key)
    if (before) return before
    const document = {
      text,
      ...(published === undefined ? {} : { published }),
      ...(lang === undefined ? {} : { lang }),
    }
    const folded = once(() => foldText(text))
    const reading = { ...draftDocument(document, gazetteer), text, units: createTextUnits(text), folded }
    if (known.size >= MOST) known.delete(known.keys().next().value!)
    known.set(key, reading)
    return reading
  }
  return ({ texts }, story) => {
    const seen = new Set<string>()
    return listOf(story, 'articles').flatMap(article => {
      const [id, path] = isObject(article) ? [toText(article['id']), toText(article['text'])] : []
      const text = path === undefined ? undefined : texts.get(path.trim())
      if (!isObject(article) || id === undefined || text === undefined || seen.has(id)) return []
      seen.add(id)
      const lang = toText(article['lang']) ?? toText(story['lang'])
      return [{ article: id, ...read(text, toText(article['published']), lang) }]
    })
  }
}
