// What of an article is not on the map: sentences that name a place or a date in words that no event cites. Only at
// build time.
import { createApartTest, toPlainLine } from './boilerplate.ts'
import type { QuoteMatch } from './quote.ts'
import { toTextParagraphs } from './text-paragraphs.ts'
import { isLineBreak } from '../model/line-break.ts'
import type { Article } from '../model/story.ts'

export interface Uncited {
  /** From 1. */
  readonly line: number
  readonly sentence: string
  /** Places and dates, as printed, in order, each once. */
  readonly names: readonly string[]
}

type TextOf = Pick<Article, 'headline' | 'boilerplate'> & {
  readonly body: string
  /** Sentences that an editor has read and left out, in any spacing. */
  readonly dismissed?: readonly string[]
}

/**
 * In order. `findNames` gives the places and dates of a text. Headlines and boilerplate are left out, as are the
 * sentences dismissed, and what is cited of a sentence does not count.
 */
export function findUncited(
  { body, dismissed = [], ...article }: TextOf,
  quotes: readonly QuoteMatch[],
  lang: string,
  findNames: (text: string) => string[],
): Uncited[] {
  const sentences = new Intl.Segmenter(lang, { granularity: 'sentence' })
  const isApart = createApartTest(article)
  const left = new Set(dismissed.map(toPlainLine))
  return toTextParagraphs(article, [...body]).flatMap(({ text, start, line }) => {
    if (isApart(text)) return []
    let [unit, point, breaks] = [0, 0, 0]
    // A line break would end a sentence.
    return [...sentences.segment(text.replace(/[\r\n]/g, ' '))].flatMap(({ segment, index }): Uncited[] => {
      const before = [...text.slice(unit, index)]
      unit = index
      point += before.length
      breaks += before.filter((_, at) => isLineBreak(before, at)).length
      if (left.has(toPlainLine(segment))) return []
      const names = [...new Set(leaveQuotes(segment, start + point, quotes).flatMap(findNames))]
      return names.length > 0 ? [{ line: line + breaks, sentence: segment.trim().replace(/ +/g, ' '), names }] : []
    })
  })
}

/** The stretches of a text, whose first code point is number `first` of the article, that are in no quote. */
function leaveQuotes(text: string, first: number, quotes: readonly QuoteMatch[]): string[] {
  const stretches = ['']
  const letters = [...text]
  const near = quotes.filter(({ start, end }) => start < first + letters.length && end > first)
  for (const [index, letter] of letters.entries()) {
    const isQuoted = near.some(({ start, end }) => first + index >= start && first + index < end)
    if (!isQuoted) stretches.push(stretches.pop()! + letter)
    else if (stretches.at(-1) !== '') stretches.push('')
  }
  return stretches
}
