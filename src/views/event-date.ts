// The date of an event in words, its time of day in the zone that the reader has chosen.
import type { Formats } from '../i18n/formats.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Story, StoryEvent } from '../model/story.ts'
import { readEdtf } from '../model/edtf.ts'
import type { StoryIndex } from '../model/story-index.ts'
import type { Zone } from '../model/zone.ts'
import { toTimeZone } from '../model/zone.ts'
import type { App } from './app.ts'
import { rememberFor } from './remember.ts'

/** "21 November 2023", "22 November 2023, 03:43 Line Islands Time (21 November 2023, 22:43 UTC+9 there)". */
export const toEventDate = ({ format, indexOf, story, t }: App, zone: Zone, event: StoryEvent): string =>
  createToDate(format, indexOf({ zone, all: true }))(story, event, zone, t)

/** Of a language and an index, which is of one zone where the story has times of day. */
const createToDate = rememberFor((format: Formats, { stops, stopOf }: StoryIndex) =>
  rememberFor(({ timeZone }: Story, { id, when }: StoryEvent, zone: Zone, t: Messages): string => {
    const zoned = stops[stopOf.get(id)!]!.when
    const words = format.when(zoned, toTimeZone(zone, timeZone, when.timeZone))
    if (!zoned.time) return words
    const printed = readEdtf(when.edtf)
    if (printed.time!.offsetMinutes === zoned.time.offsetMinutes) return words
    return t.date.there(words, printed.earliest === zoned.earliest ? format.timeOfDay(printed) : format.when(printed))
  }),
)
