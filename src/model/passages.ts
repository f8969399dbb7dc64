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
  const paragraphs: Stretch[][] = [[]]
  edges.slice(0, -1).forEach((start, number) => {
    const end = edges[number + 1]!
    if (isEnd(start)) return paragraphs.push([])
    const text = letters.slice(start, end).join('')
    const citing = quotes
      .filter(quote => quote.start <= start && quote.end >= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))
    return paragraphs.at(-1)!.push({ start, text, events: [...new Set(citing.map(quote => quote.id))] })
  })
  return paragraphs.filter(stretches => stretches.some(stretch => stretch.text.trim() !== ''))
}
