// What the build writes into the page beside its HTML: the story without the texts that stand in the HTML already.
import type { Article, Cite, Story, StoryEvent, Where } from '../../model/story.ts'
import type { BaseName } from '../map/map-labels.ts'

export interface PageData {
  readonly story: PageStory
  readonly names: readonly BaseName[]
}

/** What only the build draws: no living view needs it. */
type WithoutNotes<Known> = Omit<Known, 'note' | 'refs' | 'text'>

interface PageEvent extends Omit<StoryEvent, 'title' | 'summary' | 'whereNote' | 'when' | 'where' | 'cite'> {
  readonly when: WithoutNotes<StoryEvent['when']>
  readonly where: readonly WithoutNotes<Where>[]
  readonly cite: readonly Omit<Cite, 'exact' | 'prefix' | 'suffix'>[]
}

export interface PageStory extends Omit<Story, 'events' | 'articles'> {
  readonly events: readonly PageEvent[]
  readonly articles: readonly Omit<Article, 'body' | 'text'>[]
}
