// What is searched of the story in the page: at hand, or with the quotes of a long one out of a file of its own.
import type { Story } from '../../model/story.ts'
import { readSearchFile } from '../../search/search-file.ts'
import { toStoryTexts, type StoryTexts } from '../../search/story-texts.ts'
import type { App } from '../app.ts'

interface SearchTexts extends StoryTexts {
  /** By the id of the event. */
  readonly quotesOf: ReadonlyMap<string, readonly string[]>
}

const known = new WeakMap<Story, SearchTexts>()

/** Undefined until they have been read. */
export const toKnownTexts = ({ story }: App): SearchTexts | undefined => known.get(story)

/** Rejects where the quotes cannot be had. */
export async function readTexts(app: App): Promise<SearchTexts> {
  const { story } = app
  const { events } = story
  const texts = known.get(story)
  if (texts) return texts
  const quotes = app.parts ? await fetchQuotes(app) : events.map(({ cite }) => cite.map(({ exact }) => exact))
  const quotesOf = new Map(events.map(({ id }, number) => [id, quotes[number]!]))
  const read = { ...toStoryTexts(story, quotes), quotesOf }
  known.set(story, read)
  return read
}

async function fetchQuotes({ story, parts }: App) {
  const response = await fetch(new URL('search.json', parts!.folder))
  if (!response.ok) throw new Error(`${response.status} search.json`)
  return readSearchFile(await response.text(), story.events)
}
