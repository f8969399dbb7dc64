// More texts for a story that is there: only what is new is drafted, and no decision is touched.
import { toPathText } from '../../compiler/problem.ts'
import type { TextFiles } from '../../compiler/checks/check-texts.ts'
import { isObject, toList } from '../../compiler/located-json.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { draftArticles, type ArticleSource, type DraftOptions } from './draft-story.ts'
import { anchorAnew, type Anchored } from './anchor-anew.ts'
import { applyEdits, createJsonEditor, type Edit, type JsonEditor } from '../../compiler/edit-json.ts'
import { createIds } from './ids.ts'
import { nameArticles, type NamedCite } from './name-articles.ts'
import { createPlaceIds } from './place-ids.ts'
import type { ShortForms } from './short-forms.ts'
import { sortEvents } from './sort-events.ts'
import { toFileEvent } from './to-file-event.ts'

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
  const articles = drafted.articles.map(({ file }) => file)
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
      articles: [...toList(story['articles']), ...articles],
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
  const others = [...added, ...corrected].map(({ path, text }) => ({ text, articles: findArticleIds(story, path) }))
  const edits: Edit[] = [
    ...toCiteEdits(editor, nameArticles(story['events'], whole['events'], others), anchored),
    ...editor.append(['articles'], articles),
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
  return {
    json: applyEdits(json, edits),
    articles: articles.length,
    events: files.length,
    places: Object.keys(fresh).length,
    cites: [...cites.values()].flat().length,
    anchored,
  }
}

/** A quote that has moved needs no name besides. */
function toCiteEdits(editor: JsonEditor, named: readonly NamedCite[], anchored: readonly Anchored[]): Edit[] {
  const moved = new Set(anchored.map(({ path }) => toPathText(path)))
  const kept = named.filter(({ path }) => !moved.has(toPathText(path)))
  return [...kept, ...anchored].flatMap(({ path, cite }) => editor.replace(path, cite))
}

/** Those of its table: what events name in place has no id in the file. */
const toOwnPlaces = (story: Fields, whole: Fields): Fields =>
  isObject(story['places'])
    ? Object.fromEntries(
        Object.entries(whole['places'] as Fields).filter(([id]) => Object.hasOwn(story['places'] as Fields, id)),
      )
    : {}

const findArticleIds = (story: Readonly<Record<string, unknown>>, path: string): string[] =>
  toList(story['articles']).flatMap(article => (isObject(article) && article['text'] === path ? toIds(article) : []))

const toIds = (value: unknown): string[] => (isObject(value) && typeof value['id'] === 'string' ? [value['id']] : [])
const toText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
