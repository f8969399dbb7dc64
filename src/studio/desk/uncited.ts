// Reading with help, in the studio and with the check: the sentences that name a place or a date in words that no event
// cites, but for those dismissed.
import { findUncited } from '../../compiler/coverage.ts'
import { createNameFinder } from '../../compiler/find-names.ts'
import { isObject } from '../../compiler/located-json.ts'
import { findQuote, type QuoteMatch } from '../../compiler/quote.ts'
import { findPublished } from '../../draft/dates/find-published.ts'
import { countries } from '../../draft/gazetteer/countries.ts'
import { toCountryName } from '../../draft/gazetteer/country-name.ts'
import type { Value } from './desk.ts'
import type { Reading } from './readings.ts'
import { citesOf, findById, listOf, placesOf, toText } from './story-value.ts'

/** `start` and `end` count code points of the article's text. */
export interface UncitedSentence extends QuoteMatch {
  readonly article: string
  /** From 1. */
  readonly line: number
  /** As it is dismissed. */
  readonly sentence: string
  /** Places and dates, as printed. */
  readonly names: readonly string[]
}

/** Below it the clerk does not think it a place. */
const LEAST_CONFIDENCE = 0.5
/** UTF-16 units: a line above an article that says when it was published is no sentence of it. */
const MOST_OF_LINE = 60

/** In the order of the articles. */
export function findUncitedSentences(story: Value, readings: readonly Reading[]): UncitedSentence[] {
  const own = Object.values(placesOf(story)).flatMap(place =>
    isObject(place) ? [place['name'], ...Object.values(isObject(place['names']) ? place['names'] : {})] : [],
  )
  const names = own.flatMap(name => toText(name) ?? [])
  return readings.flatMap(({ article: id, text, folded: fold, places }) => {
    const article = findById(listOf(story, 'articles'), id) ?? {}
    const lang = toLang(article['lang'] ?? story['lang'])
    // Where an article was written is no place of the story.
    const found = places
      .filter(({ confidence, use }) => confidence >= LEAST_CONFIDENCE && use !== 'dateline')
      .map(each => each.text)
    const known = countries.map(({ code, name }) => toCountryName(code, lang) ?? name)
    const folded = fold()
    const published = findPublished(text)
    const quotes = listOf(story, 'events')
      .flatMap(event => (isObject(event) ? citesOf(event) : []))
      .flatMap(cite => ((cite.article ?? id) === id ? findQuote(folded, cite) : []))
    const lines = { headline: toText(article['headline']) ?? '', ...toLists(article), body: text }
    return findUncited(lines, quotes, lang, createNameFinder([...known, ...names, ...found], lang)).flatMap(
      ({ line, sentence, names: named }) => {
        const [match] = findQuote(folded, { exact: sentence }, 1)
        const isOwnDate =
          published !== undefined && sentence.includes(published.text) && sentence.length <= MOST_OF_LINE
        return match && !isOwnDate ? [{ article: id, line, sentence, names: named, ...match }] : []
      },
    )
  })
}

const toLists = (article: Value) => ({
  boilerplate: toTexts(article, 'boilerplate'),
  dismissed: toTexts(article, 'dismissed'),
})
const toTexts = (article: Value, key: string): string[] => listOf(article, key).flatMap(each => toText(each) ?? [])

/** A tag that Intl takes. */
function toLang(tag: unknown): string {
  try {
    return Intl.getCanonicalLocales(typeof tag === 'string' ? tag : 'en')[0] ?? 'en'
  } catch {
    return 'en'
  }
}
