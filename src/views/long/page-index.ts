// The file index.json of a long story: all of its events without the texts that stand on its pages, as columns.
import { fromColumns, toColumns, type Columns } from '../../model/columns.ts'
import type { Cite, Story, StoryEvent, Where } from '../../model/story.ts'
import type { BaseName } from '../map/map-labels.ts'
import { PLAIN, PLAIN_WHERE, type PageEvent, type PageStory } from '../page/page-data.ts'

export interface PageIndex {
  readonly story: Omit<PageStory, 'events'>
  /** In the order of time, so that a place in it says which page an event stands on. */
  readonly events: Columns
  /** What the events cite, one event's after the other's. `length` in code points. */
  readonly cites: Columns
  /** How many of these each event has. */
  readonly counts: readonly number[]
  /** Offsets at which the portions of an article begin, by its id, where the texts stand on pages of their own. */
  readonly texts?: Readonly<Record<string, readonly number[]>>
  /** Of the texts in the rows of the first page; see `toTextSum`. */
  readonly sum: number
  readonly names: readonly BaseName[]
}

export type IndexEvent = PageEvent & Pick<StoryEvent, 'title'>

export const toEventColumns = (events: readonly IndexEvent[]): Pick<PageIndex, 'events' | 'cites' | 'counts'> => ({
  events: toColumns(events.map(({ cite: _cite, ...event }) => event)),
  cites: toColumns(
    events.flatMap(({ cite }) => cite.map(({ start, end, ...rest }) => ({ ...rest, start, length: end - start }))),
  ),
  counts: events.map(({ cite }) => cite.length),
})

type EventRow = Omit<IndexEvent, 'cite' | 'where'> & { where: PageEvent['where']; cite: readonly Cite[] }
type CiteRow = Omit<Cite, 'end' | 'exact'> & { readonly length: number }

/** The story without summaries and quotes; equal lists of places are one object. */
export function toIndexedStory({
  story,
  events,
  cites,
  counts,
}: Pick<PageIndex, 'story' | 'events' | 'cites' | 'counts'>): Story {
  const quotes = (fromColumns(cites) as unknown as CiteRow[]) // the build's own
    .map(({ article, start, length, supports }): Cite => ({ article, start, end: start + length, supports, exact: '' }))
  const rows = fromColumns(events, PLAIN) as unknown as EventRow[]
  const places = new Map<PageEvent['where'], readonly Where[]>()
  const toPlaces = (where: PageEvent['where']): readonly Where[] => {
    const known = places.get(where) ?? where.map(each => ({ ...PLAIN_WHERE, ...each }))
    places.set(where, known)
    return known
  }
  let next = 0
  for (const [at, row] of rows.entries()) {
    row.where = toPlaces(row.where)
    row.cite = quotes.slice(next, (next += counts[at]!))
  }
  return {
    ...story,
    articles: story.articles.map(article => ({ ...article, text: '', body: '' })),
    events: rows as unknown as StoryEvent[], // every row is whole by now
  }
}
