// The articles of a story as far as its short forms ask for them; folded and read for dates when first asked.
import type { ArticleText } from '../compiler/checks/check-quotes.ts'
import type { TextFiles } from '../compiler/checks/check-texts.ts'
import { foldText } from '../compiler/fold-text.ts'
import { isObject } from '../compiler/located-json.ts'
import type { QuoteMatch } from '../compiler/quote.ts'
import type { Day } from '../model/calendar.ts'
import { parseEdtf } from '../model/edtf.ts'
import { once } from './once.ts'
import { createTextDates, type TextDate } from './text-dates.ts'

export interface Article {
  readonly id: string
  /** BCP 47, of its text; empty where the file says none. */
  readonly lang: string
  /** The first and the last day on which it may have been published: one where they are the same, or none. */
  readonly anchors: readonly Day[]
  readonly text: () => ArticleText
  /** The dates inside a quote of it, read in their surroundings. */
  readonly datesIn: (quote: QuoteMatch) => readonly TextDate[]
}

/** In the order of the file; those whose text cannot be read are left out, as the check tells. */
export function readArticles(story: Readonly<Record<string, unknown>>, texts: TextFiles): Article[] {
  const read = new Map<string, () => ArticleText>()
  const toText = (path: string, body: string) => {
    const known = read.get(path) ?? once(() => ({ path, points: [...body], folded: foldText(body) }))
    read.set(path, known)
    return known
  }
  const articles: readonly unknown[] = Array.isArray(story['articles']) ? story['articles'] : []
  return articles.flatMap(article => {
    if (!isObject(article) || typeof article['id'] !== 'string' || typeof article['text'] !== 'string') return []
    const path = article['text'].trim()
    const body = texts.get(path)
    if (typeof body !== 'string') return []
    const text = toText(path, body)
    const anchors = toAnchors(article['published'])
    const lang = [article['lang'], story['lang']].find(tag => typeof tag === 'string') ?? ''
    const dates = once(() => createTextDates(text().points, anchors))
    return [{ id: article['id'], lang, anchors, text, datesIn: (quote: QuoteMatch) => dates()(quote) }]
  })
}

function toAnchors(published: unknown): readonly Day[] {
  const parsed = typeof published === 'string' ? parseEdtf(published.trim()) : undefined
  if (!parsed?.ok) return []
  const { earliest, latest } = parsed.value
  return earliest === undefined || latest === undefined ? [] : [...new Set([earliest, latest])]
}
