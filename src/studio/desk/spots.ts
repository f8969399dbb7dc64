// Where in the articles the words of a proposal stand.
import { toFolded } from '../../compiler/fold-text.ts'
import { isObject } from '../../compiler/located-json.ts'
import type { Path } from '../../compiler/problem.ts'
import { findQuote, toMatch, type QuoteMatch } from '../../compiler/quote.ts'
import type { Value } from './desk.ts'
import type { Group } from './groups.ts'
import type { Reading } from './readings.ts'
import { findById, listOf, toCite, toText, toWhere } from './story-value.ts'

/** `start` and `end` count code points of the article's text. */
export interface Spot extends QuoteMatch {
  readonly article: string
  readonly text: string
  /** Whether it is the name or date itself, and not a quote that leads to it. */
  readonly isName: boolean
}

/** What has to be known of an article to find words in it. */
export type SpotText = Pick<Reading, 'article' | 'text' | 'units' | 'folded'>

/** Each spot once, in the order of the articles. */
export function createSpots(
  story: Value,
  readings: readonly SpotText[],
): (group: Pick<Group, 'kind' | 'id' | 'paths'>) => readonly Spot[] {
  const byId = new Map(readings.map((reading, at) => [reading.article, { ...reading, at }]))
  const quotes = new Map<unknown, readonly Spot[]>()
  const toSpot = (article: string, { start, end }: QuoteMatch, isName: boolean): Spot => {
    const { text, units } = byId.get(article)!
    return { article, start, end, text: text.slice(units.toUnit(start), units.toUnit(end)), isName }
  }
  const findCite = (cite: unknown): readonly Spot[] => {
    const known = quotes.get(cite)
    if (known) return known
    const quote = toCite(cite)
    const found = readings.flatMap(({ article, folded }) =>
      quote === undefined || (quote.article ?? article) !== article
        ? []
        : findQuote(folded(), quote, 1).map(match => toSpot(article, match, false)),
    )
    quotes.set(cite, found)
    return found
  }
  /** The phrase as printed inside the quotes of an event, else the quotes. */
  const findPhrase = (event: Value, phrase: string | undefined): readonly Spot[] => {
    const own = listOf(event, 'cite').flatMap(findCite)
    const named = phrase === undefined ? [] : own.flatMap(quote => findWithin(quote, phrase, toSpot, byId))
    return named.length > 0 ? named : own
  }
  /** Wherever an event is at it: a place of the file's short form is named by its events alone. */
  const ofPlace = (place: string): readonly Spot[] =>
    listOf(story, 'events')
      .filter(isObject)
      .flatMap(event =>
        listOf(event, 'where')
          .map(where => toWhere(where))
          .filter(where => where?.['place'] === place)
          .flatMap(where => findPhrase(event, toText(where?.['text']))),
      )
  const ofPath = (path: Path): readonly Spot[] => {
    const [table, entry, part, at] = path
    const event = table === 'events' ? listOf(story, 'events')[Number(entry)] : undefined
    if (!isObject(event)) return []
    if (part === 'when') return findPhrase(event, isObject(event['when']) ? toText(event['when']['text']) : undefined)
    return part === 'cite' ? findCite(listOf(event, 'cite')[Number(at)]) : listOf(event, 'cite').flatMap(findCite)
  }
  return ({ kind, id, paths }) => {
    const spots =
      kind === 'published'
        ? findPublished(story, id, byId.get(id), toSpot)
        : kind === 'place'
          ? ofPlace(id)
          : paths.flatMap(ofPath)
    const seen = new Set<string>()
    return spots
      .filter(({ article, start, end }) => {
        const key = `${article} ${start} ${end}`
        return !seen.has(key) && seen.add(key)
      })
      .sort((a, b) => byId.get(a.article)!.at - byId.get(b.article)!.at || a.start - b.start)
  }
}

type ToSpot = (article: string, match: QuoteMatch, isName: boolean) => Spot

function findWithin(
  { article, start, end }: Spot,
  phrase: string,
  toSpot: ToSpot,
  byId: ReadonlyMap<string, SpotText>,
): Spot[] {
  const folded = byId.get(article)!.folded()
  const wanted = toFolded(phrase).trim()
  let from = folded.starts.findIndex(point => point >= start)
  if (wanted === '' || from < 0) return []
  from = folded.text.indexOf(wanted, from)
  if (from < 0) return []
  const match = toMatch(folded, from, from + wanted.length)
  return match.end <= end ? [toSpot(article, match, true)] : []
}

/** The words of the note in quotation marks, as the clerk writes it: Printed in the text: “Nov 24, 2023”. */
function findPublished(story: Value, id: string, reading: SpotText | undefined, toSpot: ToSpot): Spot[] {
  const note = toText(findById(listOf(story, 'articles'), id)?.['publishedNote']) ?? ''
  const [, exact] = /“([^”]+)”/u.exec(note) ?? []
  if (!reading || exact === undefined) return []
  return findQuote(reading.folded(), { exact }, 1).map(match => toSpot(id, match, true))
}
