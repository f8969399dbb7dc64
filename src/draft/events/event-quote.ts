// A verbatim stretch as the quote of an event: short enough to read, without what hangs on to it, standing once.
import { foldText, type FoldedText } from '../../compiler/fold-text.ts'
import { toPlain, toUniqueQuote } from '../../compiler/unique-quote.ts'
import type { Span } from '../types.ts'

/** UTF-16 units. A sentence up to the first is quoted whole. */
const WHOLE = 280
const MOST = 600

export interface QuotableText {
  readonly text: string
  readonly folded: FoldedText
}

export const toQuotable = (text: string): QuotableText => ({ text, folded: foldText(text) })

export interface Quote extends Span {
  readonly prefix?: string
  readonly suffix?: string
}

/**
 * The quote of a stretch of the text; undefined where it cannot be told from another. It takes in all of `needed`, and
 * goes on to the end of a clause.
 */
export function toQuote(quotable: QuotableText, stretch: Span, needed: readonly Span[]): Quote | undefined {
  const { text } = quotable
  const span = trim(text, shorten(text, stretch, needed))
  const exact = toPlain(span.text)
  if (exact.length < 3) return undefined
  const selector = toUniqueQuote(quotable, exact, span)
  if (!selector) return undefined
  const { prefix, suffix } = selector
  return { ...span, text: exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) }
}

/** A long stretch ends at the first end of a clause behind all that it needs. */
function shorten(text: string, { start, end }: Span, needed: readonly Span[]): { start: number; end: number } {
  if (end - start <= WHOLE) return { start, end }
  const from = Math.min(...needed.map(span => span.start), end)
  const to = Math.max(...needed.map(span => span.end), start)
  const first = to - start <= MOST ? start : Math.max(start, from)
  const rest = text.slice(to, Math.min(end, first + MOST))
  const stop = /[,;:](?=\s)|\s(?=(?:which|who|while|after|before|because|although|and|but)\s)|\s[–—-]\s/u.exec(rest)
  const word = rest.lastIndexOf(' ')
  const last = end <= first + MOST && !stop ? end : to + (stop?.index ?? (word > 0 ? word : 0))
  return { start: first, end: Math.max(last, first + 1) }
}

/** Without space, and without words that stick to a closing quotation mark: 'Line.”Award Banner'. */
function trim(text: string, { start, end }: { start: number; end: number }): Span {
  const raw = text.slice(start, end)
  const stuck = /[.!?]["”](?=\p{Lu})/u.exec(raw)
  const kept = (stuck ? raw.slice(0, stuck.index + 2) : raw).replace(/[\s,;:–—-]+$/u, '')
  const lead = /^[\s,;:–—]*/u.exec(kept)![0].length
  const exact = kept.slice(lead)
  return { start: start + lead, end: start + lead + exact.length, text: exact }
}
