// The passage that a quote was probably taken from. Only at build time.
import search from 'approx-string-match'
import { foldText, toMatch, type FoldedText, type QuoteMatch } from './quote.ts'

const MAX_TEXT = 1_000_000

/**
 * The passage with the fewest edits, at most two in five characters; undefined where nothing comes near.
 * Of a text the first million characters count, which takes half a second for a quote as long as a story may have.
 */
export function findNearestQuote(text: string | FoldedText, exact: string): QuoteMatch | undefined {
  const folded = typeof text === 'string' ? foldText(text) : text
  const wanted = foldText(exact).text.trim()
  if (wanted.length < 3) return undefined
  let best: { start: number; end: number } | undefined
  // All of them have the same number of edits; "bir köpr" and "bir köprü" are both two from "bir kopru".
  for (const match of search(toLower(folded.text.slice(0, MAX_TEXT)), toLower(wanted), Math.floor(wanted.length * 0.4)))
    if (!best || Math.abs(match.end - match.start - wanted.length) < Math.abs(best.end - best.start - wanted.length)) best = match
  return best && best.end > best.start ? toMatch(folded, best.start, best.end) : undefined
}

/** Some capitals have small letters of another length (İ), which would move every offset behind them. */
function toLower(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}
