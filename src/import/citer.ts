// Quotes of a text that the import has written itself, each so that it stands there once.
import { foldText } from '../compiler/fold-text.ts'
import { findQuote, type QuoteSelector } from '../compiler/quote.ts'
import { MOST_OF_QUOTE } from './passages.ts'

/** UTF-16 units of the text beside a quote that stands twice, from few to as many as a story takes. */
const BESIDE = [40, 190]

/** The selector of a passage that begins at `at` (UTF-16 units); undefined where it cannot be told from another. */
export function createCiter(text: string): (exact: string, at: number) => QuoteSelector | undefined {
  const folded = foldText(text)
  const isOnce = (selector: QuoteSelector) => findQuote(folded, selector, 2).length === 1
  return (exact, at) => {
    if (exact.length > MOST_OF_QUOTE) return undefined
    const selectors = BESIDE.map(length => ({
      exact,
      prefix: text.slice(Math.max(0, at - length), at).replace(/^[\udc00-\udfff]/, ''),
      suffix: text.slice(at + exact.length, at + exact.length + length).replace(/[\ud800-\udbff]$/, ''),
    }))
    return [{ exact }, ...selectors].find(isOnce)
  }
}
