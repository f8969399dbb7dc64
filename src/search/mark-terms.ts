// A text with the words in it that are searched for, as a reader sees them.
import { findTerm } from './find-terms.ts'
import { foldText, foldWithOffsets } from './fold-text.ts'

export interface Stretch {
  readonly text: string
  readonly isFound: boolean
}

/** Which of `terms` stand in `text`. */
export function selectHeld(text: string, terms: readonly string[]): readonly string[] {
  const folded = foldText(text)
  return terms.filter(term => findTerm(folded, term) >= 0)
}

/** `text` in stretches, of which one in two is found; each but the first and the last holds something. */
export function markTerms(text: string, terms: readonly string[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const [start, end] of findSpans(text, terms)) {
    stretches.push({ text: text.slice(at, start), isFound: false }, { text: text.slice(start, end), isFound: true })
    at = end
  }
  return [...stretches, { text: text.slice(at), isFound: false }]
}

/**
 * About `most` characters of `text`, from the beginning of a word before the first of `terms`; with an ellipsis where
 * something is left out. The whole text where it holds none.
 */
export function cutRound(text: string, terms: readonly string[], most: number): string {
  const [first] = findSpans(text, terms)
  if (!first || text.length <= most) return text
  const start = toWordStart(text, Math.max(0, Math.min(first[0] - most / 3, text.length - most)), first[0]),
    end = start + most < text.length ? toWordEnd(text, start + most, first[1]) : text.length
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`
}

/** The first beginning of a word at `from` or after, in texts with spaces; no later than `latest`. */
function toWordStart(text: string, from: number, latest: number): number {
  if (from === 0) return 0
  const space = text.indexOf(' ', Math.floor(from) - 1)
  return space >= 0 && space < latest && space - from < LONG_WORD ? space + 1 : toWhole(text, Math.floor(from))
}

/** The last end of a word at `from` or before; no earlier than `earliest`. */
function toWordEnd(text: string, from: number, earliest: number): number {
  const space = text.lastIndexOf(' ', Math.floor(from))
  return space >= earliest && from - space < LONG_WORD ? space : toWhole(text, Math.max(Math.floor(from), earliest))
}

/** Characters after which a text is taken to have no spaces. */
const LONG_WORD = 24

/** No character is cut in two. */
const toWhole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at)

/** Where `terms` stand in `text`, in order, those that touch joined. */
function findSpans(text: string, terms: readonly string[]): readonly (readonly [start: number, end: number])[] {
  const { folded, offsets } = foldWithOffsets(text)
  const found: (readonly [number, number])[] = []
  for (const term of terms)
    for (let at = findTerm(folded, term); at >= 0; at = findTerm(folded, term, at + term.length))
      found.push([offsets[at]!, toEnd(offsets, at + term.length)])
  const spans: [start: number, end: number][] = []
  for (const [start, end] of found.sort((a, b) => a[0] - b[0])) {
    const last = spans.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else spans.push([start, end])
  }
  return spans
}

/** Where the character ends that the folded unit before `at` was made of. */
function toEnd(offsets: readonly number[], at: number): number {
  const last = offsets[at - 1]
  let end = at
  while (offsets[end] === last) end++
  return offsets[end]!
}
