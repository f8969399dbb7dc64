// Selected words as a quote.
import { toQuote } from '../../../draft/events/event-quote.ts'
import { refuse, type Desk, type Value } from '../desk.ts'
import type { Reading, Readings } from '../readings.ts'

/** Selected words of an article. `start` and `end` count code points of its text. */
export interface Selection {
  readonly article: string
  readonly start: number
  readonly end: number
}

export interface Quoted {
  readonly quote: {
    readonly article: string
    readonly exact: string
    readonly prefix?: string
    readonly suffix?: string
  }
  readonly reading: Reading
  /** UTF-16 units of the text. */
  readonly start: number
  readonly end: number
}

export function findQuoted(
  desk: Desk,
  story: Value,
  readings: Readings,
  { article, start, end }: Selection,
): Quoted | ReturnType<typeof refuse> {
  const reading = readings(desk, story).find(each => each.article === article)
  if (!reading) return refuse('The text of this article is not here')
  const { text, units, folded } = reading
  const [from, to] = [units.toUnit(start), units.toUnit(end)]
  const words = text.slice(from, to)
  if (words.trim().length < 3) return refuse('Select the words that say it')
  const span = { start: from, end: to, text: words }
  const quote = toQuote({ text, folded: folded() }, span, [span])
  if (!quote) return refuse('These words stand more than once in the text: select some more')
  if (quote.text.length > 1500) return refuse('A quote has at most 1,500 characters: select fewer words')
  const { prefix, suffix } = quote
  const beside = { ...(prefix === undefined ? {} : { prefix }), ...(suffix === undefined ? {} : { suffix }) }
  return { quote: { article, exact: quote.text, ...beside }, reading, start: quote.start, end: quote.end }
}

export const isWithin =
  ({ start, end }: Quoted) =>
  (span: { readonly start: number; readonly end: number }): boolean =>
    start <= span.start && span.end <= end
