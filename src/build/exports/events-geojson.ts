// The events as GeoJSON.
import type { Story } from '../../model/story.ts'
import { toFeatureTime, toLinkedWhen } from './feature-dates.ts'
import { toFacts, type Placing } from './placings.ts'

/**
 * RFC 7946, a feature for each event at each of its places, in the order of time: role, precision and basis are those of one place, and a feature
 * has one geometry. `event` is the same for the features of one event. An event without a place has the geometry null.
 * Foreign members: `when` as in Linked Places, `time` as in JSON-FG.
 */
export function toEventsGeojson({ title, lang, credits, license }: Story, placings: readonly Placing[]): string {
  const head = JSON.stringify({ type: 'FeatureCollection', name: title, lang, credits, license }).slice(0, -1)
  return `${head},"features":[\n${placings.map(placing => JSON.stringify(toFeature(placing))).join(',\n')}\n]}\n`
}

function toFeature(placing: Placing) {
  const { id, event, when, date, quotes, at } = placing
  return {
    type: 'Feature',
    id,
    geometry: at?.geometry ?? null,
    properties: {
      ...toFacts(placing),
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
