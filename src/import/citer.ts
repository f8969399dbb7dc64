// Quotes of a text that the import has written itself, each so that it stands there once.
import { foldText } from '../compiler/fold-text.ts'
import type { QuoteSelector } from '../compiler/quote.ts'
import { toUniqueQuote } from '../compiler/unique-quote.ts'
import { MOST_OF_QUOTE } from './passages.ts'

/** The selector of a passage that begins at `at` (UTF-16 units); undefined where it cannot be told from another. */
export function createCiter(text: string): (exact: string, at: number) => QuoteSelector | undefined {
  const quotable = { text, folded: foldText(text) }
  return (exact, at) =>
    exact.length > MOST_OF_QUOTE ? undefined : toUniqueQuote(quotable, exact, { start: at, end: at + exact.length })
}
