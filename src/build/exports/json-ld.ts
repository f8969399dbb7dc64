// What a search engine reads of a story, as JSON-LD in the words of schema.org.
import { toLanguage } from '../../i18n/languages.ts'
import { toIsoDate } from '../../model/calendar.ts'
import type { Article, Story, StoryEvent } from '../../model/story.ts'
import { parseEdtf } from '../../model/edtf.ts'
import type { Place } from '../../model/story.ts'
import type { When } from '../../model/when.ts'
import { toDateBounds, toDayRange } from './date-bounds.ts'
import { toDated, type Dated } from './placings.ts'

/**
 * JSON, safe inside a script element. Events are mentioned in brief, and none stands alone: search engines take such
 * for a show to attend.
 * Only what is reported is mentioned, schema.org has no word for a claim or a denial; of a long story only the events
 * that its page lists.
 */
export function toJsonLd(story: Story, listed: readonly StoryEvent[] = story.events): string {
  const all = toDated(story, toLanguage(story.lang).format)
  const isListed = new Set(listed)
  const events = all.filter(({ event }) => isListed.has(event))
  const places = [...new Set(events.flatMap(({ event }) => event.where.map(({ place }) => place)))].map(
    id => story.places[id]!,
  )
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    description: story.dek ?? story.finding,
    inLanguage: story.lang,
    temporalCoverage: toDayRange(all.map(({ when }) => when))
      .map(toIsoDate)
      .join('/'),
    spatialCoverage: places.map(toSchemaPlace),
    isBasedOn: story.articles.map(article => toSchemaArticle(article, story.lang)),
    mentions: events
      .filter(({ event }) => event.status === 'reported')
      .map(dated => toSchemaEvent(dated, story.places)),
  }).replaceAll('<', '\\u003c')
}

/** Only a place that a point can stand for has one. */
function toSchemaPlace({ name, precision, geometry, radiusKm }: Place) {
  if (precision === 'country') return { '@type': 'Country', name }
  if (geometry.type !== 'Point') return { '@type': 'Place', name }
  const [longitude, latitude] = geometry.coordinates
  const point = { '@type': 'GeoCoordinates', latitude, longitude }
  return {
    '@type': 'Place',
    name,
    geo: radiusKm === undefined ? point : { '@type': 'GeoCircle', geoMidpoint: point, geoRadius: radiusKm * 1000 },
  }
}

function toSchemaArticle({ headline, lang, publisher, url, published }: Article, storyLang: string) {
  const parsed = parseEdtf(published)
  return {
    '@type': 'NewsArticle',
    headline,
    inLanguage: lang ?? storyLang,
    url,
    publisher: publisher && { '@type': 'Organization', name: publisher },
    datePublished: parsed.ok ? toSureDays(parsed.value)[0] : undefined,
  }
}

/** The place of an event is where it happened, not who spoke. */
function toSchemaEvent({ event, when }: Dated, places: Story['places']) {
  const [startDate, endDate] = toSureDays(when)
  const sites = event.where.filter(({ role }) => role === 'site').map(({ place }) => places[place]!.name)
  return {
    '@type': 'Event',
    name: event.title,
    startDate,
    endDate,
    location: sites.length > 1 ? sites : sites[0],
  }
}

/** Beginning and end, each only where it is one day that nobody doubts; of a single day just the beginning. */
function toSureDays(when: When): (string | undefined)[] {
  if (when.kind === 'oneOf' || when.uncertain || when.approximate) return []
  const [from, to] = toDateBounds(when)
  if (when.kind === 'date' && from !== to) return []
  const toSure = (date: string | undefined) =>
    date !== undefined && date.length >= '2023-11-21'.length ? date : undefined
  return when.kind === 'date' ? [toSure(from)] : [toSure(from), toSure(to)]
}
