// Does every quote stand exactly once in its article and in its event, and every printed phrase in one of its event's
// quotes?
import { foldText, type FoldedText } from '../fold-text.ts'
import { findNearestQuote, type Work } from '../nearest-quote.ts'
import { showText, type Finding, type Path } from '../problem.ts'
import { findQuote, type QuoteMatch } from '../quote.ts'
import type { FileCite } from '../story-schema.ts'
import type { TypedStory, TypedEvent } from './typed-story.ts'
import { toTextPlace } from './text-place.ts'

/** The text of one article: where it lies, its code points as received, and folded for comparison. */
export interface ArticleText {
  readonly path: string
  readonly points: readonly string[]
  readonly folded: FoldedText
}

/** Places of a quote that are looked for: how often it stands beyond that is no help. */
const MAX_PLACES = 100
/** For all quotes of a story together: about three seconds. */
const MAX_WORK = 10_000_000_000

/** Where the quotes of a story stand, by `toCiteKey`. */
export type FoundQuotes = Map<string, QuoteMatch>

/** Of a quote by its place in the file. */
export const toCiteKey = (event: number, cite: number): string => `${event}:${cite}`

interface Search {
  /** By article id; of an article without one, checkTexts has spoken. */
  readonly texts: ReadonlyMap<string, ArticleText>
  /** What the search for nearest matches may cost. */
  readonly work?: Work
  /** Takes up each quote that stands in its article once. */
  readonly found?: FoundQuotes
}

export function checkQuotes(
  { events }: TypedStory,
  { texts, work = { left: MAX_WORK }, found = new Map() }: Search,
): Finding[] {
  return events.flatMap((event, index) =>
    event ? [...checkCites(event, index, { texts, work, found }), ...checkPhrases(event, ['events', index])] : [],
  )
}

function checkCites({ cite }: TypedEvent, index: number, { texts, work, found }: Required<Search>): Finding[] {
  const passages = new Map<string, number>()
  return cite.flatMap((entry, at) => {
    const text = entry && texts.get(entry.article)
    if (!text) return []
    const path = ['events', index, 'cite', at]
    const matches = findQuote(text.folded, entry, MAX_PLACES)
    if (matches.length !== 1) return checkCite(entry, matches, text, path, texts, work)
    found.set(toCiteKey(index, at), matches[0]!)
    const passage = `${entry.article}:${matches[0]!.start}:${matches[0]!.end}`,
      first = passages.get(passage)
    if (first === undefined) passages.set(passage, at)
    if (first === undefined) return []
    const expected = `each passage once in an event: cite[${first}] has this one`
    return [{ path: [...path, 'exact'], found: `${showText(entry.exact)} again`, expected }]
  })
}

/** Of a quote that does not stand exactly once. */
function checkCite(
  cite: FileCite,
  matches: readonly QuoteMatch[],
  text: ArticleText,
  here: Path,
  texts: ReadonlyMap<string, ArticleText>,
  work: Work,
): Finding[] {
  const path = [...here, 'exact']
  if (matches.length > 0) {
    const places = matches
      .slice(0, 5)
      .map(({ start }) => toPlace(text, start))
      .join(', ')
    const times = matches.length < MAX_PLACES ? `${matches.length} times` : `${MAX_PLACES} times or more`
    const found = `${showText(cite.exact)} ${times} (${places}${matches.length > 5 ? ', …' : ''})`
    return [{ path, found, expected: 'a quote that occurs once: make it longer, or add a prefix or suffix' }]
  }
  const [bare] = findQuote(text.folded, { exact: cite.exact }, 1)
  if (bare) {
    const side = findQuote(text.folded, { exact: cite.exact, prefix: cite.prefix }, 1).length ? 'suffix' : 'prefix'
    const expected = `the words right ${side === 'prefix' ? 'before' : 'after'} the quote`
    return [
      { path: [...here, side], found: showText(cite[side] ?? ''), expected, nearest: showBeside(text, bare, side) },
    ]
  }
  const [other] = [...texts].find(([id, { folded }]) => id !== cite.article && findQuote(folded, cite, 1).length) ?? []
  if (other !== undefined) {
    const found = `${showText(cite.article)}, whose text has not the quote ${showText(cite.exact)}`
    return [{ path: [...here, 'article'], found, expected: 'the article it is from', nearest: showText(other) }]
  }
  const near = findNearestQuote(text.folded, cite.exact, work)
  const nearest = near && `${toPlace(text, near.start)}: ${showText(text.points.slice(near.start, near.end).join(''))}`
  return [
    {
      path,
      found: showText(cite.exact),
      expected: `a passage of ${text.path}, word for word`,
      ...(nearest ? { nearest } : {}),
    },
  ]
}

const toPlace = ({ path, points }: ArticleText, start: number): string => toTextPlace(path, points, start)

function showBeside(text: ArticleText, { start, end }: QuoteMatch, side: 'prefix' | 'suffix'): string {
  const [from, to] = side === 'prefix' ? [Math.max(0, start - 40), start] : [end, end + 40]
  return `${toPlace(text, start)}: ${showText(text.points.slice(from, to).join(''))}`
}

function checkPhrases({ when, where, cite }: TypedEvent, here: Path): Finding[] {
  const phrases = [
    { ...when, path: [...here, 'when', 'text'] },
    ...(where ?? []).map((entry, at) => ({ ...entry, path: [...here, 'where', at, 'text'] })),
  ]
  const quotes = cite.map(entry => entry && foldText(entry.exact))
  return phrases.flatMap(({ text, basis, path }) => {
    if (
      text === undefined ||
      basis === 'inferred' ||
      quotes.some(quote => !quote || findQuote(quote, { exact: text }, 1).length)
    )
      return []
    return [{ path, found: showText(text), expected: "a phrase inside one of the event's quotes, as printed" }]
  })
}
