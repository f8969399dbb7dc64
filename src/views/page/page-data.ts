// What the build writes into the page beside its HTML: the story without the texts that stand in the HTML already.
import type { Article, Cite, Story, StoryEvent, Where } from '../../model/story.ts'
import type { Columns } from '../../model/columns.ts'
import { sumTexts } from '../../model/text-sum.ts'

export interface PageData {
  readonly story: PageStory
  /** Of the texts that the HTML holds for the story; see `toTextSum`. */
  readonly sum: number
  /** Of the basemap, those of the first view. */
  readonly names: Columns
}

/** What only the build draws: no living view needs it. */
type WithoutNotes<Known> = Omit<Known, 'note' | 'refs' | 'text'>

/** What most events and most of their places are: left out of the data. */
export const PLAIN = { status: 'reported', join: 'none' } as const
export const PLAIN_WHERE = { basis: 'stated', role: 'actor' } as const

export interface PageEvent extends Omit<
  StoryEvent,
  'title' | 'summary' | 'whereNote' | 'when' | 'where' | 'cite' | keyof typeof PLAIN
> {
  readonly status?: StoryEvent['status']
  readonly join?: StoryEvent['join']
  readonly when: WithoutNotes<StoryEvent['when']>
  readonly where: readonly (Omit<WithoutNotes<Where>, keyof typeof PLAIN_WHERE> &
    Partial<Pick<Where, keyof typeof PLAIN_WHERE>>)[]
  readonly cite: readonly Omit<Cite, 'exact' | 'prefix' | 'suffix' | 'translation'>[]
}

export interface PageStory extends Omit<Story, 'events' | 'articles'> {
  readonly events: readonly PageEvent[]
  readonly articles: readonly Omit<Article, 'body' | 'text'>[]
}

type Texts = Pick<StoryEvent, 'title' | 'summary'> & { readonly cite: readonly Pick<Cite, 'exact'>[] }

/** A number that changes with any title, summary or quote: whether a page is still as it was built. */
export const toTextSum = (events: readonly Texts[]): number =>
  sumTexts(events.flatMap(({ title, summary = '', cite }) => [title, summary, ...cite.map(({ exact }) => exact)]))
