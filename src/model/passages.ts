// Cuts an article into stretches that are cited by the same events, so that overlapping quotes can be marked without
// nesting.
import { isLineBreak } from './line-break.ts'
import type { Article, StoryEvent } from './story.ts'

export interface Stretch {
  /** Offset of its first code point in the article's body: every quote begins where a stretch does. */
  readonly start: number
  readonly text: string
  /** Ids of the events that cite it, the one with the shortest quote first; empty where no event does. */
  readonly events: readonly string[]
}

/**
 * The paragraphs of an article, each as stretches in order; joined they give the article back, without the breaks
 * between paragraphs. A quote may run over several paragraphs.
 */
export function toParagraphs(article: Article, events: readonly StoryEvent[]): Stretch[][] {
  const letters = Array.from(article.body) // code points, as the offsets count
  const quotes = events.flatMap(event =>
    event.cite
      .filter(cite => cite.article === article.id)
      .map(cite => ({ id: event.id, start: cite.start, end: cite.end })),
  )
  const cuts = new Set([0, letters.length, ...quotes.flatMap(quote => [quote.start, quote.end])])
  const wraps = new Set(article.wraps)
  const isEnd = (at: number) => isLineBreak(letters, at) && !wraps.has(at)
  letters.forEach((_, at) => {
    if (isEnd(at)) cuts.add(at).add(at + 1)
  })
  const edges = [...cuts].sort((a, b) => a - b)
  const open = createOpenQuotes(quotes)
  const paragraphs: Stretch[][] = [[]]
  edges.slice(0, -1).forEach((start, number) => {
    const end = edges[number + 1]!
    const citing = open(start)
    if (isEnd(start)) return paragraphs.push([])
    const text = letters.slice(start, end).join('')
    return paragraphs.at(-1)!.push({ start, text, events: [...new Set(citing.map(quote => quote.id))] })
  })
  return paragraphs.filter(stretches => stretches.some(stretch => stretch.text.trim() !== ''))
}

interface Quote {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** The quotes that hold an offset, the shortest first; asked for one offset after the other, in order. */
function createOpenQuotes(quotes: readonly Quote[]): (at: number) => readonly Quote[] {
  const order = new Map(quotes.map((quote, number) => [quote, number]))
  const byStart = quotes.toSorted((a, b) => a.start - b.start)
  const rank = (quote: Quote) => order.get(quote)!
  let next = 0
  let open: Quote[] = []
  return at => {
    open = open.filter(({ end }) => end > at)
    for (; next < byStart.length && byStart[next]!.start <= at; next++)
      if (byStart[next]!.end > at) open.push(byStart[next]!)
    return open.toSorted((a, b) => a.end - a.start - (b.end - b.start) || rank(a) - rank(b))
  }
}
