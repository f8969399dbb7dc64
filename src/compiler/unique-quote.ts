// The selector of a stretch of a text that stands there once: alone, or with as few of the words beside it as it takes.
import type { FoldedText } from './fold-text.ts'
import { findQuote, type QuoteSelector } from './quote.ts'

/** UTF-16 units of the text beside a quote that stands twice, from few to as many as a story takes. */
const BESIDE = [40, 190]

/**
 * `start` and `end` in UTF-16 units of `text`, `exact` what stands between them; undefined where it cannot be told from
 * another.
 */
export function toUniqueQuote(
  { text, folded }: { readonly text: string; readonly folded: FoldedText },
  exact: string,
  { start, end }: { readonly start: number; readonly end: number },
): QuoteSelector | undefined {
  const selectors = BESIDE.flatMap((length): QuoteSelector[] => {
    const prefix = toPlain(text.slice(Math.max(0, start - length), start).replace(/^[\udc00-\udfff]/, ''))
    const suffix = toPlain(text.slice(end, end + length).replace(/[\ud800-\udbff]$/, ''))
    return [
      { exact, suffix },
      { exact, prefix },
      { exact, prefix, suffix },
    ]
  })
  return [{ exact }, ...selectors].find(selector => findQuote(folded, selector, 2).length === 1)
}

/** In one line, and without marks of direction: both fold away where it is looked for. */
export const toPlain = (text: string): string =>
  text
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
