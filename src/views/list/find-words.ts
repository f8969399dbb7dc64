// Which events hold the words that a reader has typed: in a title, in the name of a place, in a quote.
import { toTerms } from '../../search/find-terms.ts'
import { findEvents } from '../../search/story-texts.ts'
import type { App } from '../app.ts'
import { loadTexts } from './search-texts.ts'

/** Ids of the events; of all where nothing of `query` is a word. Rejects where the story's quotes cannot be had. */
export async function findWords(app: App, query: string): Promise<ReadonlySet<string>> {
  const terms = toTerms(query)
  if (terms.length === 0) return new Set(app.story.events.map(({ id }) => id))
  return findEvents(await loadTexts(app), terms)
}
