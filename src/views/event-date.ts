// The date of an event in words, its time of day in the zone that the reader has chosen.
import type { Formats } from '../i18n/formats.ts'
import type { StoryEvent } from '../model/story.ts'
import { readEdtf } from '../model/edtf.ts'
import type { StoryIndex } from '../model/story-index.ts'
import type { Zone } from '../model/zone.ts'
import { toTimeZone } from '../model/zone.ts'
import type { App } from './app.ts'
import { rememberFor } from './remember.ts'

/** "21 November 2023", "22 November 2023, 03:43 Line Islands Time (21 November 2023, 22:43 UTC+9 there)". */
export function toEventDate(app: App, zone: Zone, event: StoryEvent): string {
  const index = app.indexOf({ zone, all: true })
  return createToDate(app.format, index)(index, event, zone, app)
}

/** Of a language and an index, which is of one zone where the story has times of day. */
const createToDate = rememberFor((_: Formats, _index: StoryIndex) => rememberFor(toDate))

function toDate(index: StoryIndex, { id, when }: StoryEvent, zone: Zone, { t, format, story }: App): string {
  const zoned = index.stops[index.stopOf.get(id)!]!.when
  const words = format.when(zoned, toTimeZone(zone, story.timeZone, when.timeZone))
  if (!zoned.time) return words
  const printed = readEdtf(when.edtf)
  if (printed.time!.offsetMinutes === zoned.time.offsetMinutes) return words
  return t.date.there(words, printed.earliest === zoned.earliest ? format.timeOfDay(printed) : format.when(printed))
}
