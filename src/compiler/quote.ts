// Where a quote stands in its article: a W3C TextQuoteSelector to code points, forgiving only what typing changes.
import { findStretches } from './find-stretches.ts'
import { foldText, toFolded, type FoldedText } from './fold-text.ts'

/** The W3C TextQuoteSelector: `prefix` and `suffix` stand right before and after `exact`. */
export interface QuoteSelector {
  readonly exact: string
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}

/** Code points of the text as received: `start` included, `end` excluded. */
export interface QuoteMatch {
  readonly start: number
  readonly end: number
}

/** The range of code points behind units `from` to `to` of a folded text. */
export const toMatch = ({ starts, ends }: FoldedText, from: number, to: number): QuoteMatch => ({
  start: starts[from]!,
  end: ends[to - 1]!,
})

/**
 * Every place where `exact` stands between `prefix` and `suffix`, overlapping ones too, in order; none for an empty
 * quote. White space around `exact` and where it meets its neighbours does not count. A match never cuts a letter from
 * its accents. Stops when it has found `most`.
 */
export function findQuote(
  text: string | FoldedText,
  { exact, prefix = '', suffix = '' }: QuoteSelector,
  most = Infinity,
): QuoteMatch[] {
  const folded = typeof text === 'string' ? foldText(text) : text
  const wanted = toFolded(exact).trim()
  if (!wanted) return []
  const before = prefix && toFolded(prefix).trimEnd(),
    after = suffix && toFolded(suffix).trimStart()
  const isEdge = (unit: number) => folded.starts[unit] !== folded.starts[unit - 1]
  const matches: QuoteMatch[] = []
  for (const from of findStretches(folded, wanted)) {
    if (matches.length >= most) break
    const to = from + wanted.length
    if (!isEdge(from) || !isEdge(to)) continue
    const follows = folded.text
      .slice(Math.max(0, from - before.length - 1), from)
      .trimEnd()
      .endsWith(before)
    if (
      follows &&
      folded.text
        .slice(to, to + after.length + 1)
        .trimStart()
        .startsWith(after)
    )
      matches.push(toMatch(folded, from, to))
  }
  return matches
}
