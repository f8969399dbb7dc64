// The events as GeoJSON.
import { toLanguage } from '../../i18n/languages.ts'
import type { Story } from '../../model/story.ts'
import { toCountryOutlines, type CountryOutline } from './country-outlines.ts'
import { toDayRange } from './date-bounds.ts'
import { toFeatureSpan, toFeatureTime, toLinkedWhen } from './feature-dates.ts'
import { toFacts, type Placing } from './placings.ts'

type Days = ReturnType<typeof toDayRange>

/**
 * RFC 7946, a feature for each event at each of its places, in the order of time: role, precision and basis are those
 * of one place, and a feature has one geometry. `event` is the same for the features of one event. An event without a
 * place has the geometry null; the description counts them. The outlines of countries follow in the same file, since a
 * point alone would be read as a spot; they have no date, being the same at each.
 * Foreign members: `when` as in Linked Places, `time` as in JSON-FG.
 */
export function toEventsGeojson(
  { title, lang, credits, license, events }: Story,
  placings: readonly Placing[],
): string {
  const { t, record } = toLanguage(lang)
  const nowhere = placings.filter(({ at }) => !at).length
  const description = `${record.files.nowhere}${t.colon}${t.story.ofAll(nowhere, events.length)}`
  const head = JSON.stringify({ type: 'FeatureCollection', name: title, description, lang, credits, license })
  const days = toDayRange(placings.map(({ when }) => when))
  const features = [
    ...placings.map(placing => toFeature(placing, days)),
    ...toCountryOutlines(placings).map(toOutlineFeature),
  ]
  return `${head.slice(0, -1)},"features":[\n${features.map(feature => JSON.stringify(feature)).join(',\n')}\n]}\n`
}

function toFeature(placing: Placing, days: Days) {
  const { id, event, when, date, quotes, at } = placing
  const span = toFeatureSpan(when, days)
  return {
    type: 'Feature',
    id,
    geometry: at?.geometry ?? null,
    properties: {
      ...toFacts(placing),
      ...span,
      // Leaflet.TimeDimension takes a shape for a track and keeps as many of its coordinates as there are times.
      times: at && at.geometry.type !== 'Point' ? at.geometry.coordinates.map(() => span.time) : undefined,
      quotes: quotes.map(({ exact, lang, article: { headline, publisher, url }, supports }) => ({
        exact,
        lang,
        article: headline,
        publisher,
        url,
        supports,
      })),
      refs: [...(event.when.refs ?? []), ...(at?.where.refs ?? [])],
      actors: event.actors,
      related: event.related,
      updated: event.updated,
      links: at?.place.links,
      point_note: at?.place.pointNote,
      disputed: at?.place.disputed,
    },
    when: toLinkedWhen(when, event.when.certainty, date),
    time: toFeatureTime(when),
  }
}

// No event's id has an underscore.
const toOutlineFeature = ({ id, place: { name, precision, countryCodes }, geometry }: CountryOutline) => ({
  type: 'Feature',
  id: `_outline/${id}`,
  geometry,
  properties: { outline: true, place: name, place_precision: precision, country_codes: countryCodes?.join(';') },
})
