// A quote alone as a cite: the article is the one that holds it, and it supports what of the event stands in it.
import { distance } from 'fastest-levenshtein'
import { toTextPlace } from '../compiler/checks/text-place.ts'
import { isObject } from '../compiler/located-json.ts'
import { findNearestQuote, type Work } from '../compiler/nearest-quote.ts'
import { showText, type Path } from '../compiler/problem.ts'
import { findQuote } from '../compiler/quote.ts'
import type { Article } from './articles.ts'
import { holds, toQuotes, toSelector } from './quotes.ts'
import { refuse, type Told } from './told.ts'

/** For all quotes of a story together: about three seconds. */
const MAX_WORK = 10_000_000_000
export const createWork = (): Work => ({ left: MAX_WORK })

/** With its article, where one alone holds the quote. */
export function findArticle(value: unknown, path: Path, articles: readonly Article[], work: Work, told: Told): unknown {
  const cite = typeof value === 'string' ? { exact: value } : value
  if (!isObject(cite) || cite['article'] !== undefined || typeof cite['exact'] !== 'string') return cite
  const selector = toSelector(cite)
  if (selector.exact.trim() === '') {
    told.open.push(path)
    return cite
  }
  const find = (wanted: { exact: string }) =>
    articles.filter(({ text }) => findQuote(text().folded, wanted, 1).length > 0)
  const whole = find(selector)
  // Of a wrong prefix the check tells.
  const holders = whole.length > 0 ? whole : find({ exact: selector.exact })
  if (holders.length === 1) return { article: holders[0]!.id, ...cite }
  const at = { path: typeof value === 'string' ? path : [...path, 'exact'], open: path }
  const found = showText(selector.exact)
  if (holders.length === 0)
    refuse(told, {
      ...at,
      found,
      expected: 'a passage of one of the articles, word for word',
      nearest: () => showNearest(selector.exact, articles, work),
    })
  else
    refuse(told, {
      ...at,
      found: `${found} in the articles ${holders.map(({ id }) => showText(id)).join(' and ')}`,
      expected: 'a quote that one article alone holds: make it longer, or name its article',
    })
  return cite
}

function showNearest(exact: string, articles: readonly Article[], work: Work): string | undefined {
  const passages = articles.flatMap(({ text }) => {
    const { folded, path, points } = text()
    const near = findNearestQuote(folded, exact, work)
    if (!near) return []
    const passage = points.slice(near.start, near.end).join('')
    return [
      { shown: `${toTextPlace(path, points, near.start)}: ${showText(passage)}`, edits: distance(exact, passage) },
    ]
  })
  return passages.sort((a, b) => a.edits - b.edits)[0]?.shown
}

/** What of the event a quote supports: what it says, and the date and the places whose printed phrase it holds. */
export function addSupports(cite: unknown, when: unknown, where: readonly unknown[]): unknown {
  if (!isObject(cite) || cite['supports'] !== undefined || typeof cite['exact'] !== 'string') return cite
  const [quote] = toQuotes([cite], [])
  // What no quote says has no basis, and that has been told.
  const isHeld = (part: unknown) =>
    isObject(part) && (part['basis'] === undefined || (typeof part['text'] === 'string' && holds(quote!, part['text'])))
  const supports = ['what', ...(isHeld(when) ? ['when'] : []), ...(where.some(isHeld) ? ['where'] : [])]
  return { ...cite, supports }
}
