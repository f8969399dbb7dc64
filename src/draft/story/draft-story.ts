// From texts to the parts of a story file: what the clerk proposes, each item marked as proposed.
import { toPlain } from '../../compiler/unique-quote.ts'
import { draftDocument } from '../events/draft-document.ts'
import { toOnlyEvent } from '../events/only-event.ts'
import { markKeyEvents } from '../events/mark-key-events.ts'
import { mergeEvents, type ToldEvent } from '../events/merge-events.ts'
import { readHead } from '../events/read-head.ts'
import { findLanguage } from '../find-language.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { findTimeZone } from '../gazetteer/time-zone.ts'
import { findHome } from '../places/find-home.ts'
import type { Document } from '../types.ts'
import { createIds } from './ids.ts'
import { createPlaceIds } from './place-ids.ts'
import type { ShortForms } from './short-forms.ts'
import type { Json } from '../../compiler/story-json.ts'
import { toFileArticle } from './to-file-article.ts'
import { toFileEvent } from './to-file-event.ts'

/** A text that lies under `seeds/`, decoded without its byte order mark. */
export interface ArticleSource {
  readonly path: string
  readonly text: string
  /** Who published it, where a person said so: "Reuters", or its domain. */
  readonly outlet?: string
  /** ISO 8601 day, where it is not that of all texts. */
  readonly published?: string
  /** Where readers find it, where a person said so. */
  readonly url?: string
}

export interface DraftOptions {
  /** ISO 8601 days: of publication, where a person gave it, and of this draft. */
  readonly published?: string
  readonly today: string
  /** "Niamey, NE" */
  readonly home?: string
  /** BCP 47 of all texts. */
  readonly lang?: string
}

export interface DraftedArticle extends ArticleSource {
  readonly id: string
  readonly headline: string
  readonly lang: string
  readonly file: Json
}

const UNKNOWN_LANGUAGE = 'und'

/** Articles with new ids, and the events that they tell, the same event once. `taken` are ids of other articles. */
export function draftArticles(
  sources: readonly ArticleSource[],
  { published: ofAll, today, home, lang }: DraftOptions,
  gazetteer: Gazetteer,
  storyLang: string | undefined,
  taken: readonly string[] = [],
): { articles: DraftedArticle[]; events: ToldEvent[] } {
  const articles: DraftedArticle[] = []
  const told: ToldEvent[] = []
  const toId = createIds('article', taken)
  for (const { path, text, outlet, published = ofAll, url } of sources) {
    const { headline } = readHead(text)
    const stem = path.replace(/^.*\/|\.[^.]*$/gu, '')
    const id = toId(headline, stem)
    const own = lang ?? findLanguage(text) ?? UNKNOWN_LANGUAGE
    const document: Document = {
      text,
      lang: own,
      ...(published === undefined ? {} : { published }),
      ...(home === undefined ? {} : { home }),
      ...(outlet === undefined ? {} : { outlet }),
    }
    const { events } = draftDocument(document, gazetteer)
    const found = events.length > 0 ? events : toOnlyEvent(document)
    told.push(...found.map(({ weight: _weight, ...event }) => ({ ...event, articles: event.cite.map(() => id) })))
    const isOther = own !== (storyLang ?? articles[0]?.lang ?? own)
    const source = {
      path,
      text,
      ...(isOther ? { lang: own } : {}),
      ...(published === undefined ? {} : { published }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(url === undefined ? {} : { url }),
    }
    articles.push({ path, text, id, headline, lang: own, file: toFileArticle(source, id, today) })
  }
  return { articles, events: mergeEvents(told) }
}

/** A whole story file. At least one text is given. */
export function draftStory(
  sources: readonly ArticleSource[],
  options: DraftOptions & { readonly id: string },
  gazetteer: Gazetteer,
  { createShorten }: Pick<ShortForms, 'createShorten'>,
): { readonly [key: string]: Json } {
  const { articles, events: told } = draftArticles(sources, options, gazetteer, undefined)
  const events = markKeyEvents(
    told,
    articles.map(({ headline }) => headline),
  )
  const places = createPlaceIds({})
  const toId = createIds('event')
  const files = events.map(event =>
    toFileEvent(event, {
      id: toId(event.label),
      places: event.where.map(({ place }) => places.idOf(place)),
      writtenBy: options.today,
    }),
  )
  const story = {
    $schema: '../story.schema.json',
    schemaVersion: 1,
    id: options.id,
    title: toPlain(articles[0]!.headline).slice(0, 160),
    lang: articles[0]!.lang,
    timeZone: toTimeZone(events, options, gazetteer),
    articles: articles.map(({ file }) => file),
    places: places.added(),
  }
  const shorten = createShorten(story, new Map(sources.map(({ path, text }) => [path, text])))
  return { ...story, events: files.map(shorten.event) }
}

/** Of the outlet's home, else of the country where most of the story happens, else UTC. */
function toTimeZone(events: readonly ToldEvent[], { home }: DraftOptions, gazetteer: Gazetteer): string {
  const at = home === undefined ? undefined : findHome({ text: '', home }, gazetteer).country
  if (at) return findTimeZone(at.lng, at.lat) ?? 'UTC'
  const sites = events.flatMap(({ where }) => where.filter(({ role }) => role === 'site' || role === 'actor'))
  const counts = new Map<string, number>()
  for (const { place } of sites)
    if (place.countryCode) counts.set(place.countryCode, (counts.get(place.countryCode) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  const site = most && sites.find(({ place }) => place.countryCode === most[0])
  return (site && findTimeZone(site.place.lng, site.place.lat)) ?? 'UTC'
}
