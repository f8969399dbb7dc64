// What is searched of the story in the page: at hand, or with the quotes of a long one out of a file of its own.
import { readSearchFile } from '../../search/search-file.ts'
import { toStoryTexts, type StoryTexts } from '../../search/story-texts.ts'
import type { App } from '../app.ts'
import { createLoader } from '../create-loader.ts'
import { rememberLast } from '../remember.ts'

interface SearchTexts extends StoryTexts {
  /** By the id of the event. */
  readonly quotesOf: ReadonlyMap<string, readonly string[]>
}

type SearchedApp = Pick<App, 'story' | 'parts'>

/** A page has one story. */
const toLoader = rememberLast((story: App['story'], parts: App['parts']) =>
  createLoader(() => readTexts({ story, parts })),
)

/** Undefined until they have been read. */
export const toKnownTexts = ({ story, parts }: SearchedApp): SearchTexts | undefined =>
  toLoader(story, parts).toLoaded()

/** Rejects where the quotes cannot be had. */
export const loadTexts = ({ story, parts }: SearchedApp): Promise<SearchTexts> => toLoader(story, parts).load()

async function readTexts({ story, parts }: SearchedApp): Promise<SearchTexts> {
  const { events } = story
  const quotes = parts
    ? readSearchFile(await fetchText(new URL('search.json', parts.folder)), events)
    : events.map(({ cite }) => cite.map(({ exact }) => exact))
  const quotesOf = new Map(events.map(({ id }, number) => [id, quotes[number]!]))
  return { ...toStoryTexts(story, quotes), quotesOf }
}

async function fetchText(address: URL): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} ${address.pathname}`)
  return response.text()
}
