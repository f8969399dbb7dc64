// The date of an event in words, its time of day in the zone that the reader has chosen.
import type { StoryEvent } from '../model/story.ts'
import type { Zone } from '../model/permalink.ts'
import type { App } from './app.ts'

/** "21 November 2023", "22 November 2023, 03:43 Line Islands Time". */
export function toEventDate({ index, format, story }: App, zone: Zone, event: StoryEvent): string {
  return format.when(
    index.stops[index.stopOf.get(event.id)!]!.when,
    toTimeZone(zone, story.timeZone, event.when.timeZone),
  )
}

/** IANA; undefined is the offset that is printed. `local` is the event's own zone. */
function toTimeZone(zone: Zone, ofStory: string, ofEvent: string | undefined): string | undefined {
  switch (zone) {
    case 'story':
      return ofStory
    case 'local':
      return ofEvent
    case 'viewer':
      return new Intl.DateTimeFormat().resolvedOptions().timeZone
    case 'utc':
      return 'UTC'
  }
}
