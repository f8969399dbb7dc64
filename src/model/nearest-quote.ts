// The passage that a quote was probably taken from. Only at build time.
import search from 'approx-string-match'
import { foldText, toMatch, type FoldedText, type QuoteMatch } from './quote.ts'

const MAX_PATTERN = 600
const MAX_TEXT = 1_000_000

/**
 * The passage with the fewest edits, at most two in five characters; undefined where nothing comes near.
 * Of a quote the first 600 characters count, of a text the first million: that bounds the time to about a second.
 */
export function findNearestQuote(text: string | FoldedText, exact: string): QuoteMatch | undefined {
  const folded = typeof text === 'string' ? foldText(text) : text
  const wanted = foldText(exact).text.trim().slice(0, MAX_PATTERN)
  if (wanted.length < 3) return undefined
  const [first] = search(folded.text.slice(0, MAX_TEXT).toLowerCase(), wanted.toLowerCase(), Math.floor(wanted.length * 0.4))
  return first && first.end > first.start ? toMatch(folded, first.start, first.end) : undefined
}
