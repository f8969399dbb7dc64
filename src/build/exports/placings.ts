// The events of a story, each once for each of its places: what becomes a feature, a row and a placemark.
import type { Formats } from '../../i18n/formats.ts'
import { toIsoDate } from '../../model/calendar.ts'
import type { Article, StoryEvent, Story } from '../../model/story.ts'
import { readEdtf } from '../../model/edtf.ts'
import type { Cite, Place, Where } from '../../model/story.ts'
import { toStoryIndex } from '../../model/story-index.ts'
import type { When } from '../../model/when.ts'
import { toMarkPoint } from '../../views/map/mark-point.ts'
import { toEventGeometry, type Shape } from './place-geometry.ts'

export interface Quote {
  readonly exact: string
  /** BCP 47. */
  readonly lang: string
  readonly article: Article
  readonly supports: Cite['supports']
}

export interface Dated {
  readonly event: StoryEvent
  readonly when: When
  /** The date in words. */
  readonly date: string
  /** The label of its category. */
  readonly category: string | undefined
  readonly quotes: readonly Quote[]
}

export interface Placing extends Dated {
  /** `event/place`; where an event names a place again, `event/place/2`. */
  readonly id: string
  /** undefined for an event without a place. */
  readonly at: { readonly where: Where; readonly place: Place; readonly geometry: Shape } | undefined
}

/** The events in the order of time. */
export function toDated(story: Story, format: Formats): Dated[] {
  const { inTime, articles } = toStoryIndex(story)
  return inTime.map(event => {
    const when = readEdtf(event.when.edtf)
    return {
      event,
      when,
      date: format.when(when),
      category: event.category === undefined ? undefined : story.categories![event.category]!.label,
      quotes: event.cite.map(({ exact, article: id, supports }) => {
        const article = articles.get(id)!
        return { exact, lang: article.lang ?? story.lang, article, supports }
      }),
    }
  })
}

/** In the order of time; the places of an event as in the story. An event without a place is there once. */
export function toPlacings(story: Story, format: Formats): Placing[] {
  const geometries = new Map(Object.entries(story.places).map(([id, place]) => [id, toEventGeometry(place)]))
  return toDated(story, format).flatMap((dated): Placing[] => {
    const { id, where } = dated.event
    if (where.length === 0) return [{ ...dated, id, at: undefined }]
    return where.map((each, index) => {
      const before = where.slice(0, index).filter(({ place }) => place === each.place).length
      return {
        ...dated,
        id: `${id}/${each.place}${before ? `/${before + 1}` : ''}`,
        at: { where: each, place: story.places[each.place]!, geometry: geometries.get(each.place)! },
      }
    })
  })
}

/**
 * What is said of an event at a place, under the names that the columns of the table, the properties of a feature and
 * the data of a placemark share.
 */
export type Facts = Readonly<Record<(typeof FACTS)[number], string | number | undefined>>

export const FACTS = [
  'id',
  'event',
  'title',
  'summary',
  'category',
  'status',
  'edtf',
  'date',
  'earliest',
  'latest',
  'date_kind',
  'date_precision',
  'date_text',
  'date_basis',
  'date_certainty',
  'date_note',
  'place',
  'role',
  'place_precision',
  'place_text',
  'place_basis',
  'place_certainty',
  'place_note',
  'lat',
  'lon',
  'radius_km',
  'country_codes',
] as const

/**
 * `edtf` says the date in full; `earliest` and `latest` are days, empty where that end is open. `lat` and `lon` are
 * where the page puts the mark:
 * of a line, an area or a country only a point in it, as `place_precision` says. `place_note` says why there is no
 * place where there is none.
 */
export function toFacts({ id, event, when, date, category, at }: Placing): Facts {
  const toDate = (day: number | undefined) => (day === undefined ? undefined : toIsoDate(day))
  const [lon, lat] = at ? toMarkPoint(at.place) : []
  return {
    id,
    event: event.id,
    title: event.title,
    summary: event.summary,
    category,
    status: event.status,
    edtf: when.edtf,
    date,
    earliest: toDate(when.earliest),
    latest: toDate(when.latest),
    date_kind: when.kind,
    date_precision: when.precision,
    date_text: event.when.text,
    date_basis: event.when.basis,
    date_certainty: event.when.certainty,
    date_note: event.when.note,
    place: at?.place.name,
    role: at?.where.role,
    place_precision: at?.place.precision,
    place_text: at?.where.text,
    place_basis: at?.where.basis,
    place_certainty: at?.where.certainty,
    place_note: at ? at.where.note : event.whereNote,
    lat,
    lon,
    radius_km: at?.place.radiusKm,
    country_codes: at?.place.countryCodes?.join(';'),
  }
}
