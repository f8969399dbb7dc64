// The files of a story for other tools, as they stand beside its page.
import { en } from '../../i18n/en.ts'
import { createFormats } from '../../i18n/formats.ts'
import type { Story } from '../../model/story.ts'
import { toEventsCsv } from './events-csv.ts'
import { toEventsGeojson } from './events-geojson.ts'
import { toEventsKml } from './events-kml.ts'
import { toDated, toPlacings } from './placings.ts'
import { toTimelineJson } from './timeline-json.ts'

export interface ExportFile {
  readonly name: string
  readonly source: string
}

export function toExportFiles(story: Story): ExportFile[] {
  const format = createFormats('en', en)
  const placings = toPlacings(story, format)
  return [
    { name: 'story.json', source: toStoryJson(story) },
    { name: 'events.geojson', source: toEventsGeojson(story, placings) },
    { name: 'events.csv', source: toEventsCsv(placings) },
    { name: 'events.kml', source: toEventsKml(story, placings) },
    { name: 'timeline.json', source: toTimelineJson(story, toDated(story, format)) },
  ]
}

/** The story as the page has it: of an article with the rights "quotes-only" just the cited passages. The path of its schema would lead nowhere here. */
const toStoryJson = ({ $schema: _, ...story }: Story): string => `${JSON.stringify(story, null, 1)}\n`
