// The quotes of one event, and what of the event stands in them.
import { toFolded } from '../compiler/fold-text.ts'
import { isObject } from '../compiler/located-json.ts'
import { findQuote } from '../compiler/quote.ts'
import type { Article } from './articles.ts'
import { once } from './once.ts'
import type { TextDate } from './text-dates.ts'

export interface Quote {
  readonly article: Article | undefined
  readonly folded: () => string
  readonly dates: () => readonly TextDate[]
}

/** One for each cite that has a text, in their order. */
export function toQuotes(cites: readonly unknown[], articles: readonly Article[]): Quote[] {
  return cites.flatMap(cite => {
    if (!isObject(cite) || typeof cite['exact'] !== 'string') return []
    const exact = cite['exact']
    const article = articles.find(({ id }) => id === cite['article'])
    return [
      {
        article,
        folded: once(() => toFolded(exact)),
        dates: once(() => (article ? findQuoteDates(cite, article) : [])),
      },
    ]
  })
}

function findQuoteDates(cite: Readonly<Record<string, unknown>>, article: Article): readonly TextDate[] {
  const [match] = findQuote(article.text().folded, toSelector(cite), 1)
  return match ? article.datesIn(match) : []
}

export function toSelector(cite: Readonly<Record<string, unknown>>) {
  const read = (key: string) => (typeof cite[key] === 'string' ? cite[key] : '')
  return { exact: read('exact'), prefix: read('prefix'), suffix: read('suffix') }
}

/** Of a quote that is nowhere has been told: what it says is not asked for. */
export const areFound = (quotes: readonly Quote[]): boolean => quotes.every(({ article }) => article !== undefined)

/** Whether a phrase stands in a quote as whole words. Letters count as they are: "us" is no country. */
export function holds({ folded }: Quote, phrase: string, longer: readonly string[] = []): boolean {
  const wanted = toFolded(phrase).trim()
  // "Korea" in "North Korea" is not the South.
  const text = longer.reduce((rest, name) => rest.replaceAll(toFolded(name), ' '), folded())
  for (let at = wanted ? text.indexOf(wanted) : -1; at >= 0; at = text.indexOf(wanted, at + 1)) {
    const isWhole = !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) || !/^[\p{L}\p{N}]/u.test(wanted)
    const isEnded = !/^[\p{L}\p{N}]/u.test(text.slice(at + wanted.length)) || !/[\p{L}\p{N}]$/u.test(wanted)
    if (isWhole && isEnded) return true
  }
  return false
}
