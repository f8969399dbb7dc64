// The file beside a long story with what its page lacks to search it: the quotes. Titles and places are in the page.
import type { StoryEvent } from '../model/story.ts'

/** `quotes` are those of each event; `sum` is of the events' ids, in the same order. */
interface SearchFile {
  readonly sum: number
  readonly quotes: readonly (readonly string[])[]
}

/** JSON; `events` in the order in which the page has them. */
export function toSearchFile(events: readonly Pick<StoryEvent, 'id' | 'cite'>[]): string {
  const file: SearchFile = { sum: toSum(events), quotes: events.map(({ cite }) => cite.map(({ exact }) => exact)) }
  return JSON.stringify(file)
}

/** The quotes of each of `events`. Throws where the file is of other events: that of a later build. */
export function readSearchFile(json: string, events: readonly Pick<StoryEvent, 'id'>[]): SearchFile['quotes'] {
  const { sum, quotes } = JSON.parse(json) as SearchFile // the build's own
  if (sum !== toSum(events)) throw new Error('The search is of another story')
  return quotes
}

/** FNV-1a over UTF-16 units, each id with its end. */
function toSum(events: readonly Pick<StoryEvent, 'id'>[]): number {
  let sum = 0x811c9dc5
  for (const { id } of events)
    for (let unit = 0; unit <= id.length; unit++)
      sum = Math.imul(sum ^ (unit < id.length ? id.charCodeAt(unit) : 0xffff), 0x01000193)
  return sum
}
