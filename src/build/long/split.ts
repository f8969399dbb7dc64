// How a long story is divided among its pages: its list, and the texts of its articles where these are long, too.
import { EVENTS_A_PAGE, isLong, toPageNumber } from '../../model/long-story.ts'
import { toKeyEvents } from '../../model/key-events.ts'
import { toParagraphs } from '../../model/passages.ts'
import { findPortion, toPortions, type Portion } from '../../model/portions.ts'
import { createIndexOf } from '../../model/story-index.ts'
import { toStoryPath } from '../../model/story-path.ts'
import type { Story, StoryEvent } from '../../model/story.ts'
import type { Hrefs } from '../../views/app.ts'
import { toOpeningState } from '../../state/state.ts'
import { WHOLE_HREFS } from '../../views/server-parts.tsx'

/** Of all texts together, UTF-16 units: more would outweigh the rest of the page. */
const MOST_TEXT = 60_000
/** Key events beyond these are too many to tell a story, and stand on the pages of their dates alone. */
const MOST_KEY = 50

export interface Split {
  readonly inTime: readonly StoryEvent[]
  /** Events of each page of the list, in the order of time. */
  readonly pages: readonly (readonly StoryEvent[])[]
  /** Those of the first page, with the key events and the one that it opens with. */
  readonly first: readonly StoryEvent[]
  /** The number of each event's page, from 1, by its id. */
  readonly pageOf: ReadonlyMap<string, number>
  /** The portions of each text by article id, where texts stand on pages of their own. */
  readonly texts: ReadonlyMap<string, readonly Portion[]> | undefined
}

/** Undefined where a story is not long. */
export function toSplit(story: Story): Split | undefined {
  if (!isLong(story)) return undefined
  const indexOf = createIndexOf(story)
  const { inTime } = indexOf({ zone: 'story', all: true })
  const { selected } = toOpeningState(story, indexOf)
  const count = Math.ceil(inTime.length / EVENTS_A_PAGE)
  const pages = Array.from({ length: count }, (_, page) =>
    inTime.slice(page * EVENTS_A_PAGE, (page + 1) * EVENTS_A_PAGE),
  )
  const key = new Set(toKeyEvents(story.events).slice(0, MOST_KEY))
  const isApart = story.articles.reduce((sum, { body }) => sum + body.length, 0) > MOST_TEXT
  return {
    inTime,
    pages,
    first: inTime.filter((event, at) => toPageNumber(at) === 1 || key.has(event) || event.id === selected),
    pageOf: new Map(inTime.map(({ id }, at) => [id, toPageNumber(at)])),
    texts: isApart
      ? new Map(story.articles.map(article => [article.id, toPortions(toParagraphs(article, story.events))]))
      : undefined,
  }
}

/** Where a story stands. */
type Told = Parameters<typeof toStoryPath>[0]

/** From the top of the build. */
export const toListPath = (story: Told, page: number): string => `${toStoryPath(story)}${page === 1 ? '' : `${page}/`}`
export const toTextPath = (story: Told, article: string, portion: number): string =>
  `${toStoryPath(story)}article/${article}/${portion === 1 ? '' : `${portion}/`}`

/** Of the page at `here`, a path of those above. `listed` are the events whose rows stand there. */
export function toHrefs(
  story: Told,
  { pageOf, texts }: Split,
  here: string,
  listed: readonly StoryEvent[] = [],
): Hrefs {
  const rows = new Set(listed.map(({ id }) => id))
  const leadTo = (path: string, hash: string) => `${path === here ? '' : `./${path}`}${hash}`
  return {
    event: id => leadTo(rows.has(id) ? here : toListPath(story, pageOf.get(id)!), WHOLE_HREFS.event(id)),
    passage(article, start) {
      const portions = texts?.get(article)?.map(portion => portion.start)
      const path = portions ? toTextPath(story, article, findPortion(portions, start)) : toListPath(story, 1)
      return leadTo(path, WHOLE_HREFS.passage(article, start))
    },
  }
}
