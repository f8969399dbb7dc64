// More texts for a story that is there: only what is new is drafted, and no decision is touched.
import { toPathText } from '../../compiler/problem.ts'
import type { TextFiles } from '../../compiler/checks/check-texts.ts'
import { isObject, toList } from '../../compiler/located-json.ts'
import { isAlike, toLikeness, toWords, type Likeness, type ToldEvent } from '../events/merge-events.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { draftArticles, type ArticleSource, type DraftOptions } from './draft-story.ts'
import { anchorAnew, type Anchored } from './anchor-anew.ts'
import { applyEdits, createJsonEditor, type Edit } from '../../compiler/edit-json.ts'
import { createIds } from './ids.ts'
import { nameArticles } from './name-articles.ts'
import { createPlaceIds } from './place-ids.ts'
import type { ShortForms } from './short-forms.ts'
import { toFileCite, toFileEvent } from './to-file-event.ts'

type Fields = Readonly<Record<string, unknown>>

export interface Extended {
  readonly json: string
  readonly articles: number
  readonly events: number
  readonly places: number
  /** Quotes that events of before have got from the new texts. */
  readonly cites: number
  /** With the path of the corrected text. */
  readonly anchored: readonly (Anchored & { readonly text: string })[]
}

export interface MoreTexts {
  readonly added: readonly ArticleSource[]
  /** Articles of the story whose text is another now. */
  readonly corrected: readonly ArticleSource[]
  /** Of all articles of the story, as they were. */
  readonly texts: TextFiles
}

/** Whether a story has lists of articles and of events, and a table of places or none. */
export const isExtendable = ({ articles, events, places }: Fields): boolean =>
  Array.isArray(articles) && Array.isArray(events) && (places === undefined || isObject(places))

/** `story` is what stands in `json`, and extendable. */
export function extendStory(
  json: string,
  story: Fields,
  { added, corrected, texts }: MoreTexts,
  options: DraftOptions,
  gazetteer: Gazetteer,
  { complete, createShorten }: ShortForms,
): Extended {
  const editor = createJsonEditor(json)
  const whole = complete(story, texts).value as Fields
  const ids = toList(story['articles']).flatMap(toIds)
  const drafted = draftArticles(added, options, gazetteer, toText(story['lang']), ids)
  const places = createPlaceIds(toOwnPlaces(story, whole))
  const { events, cites } = sortEvents(drafted.events, toList(whole['events']), event =>
    event.where.map(({ place }) => places.idOf(place)),
  )
  const toId = createIds('event', toList(story['events']).flatMap(toIds))
  const used = new Set(events.flatMap(({ at }) => at))
  const fresh = Object.fromEntries(Object.entries(places.added()).filter(([id]) => used.has(id)))
  const shorten = createShorten(
    {
      ...story,
      articles: [...toList(story['articles']), ...drafted.articles.map(({ file }) => file)],
      places: { ...(story['places'] as Fields), ...fresh },
    },
    new Map([...texts, ...[...added, ...corrected].map(({ path, text }) => [path, text] as const)]),
  )
  const files = events.map(({ event, at }) =>
    shorten.event(toFileEvent(event, { id: toId(event.label), places: at, writtenBy: options.today })),
  )
  const anchored = corrected.flatMap(({ path, text }) =>
    findArticleIds(story, path)
      .flatMap(id => anchorAnew(story['events'], whole['events'], id, text, shorten))
      .map(each => ({ ...each, text: path })),
  )
  const others = [
    ...added.map(({ text }) => ({ text, articles: [] })),
    ...corrected.map(({ path, text }) => ({ text, articles: findArticleIds(story, path) })),
  ]
  const moved = new Set(anchored.map(({ path }) => toPathText(path)))
  const edits: Edit[] = [
    ...nameArticles(story['events'], whole['events'], others).flatMap(({ path, cite }) =>
      moved.has(toPathText(path)) ? [] : editor.replace(path, cite),
    ),
    ...anchored.flatMap(({ path, cite }) => editor.replace(path, cite)),
    ...editor.append(
      ['articles'],
      drafted.articles.map(({ file }) => file),
    ),
    ...(story['places'] === undefined && used.size > 0
      ? editor.extend([], { places: fresh })
      : editor.extend(['places'], fresh)),
    ...[...cites].flatMap(([index, own]) => {
      const event = toList(whole['events'])[index] as Fields
      return editor.append(
        ['events', index, 'cite'],
        own.map(cite => shorten.cite(cite, event)),
      )
    }),
    ...editor.append(['events'], files),
  ]
  const count = [...cites.values()].reduce((sum, own) => sum + own.length, 0)
  const [articles, newPlaces] = [drafted.articles.length, Object.keys(fresh).length]
  return { json: applyEdits(json, edits), articles, events: files.length, places: newPlaces, cites: count, anchored }
}

/** Those of its table: what events name in place has no id in the file. */
const toOwnPlaces = (story: Fields, whole: Fields): Fields =>
  isObject(story['places'])
    ? Object.fromEntries(
        Object.entries(whole['places'] as Fields).filter(([id]) => Object.hasOwn(story['places'] as Fields, id)),
      )
    : {}

/** Those that the story lacks, with the ids of their places; of the others the cites, by index of the story's event. */
function sortEvents(told: readonly ToldEvent[], whole: readonly unknown[], toPlaceIds: (event: ToldEvent) => string[]) {
  const known = whole.map(toFileLikeness)
  const events: { event: ToldEvent; at: string[] }[] = []
  const cites = new Map<number, ReturnType<typeof toFileCite>[]>()
  for (const event of told) {
    const at = toPlaceIds(event)
    const likeness = toLikeness(event, at)
    const index = known.findIndex(each => each !== undefined && isAlike(each, likeness))
    const own = event.cite.map((cite, number) => toFileCite(cite, event.articles[number]!, event))
    if (index < 0) events.push({ event, at })
    else cites.set(index, [...(cites.get(index) ?? []), ...own])
  }
  return { events, cites }
}

/** Of an event in the long form; undefined where that could not be made. */
function toFileLikeness(event: unknown): Likeness | undefined {
  if (!isObject(event) || !isObject(event['when'])) return undefined
  const where = toList(event['where']).filter(isObject)
  const texts = [event['title'], ...toList(event['cite']).map(cite => (isObject(cite) ? cite['exact'] : cite))]
  const places = where.filter(({ role }) => role !== 'mentioned').flatMap(({ place }) => toText(place) ?? [])
  return {
    kind: toText(event['kind']) ?? (where.every(({ role }) => role === 'actor') && where.length > 0 ? 'said' : 'did'),
    status: toText(event['status']) ?? 'reported',
    edtf: toText(event['when']['edtf']),
    isOpen: event['when']['certainty'] === 'uncertain',
    places: new Set(places),
    words: toWords(texts.filter(text => typeof text === 'string')),
  }
}

const findArticleIds = (story: Readonly<Record<string, unknown>>, path: string): string[] =>
  toList(story['articles']).flatMap(article => (isObject(article) && article['text'] === path ? toIds(article) : []))

const toIds = (value: unknown): string[] => (isObject(value) && typeof value['id'] === 'string' ? [value['id']] : [])
const toText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
