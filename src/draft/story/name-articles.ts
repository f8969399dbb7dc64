// A quote alone is that of the one article that holds it: where another text comes to hold it as well, its article is
// named.
import { foldText } from '../../compiler/fold-text.ts'
import { isObject, toList } from '../../compiler/located-json.ts'
import type { Path } from '../../compiler/problem.ts'
import { findQuote } from '../../compiler/quote.ts'
import type { Json } from '../../compiler/story-json.ts'

export interface NamedCite {
  readonly path: Path
  readonly cite: Json
}

/** A text that is added or corrected, and the articles of the story that have it. */
export interface OtherText {
  readonly text: string
  readonly articles: readonly string[]
}

/** `events` as the file has them, `whole` in the long form, which says which article held each quote. */
export function nameArticles(events: unknown, whole: unknown, others: readonly OtherText[]): NamedCite[] {
  const texts = others.map(({ text, articles }) => ({ folded: foldText(text), articles }))
  return toList(events).flatMap((event, index) => {
    const long = toList(whole)[index]
    if (!isObject(event) || !isObject(long)) return []
    return toList(event['cite']).flatMap((cite, at): NamedCite[] => {
      const own = typeof cite === 'string' ? { exact: cite } : cite
      const known = toList(long['cite'])[at]
      if (!isObject(own) || own['article'] !== undefined || !isObject(known)) return []
      const { article, exact } = known
      if (typeof article !== 'string' || typeof exact !== 'string') return []
      const isHeld = texts.some(
        ({ folded, articles }) => !articles.includes(article) && findQuote(folded, { exact }, 1).length > 0,
      )
      if (!isHeld) return []
      return [{ path: ['events', index, 'cite', at], cite: { article, ...own } as Json }]
    })
  })
}
