// The passage that a quote was probably taken from. Only at build time.
import search, { type Match } from 'approx-string-match'
import { foldText, toFolded, type FoldedText } from './fold-text.ts'
import { toMatch, type QuoteMatch } from './quote.ts'

/**
 * What searching may still cost: characters of a text times those of a quote. It counts down; a thousand million take a
 * third of a second.
 */
export interface Work {
  left: number
}

const MAX_TEXT = 1_000_000
const LEAST_STRETCH = 2000

/**
 * The passage with the fewest edits, at most two in five characters; undefined where nothing comes near, or where
 * `work` does not reach. Of a text the first million characters count.
 */
export function findNearestQuote(
  text: string | FoldedText,
  exact: string,
  work: Work = { left: Infinity },
): QuoteMatch | undefined {
  const folded = typeof text === 'string' ? foldText(text) : text
  const wanted = toLower(toFolded(exact).trim())
  if (wanted.length < 3) return undefined
  const lower = toLower(folded.text.slice(0, MAX_TEXT))
  const most = Math.floor(wanted.length * 0.4)
  // Each match costs the square of the quote, and a search has no end of them: in stretches they can be counted, and
  // each has to be better.
  const overlap = wanted.length + most,
    stretch = Math.max(4 * wanted.length, LEAST_STRETCH)
  let best: Match | undefined
  for (let from = 0; from < lower.length; from += stretch - overlap) {
    const errors = best ? best.errors - 1 : most
    if (errors < 0) break
    const part = lower.slice(from, from + stretch)
    work.left -= part.length * wanted.length
    if (work.left < 0) return undefined
    const matches = search(part, wanted, errors)
    work.left -= matches.length * wanted.length ** 2
    const nearest = findLikeliest(matches, wanted.length)
    if (nearest) best = { ...nearest, start: from + nearest.start, end: from + nearest.end }
  }
  return best && best.end > best.start ? toMatch(folded, best.start, best.end) : undefined
}

/** All of them have the same number of edits; "bir köpr" and "bir köprü" are both two from "bir kopru". */
function findLikeliest(matches: readonly Match[], length: number): Match | undefined {
  const toOdds = ({ start, end }: Match) => Math.abs(end - start - length)
  return matches.reduce<Match | undefined>(
    (best, match) => (best && toOdds(best) <= toOdds(match) ? best : match),
    undefined,
  )
}

/** Some capitals have small letters of another length (İ), which would move every offset behind them. */
function toLower(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}
