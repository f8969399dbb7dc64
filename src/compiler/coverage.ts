// What of an article is not on the map: sentences that name a place or a date in words that no event cites.
import { isBoilerplate, toPlainLine } from './boilerplate.ts'
import type { QuoteMatch } from './quote.ts'
import type { Article } from '../model/story.ts'

export interface Uncited {
  /** From 1. */
  readonly line: number
  readonly sentence: string
  /** Places and dates, as printed, in order, each once. */
  readonly names: readonly string[]
}

type TextOf = Pick<Article, 'headline' | 'boilerplate'> & { readonly body: string }

/**
 * In order. `findNames` gives the places and dates of a text. Headlines and boilerplate are left out, and what is cited
 * of a sentence does not count.
 */
export function findUncited(
  { body, ...article }: TextOf,
  quotes: readonly QuoteMatch[],
  lang: string,
  findNames: (text: string) => string[],
): Uncited[] {
  const sentences = new Intl.Segmenter(lang, { granularity: 'sentence' })
  let start = 0 // in code points, as quotes count
  return body.split('\n').flatMap((text, index) => {
    const from = start
    start += [...text].length + 1
    if (isBoilerplate(article, text) || toPlainLine(text) === toPlainLine(article.headline)) return []
    return [...sentences.segment(text)].flatMap(({ segment, index: at }): Uncited[] => {
      const first = from + [...text.slice(0, at)].length
      const names = [...new Set(leaveQuotes(segment, first, quotes).flatMap(findNames))]
      return names.length > 0 ? [{ line: index + 1, sentence: segment.trim(), names }] : []
    })
  })
}

/** The stretches of a text, whose first code point is number `first` of the article, that are in no quote. */
function leaveQuotes(text: string, first: number, quotes: readonly QuoteMatch[]): string[] {
  const stretches = ['']
  for (const [index, letter] of [...text].entries()) {
    const isQuoted = quotes.some(({ start, end }) => first + index >= start && first + index < end)
    if (!isQuoted) stretches.push(stretches.pop()! + letter)
    else if (stretches.at(-1) !== '') stretches.push('')
  }
  return stretches
}
