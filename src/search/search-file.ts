// The file beside a long story with what its page lacks to search it: the quotes. Titles and places are in the page.
import type { StoryEvent } from '../model/story.ts'
import { sumTexts } from '../model/text-sum.ts'

/** `quotes` are those of each event; `sum` is of the events' ids, in the same order. */
interface SearchFile {
  readonly sum: number
  readonly quotes: readonly (readonly string[])[]
}

/** JSON; `events` in the order in which the page has them. */
export function toSearchFile(events: readonly Pick<StoryEvent, 'id' | 'cite'>[]): string {
  const file: SearchFile = { sum: sumIds(events), quotes: events.map(({ cite }) => cite.map(({ exact }) => exact)) }
  return JSON.stringify(file)
}

/** The quotes of each of `events`. Throws where the file is of other events: that of a later build. */
export function readSearchFile(json: string, events: readonly Pick<StoryEvent, 'id'>[]): SearchFile['quotes'] {
  const { sum, quotes } = JSON.parse(json) as SearchFile // the build's own
  if (sum !== sumIds(events)) throw new Error('The search is of another story')
  return quotes
}

const sumIds = (events: readonly Pick<StoryEvent, 'id'>[]): number => sumTexts(events.map(({ id }) => id))
