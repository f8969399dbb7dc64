// A story as the page carries it: checked, with the texts of its articles and the place of each quote in them.
import type { Article, Cite, Place, Story, StoryEvent } from './story.ts'

/** `start` (included) and `end` (excluded) count code points of the article's `body`, as the Web Annotation model does. */
export interface CompiledCite extends Cite {
  readonly start: number
  readonly end: number
}

export interface CompiledArticle extends Article {
  /** The text as received; with `quotes-only` rights just the cited passages, a blank line between them. */
  readonly body: string
}

export interface CompiledEvent extends Omit<StoryEvent, 'cite'> {
  readonly cite: readonly CompiledCite[]
}

export interface CompiledStory extends Omit<Story, 'articles' | 'events'> {
  readonly articles: readonly CompiledArticle[]
  readonly events: readonly CompiledEvent[]
  readonly places: Readonly<Record<string, Place>>
}
