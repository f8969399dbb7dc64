// What the articles of a story say of places and dates that is not on the map, as lines for an author.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileStory } from '../compiler/story-schema.ts'
import type { Story } from '../model/story.ts'
import { findUncited } from '../compiler/coverage.ts'
import { createNameFinder } from '../compiler/find-names.ts'
import { showText } from '../compiler/problem.ts'
import { foldText } from '../compiler/fold-text.ts'
import { findQuote } from '../compiler/quote.ts'
import { toMapNames } from './basemap/map-names.ts'

/**
 * `seeds/x.txt:12: not on the map: "…"; it names Tokyo, Friday`. `json` is the story's file; it and
 * the texts under `root` have been read before, by the check.
 */
export function findLeftOut(root: string, story: Story, json: string): string[] {
  const written = (JSON.parse(json) as FileStory).articles
  const own = Object.values(story.places).flatMap(({ name, names = {} }) => [name, ...Object.values(names)])
  return story.articles.flatMap(article => {
    const lang = article.lang ?? story.lang
    const countries = new Intl.DisplayNames([lang, 'en'], { type: 'region' })
    const known = toMapNames().map(({ kind, name }) => (kind === 'country' ? (countries.of(name) ?? name) : name))
    const findNames = createNameFinder([...known, ...own], lang)
    // Of an article with the rights "quotes-only" the story has not the whole text.
    const body = new TextDecoder().decode(readFileSync(join(root, article.text)))
    const folded = foldText(body)
    const quotes = story.events.flatMap(({ cite }) =>
      cite.filter(each => each.article === article.id).flatMap(each => findQuote(folded, each)),
    )
    const { dismissed = [] } = written.find(({ id }) => id === article.id) ?? {}
    return findUncited({ ...article, body, dismissed }, quotes, lang, findNames).map(({ line, sentence, names }) => {
      const named = names.map(name => showText(name).slice(1, -1)).join(', ')
      return `${article.text}:${line}: not on the map: ${showText(sentence)}; it names ${named}`
    })
  })
}
