// Does every quote stand exactly once in its article, and every printed phrase in one of its event's quotes?
import { findNearestQuote } from '../nearest-quote.ts'
import { showText, type Finding, type Path } from '../problem.ts'
import { findQuote, type FoldedText, type QuoteMatch } from '../quote.ts'
import type { Cite } from '../story.ts'
import type { Draft, DraftEvent } from './draft.ts'

/** The text of one article: where it lies, as received, and folded for comparison. */
export interface ArticleText {
  readonly path: string
  readonly body: string
  readonly folded: FoldedText
}

/** `texts` by article id; of an article without one, checkTexts has spoken. */
export function checkQuotes({ events }: Draft, texts: ReadonlyMap<string, ArticleText>): Finding[] {
  return events.flatMap((event, index) => {
    if (!event) return []
    const here = ['events', index]
    return [...event.cite.flatMap((cite, at) => (cite ? checkCite(cite, [...here, 'cite', at], texts) : [])), ...checkPhrases(event, here)]
  })
}

function checkCite(cite: Cite, here: Path, texts: ReadonlyMap<string, ArticleText>): Finding[] {
  const text = texts.get(cite.article)
  if (!text) return []
  const matches = findQuote(text.folded, cite)
  const [first, second] = matches
  if (first && !second) return []
  const path = [...here, 'exact']
  if (second) {
    const places = matches.slice(0, 5).map(({ start }) => toPlace(text, start)).join(', ')
    const found = `${showText(cite.exact)} ${matches.length} times (${places}${matches.length > 5 ? ', …' : ''})`
    return [{ path, found, expected: 'a quote that occurs once: make it longer, or add a prefix or suffix' }]
  }
  const [bare] = findQuote(text.folded, { exact: cite.exact })
  if (bare) {
    const side = findQuote(text.folded, { exact: cite.exact, prefix: cite.prefix }).length ? 'suffix' : 'prefix'
    const expected = `the words right ${side === 'prefix' ? 'before' : 'after'} the quote`
    return [{ path: [...here, side], found: showText(cite[side] ?? ''), expected, nearest: showBeside(text, bare, side) }]
  }
  const [other] = [...texts].find(([id, { folded }]) => id !== cite.article && findQuote(folded, cite).length) ?? []
  if (other !== undefined) {
    const found = `${showText(cite.article)}, whose text has not the quote ${showText(cite.exact)}`
    return [{ path: [...here, 'article'], found, expected: 'the article it is from', nearest: showText(other) }]
  }
  const near = findNearestQuote(text.folded, cite.exact)
  const nearest = near && `${toPlace(text, near.start)}: ${showText(toPoints(text.body).slice(near.start, near.end).join(''))}`
  return [{ path, found: showText(cite.exact), expected: `a passage of ${text.path}, word for word`, ...(nearest ? { nearest } : {}) }]
}

const toPoints = (text: string) => [...text]

/** `seeds/x.txt:12:5`, the column in code points. */
function toPlace({ path, body }: ArticleText, start: number): string {
  const lines = toPoints(body).slice(0, start).join('').split('\n')
  return `${path}:${lines.length}:${toPoints(lines.at(-1)!).length + 1}`
}

function showBeside(text: ArticleText, { start, end }: QuoteMatch, side: 'prefix' | 'suffix'): string {
  const points = toPoints(text.body)
  const [from, to] = side === 'prefix' ? [Math.max(0, start - 40), start] : [end, end + 40]
  return `${toPlace(text, start)}: ${showText(points.slice(from, to).join(''))}`
}

function checkPhrases({ when, where, cite }: DraftEvent, here: Path): Finding[] {
  const phrases = [
    { ...when, path: [...here, 'when', 'text'] },
    ...(where ?? []).map((entry, at) => ({ ...entry, path: [...here, 'where', at, 'text'] })),
  ]
  return phrases.flatMap(({ text, basis, path }) => {
    if (text === undefined || basis === 'inferred' || cite.some(entry => !entry || findQuote(entry.exact, { exact: text }).length)) return []
    return [{ path, found: showText(text), expected: "a phrase inside one of the event's quotes, as printed" }]
  })
}
