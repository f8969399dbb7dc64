// The formats that can be brought in, each with its reader, and which of them a file is in.
import { readDraft } from './draft.ts'
import { toFields } from './fields.ts'
import { readGeojson } from './geojson.ts'
import { readGpx } from './gpx.ts'
import { ImportError, type Reader } from './imported.ts'
import { readKml } from './kml.ts'
import { readOwnStory } from './own-story.ts'
import { readStorymapjs } from './storymapjs.ts'
import { readTable } from './table.ts'
import { readTimelinejs } from './timelinejs.ts'
import { readTimemap } from './timemap.ts'

/** Linked Places is GeoJSON with more to it, a KMZ holds a KML, and TSV is read as CSV is. */
const READERS = {
  timelinejs: readTimelinejs,
  storymapjs: readStorymapjs,
  geojson: readGeojson,
  'linked-places': readGeojson,
  csv: readTable,
  tsv: readTable,
  kml: readKml,
  kmz: readKml,
  gpx: readGpx,
  timemap: readTimemap,
  story: readOwnStory,
  draft: readDraft,
} satisfies Readonly<Record<string, Reader>>

export type Format = keyof typeof READERS

export const FORMATS = Object.keys(READERS) as Format[]

export const toReader = (format: Format): Reader => READERS[format]

/** By what stands in it, not by its name. Throws ImportError where it is in none of them. */
export function detectFormat(text: string): Format {
  const start = text.trimStart()
  if (start === '') throw new ImportError(1, 'an empty file')
  if (start.startsWith('<')) return detectXml(start)
  if (!/^[{[]/.test(start)) return 'csv'
  let value: unknown
  try {
    value = JSON.parse(start)
  } catch {
    // The reader says where the fault is, and all that read JSON say the same.
    return 'geojson'
  }
  return detectJson(value)
}

function detectXml(text: string): Format {
  const name = /<(?!\?|!)(?:[\w.-]+:)?([\w.-]+)/.exec(text.replace(/<!--[^]*?-->/g, ''))?.[1]
  if (name === 'kml' || name === 'gpx') return name
  throw new ImportError(1, `XML with the element <${(name ?? '').slice(0, 60)}>; expected <kml> or <gpx>`)
}

const GEOJSON = /^(?:Feature(?:Collection)?|GeometryCollection|(?:Multi)?(?:Point|LineString|Polygon))$/

function detectJson(value: unknown): Format {
  const file = toFields(value)
  const { type, storymap, timeline, events, articles, datasets, items, dates, places, title, options } = file
  if (typeof type === 'string' && GEOJSON.test(type)) return 'geojson'
  if (storymap !== undefined) return 'storymapjs'
  if (timeline !== undefined) return 'timelinejs'
  if (Array.isArray(articles)) return 'story'
  if (Array.isArray(dates) && Array.isArray(places)) return 'draft'
  if (Array.isArray(datasets) || Array.isArray(items) || Array.isArray(value)) return 'timemap'
  if (Array.isArray(toFields(options)['items'])) return 'timemap'
  if (Array.isArray(events)) {
    const isTimeline = (slide: unknown) =>
      toFields(slide)['start_date'] !== undefined || toFields(slide)['text'] !== undefined
    return events.some(isTimeline) || typeof title === 'object' ? 'timelinejs' : 'timemap'
  }
  throw new ImportError(1, `JSON that is none of ${FORMATS.join(', ')}; --as names one`)
}
