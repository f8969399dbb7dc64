// The sound parts of a story file: what is misshapen is left out, so that one wrong key does not hide the other problems.
import * as v from 'valibot'
import { articleSchema, eventSchema, placeSchema, storySchema, type Article, type Place, type Story, type StoryEvent } from '../story.ts'

/** Lists keep their indexes and maps their keys: an entry that has not its shape is there as undefined. */
export interface Draft {
  readonly id: string | undefined
  readonly lang: string | undefined
  readonly timeZone: string | undefined
  readonly context: readonly string[]
  readonly bbox: readonly number[] | undefined
  readonly articles: readonly (Article | undefined)[]
  readonly places: ReadonlyMap<string, Place | undefined>
  readonly categories: ReadonlySet<string>
  readonly events: readonly (StoryEvent | undefined)[]
  /** Ids by index, of misshapen entries too. */
  readonly ids: Readonly<Record<'articles' | 'events', readonly (string | undefined)[]>>
}

export function toDraft(story: Readonly<Record<string, unknown>>): Draft {
  const { id, lang, timeZone, context, view } = storySchema.entries
  const articles = toList(story['articles']), events = toList(story['events'])
  return {
    id: toSound(id, story['id']),
    lang: toSound(lang, story['lang']),
    timeZone: toSound(timeZone, story['timeZone']),
    context: toSound(context, story['context']) ?? [],
    bbox: (toSound(view, story['view']) as Story['view'])?.bbox,
    articles: articles.map(article => toSound(articleSchema, article)),
    places: new Map(toEntries(story['places']).map(([key, place]) => [key, toSound(placeSchema, place)])),
    categories: new Set(toEntries(story['categories']).map(([key]) => key)),
    events: events.map(event => toSound(eventSchema, event)),
    ids: { articles: articles.map(toId), events: events.map(toId) },
  }
}

function toSound<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, value)
  return result.success ? result.output : undefined
}

const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const toEntries = (value: unknown) => (isObject(value) ? Object.entries(value) : [])
const toId = (value: unknown) => (isObject(value) && typeof value['id'] === 'string' ? value['id'] : undefined)
