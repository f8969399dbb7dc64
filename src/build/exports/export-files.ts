// The files of a story for other tools, as they stand beside its page.
import { toLanguage } from '../../i18n/languages.ts'
import type { RecordMessages } from '../../i18n/messages.ts'
import type { Story } from '../../model/story.ts'
import { toEventsCsv } from './events-csv.ts'
import { toEventsGeojson } from './events-geojson.ts'
import { toEventsKml } from './events-kml.ts'
import { toDated, toPlacings } from './placings.ts'
import { toTimelineJson } from './timeline-json.ts'

/** A file that has words for its link: one without them does not compile, nor words without a file. */
type ExportName = keyof RecordMessages['files']['labels']

export interface ExportFile {
  readonly name: ExportName
  readonly source: string
}

export function toExportFiles(story: Story): ExportFile[] {
  const { format } = toLanguage(story.lang)
  const placings = toPlacings(story, format)
  const sources: Readonly<Record<ExportName, string>> = {
    'story.json': toStoryExport(story),
    'events.geojson': toEventsGeojson(story, placings),
    'events.csv': toEventsCsv(placings),
    'events.kml': toEventsKml(story, placings),
    'timeline.json': toTimelineJson(story, toDated(story, format)),
  }
  return Object.entries(sources).map(([name, source]) => ({ name: name as ExportName, source }))
}

/**
 * The story as the page has it: of an article with the rights "quotes-only" just the cited passages. The path of its
 * schema would lead nowhere here.
 */
export const toStoryExport = ({ $schema: _schema, ownMap: _ownMap, ...story }: Story): string =>
  `${JSON.stringify(story, null, 1)}\n`
