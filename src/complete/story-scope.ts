// What the short forms of a story are read in: its articles, its languages, and who finds its places.
import type { TextFiles } from '../compiler/checks/check-texts.ts'
import { isObject } from '../compiler/located-json.ts'
import { readArticles, type Article } from './articles.ts'
import { completePlace } from './complete-places.ts'
import { createPlaceFinder, type PlaceFinder } from './find-place.ts'
import type { PlaceData } from './place-fields.ts'
import type { Told } from './told.ts'

export interface Scope {
  readonly articles: readonly Article[]
  /** BCP 47: of the story, and of articles in another language. */
  readonly lang: string
  readonly langs: readonly string[]
  readonly finder: PlaceFinder
}

export function readScope(story: Readonly<Record<string, unknown>>, texts: TextFiles, data: PlaceData): Scope {
  const articles = readArticles(story, texts)
  const lang = typeof story['lang'] === 'string' ? story['lang'] : 'en'
  const langs = [...new Set(articles.map(article => article.lang))].filter(each => each !== '' && each !== lang)
  return { articles, lang, langs, finder: createPlaceFinder(data, lang, langs) }
}

/** The story's own table of places in the long form, by id. */
export const completeTable = (table: unknown, { finder }: Scope, told: Told): Map<string, unknown> =>
  new Map(
    Object.entries(isObject(table) ? table : {}).map(([id, place]) => [
      id,
      completePlace(place, ['places', id], finder, told),
    ]),
  )
