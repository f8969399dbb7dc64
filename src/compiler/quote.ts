// Where a quote stands in its article: a W3C TextQuoteSelector to code points, forgiving only what typing changes.

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

/** A text folded for comparison; for each UTF-16 unit of `text` the range of code points that it came from. */
export interface FoldedText {
  readonly text: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

// What Unicode normalisation can join: a character with the marks and Hangul vowels and finals that follow it.
const CLUSTER = /\s+|\S[\p{M}\u1161-\u1175\u11a8-\u11c2]*/gu
const toPlain = (cluster: string) =>
  /^\s/.test(cluster)
    ? ' '
    : cluster
        .normalize('NFC')
        .replace(/[‘’‚‛]/g, "'")
        .replace(/[“”„‟]/g, '"')
        .replace(/[‐‑‒–—―−]/g, '-')

/** Folds the Unicode form (NFC), curly and straight quotes, dashes, and any white space to one space. Nothing else. */
export function foldText(original: string): FoldedText {
  const parts: string[] = [],
    starts: number[] = [],
    ends: number[] = []
  let at = 0
  for (const [cluster] of original.matchAll(CLUSTER)) {
    const plain = cluster >= '!' && cluster <= '~' && cluster.length === 1 ? cluster : toPlain(cluster)
    const start = at
    for (const _ of cluster) at += 1
    parts.push(plain)
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(start)
      ends.push(at)
    }
  }
  return { text: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
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
  const wanted = foldText(exact).text.trim()
  if (!wanted) return []
  const before = foldText(prefix).text.trimEnd(),
    after = foldText(suffix).text.trimStart()
  const isEdge = (unit: number) => folded.starts[unit] !== folded.starts[unit - 1]
  const matches: QuoteMatch[] = []
  for (
    let from = folded.text.indexOf(wanted);
    from >= 0 && matches.length < most;
    from = folded.text.indexOf(wanted, from + 1)
  ) {
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
