// The date of an event in words, its time of day in the zone that the reader has chosen.
import type { StoryEvent } from '../model/story.ts'
import { readEdtf } from '../model/edtf.ts'
import type { StoryIndex } from '../model/story-index.ts'
import type { Zone } from '../model/zone.ts'
import { toTimeZone } from '../model/zone.ts'
import type { App } from './app.ts'
import { rememberFor } from './remember.ts'

/** "21 November 2023", "22 November 2023, 03:43 Line Islands Time (21 November 2023, 22:43 UTC+9 there)". */
export const toEventDate = (app: App, zone: Zone, event: StoryEvent): string =>
  toDateIn(app.indexOf({ zone, all: true }), event, zone, app)

/** An index is of one zone, where the story has times of day. */
const toDateIn = rememberFor((index: StoryIndex, { id, when }: StoryEvent, zone: Zone, app: App): string => {
  const { t, format, story } = app
  const zoned = index.stops[index.stopOf.get(id)!]!.when
  const words = format.when(zoned, toTimeZone(zone, story.timeZone, when.timeZone))
  if (!zoned.time) return words
  const printed = readEdtf(when.edtf)
  if (printed.time!.offsetMinutes === zoned.time.offsetMinutes) return words
  return t.date.there(words, printed.earliest === zoned.earliest ? format.timeOfDay(printed) : format.when(printed))
})
