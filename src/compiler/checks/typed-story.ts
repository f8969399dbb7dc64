// The parts of a story file that can be checked: what is not of its type is left out, so that no mistake hides another.
import * as v from 'valibot'
import { parseEdtf } from '../../model/edtf.ts'
import type { Place, Where } from '../../model/story.ts'
import type { When } from '../../model/when.ts'
import { isObject } from '../located-json.ts'
import { MOST_OF_EVENT } from '../field-schemas.ts'
import {
  articleSchema,
  eventSchema,
  placeSchema,
  storySchema,
  type FileArticle,
  type FileCite,
  type FileEvent,
} from '../story-schema.ts'

/** The parts of an event that the checks ask for, each undefined where it has not its types. */
export interface TypedEvent {
  readonly id: string | undefined
  readonly title: string | undefined
  readonly category: string | undefined
  readonly status: FileEvent['status'] | undefined
  readonly when: FileEvent['when'] | undefined
  /** The date of `when` as it is read; undefined where it is none. */
  readonly date: When | undefined
  readonly where: readonly (Where | undefined)[] | undefined
  readonly whereNote: string | undefined
  readonly cite: readonly (FileCite | undefined)[]
  readonly related: readonly string[]
  readonly updated: NonNullable<FileEvent['updated']>
  readonly review: FileEvent['review']
}

/**
 * Lists keep their indexes and maps their keys: an entry that has not its types is there as undefined.
 * Lengths, ranges and spellings of what is there were not asked for, but for the places and quotes of an event: too
 * many
 * of them are as none, since each is held against each.
 */
export interface TypedStory {
  readonly id: string | undefined
  readonly lang: string | undefined
  readonly timeZone: string | undefined
  readonly context: readonly string[]
  /** Id of the event at whose moment the page opens. */
  readonly opening: string | undefined
  /** Ids of places; empty where the frame is given in degrees. */
  readonly frame: readonly string[]
  readonly articles: readonly (FileArticle | undefined)[]
  readonly places: ReadonlyMap<string, Place | undefined>
  readonly categories: ReadonlySet<string>
  readonly events: readonly (TypedEvent | undefined)[]
  /** Ids by index, of entries without their types too. */
  readonly ids: Readonly<Record<'articles' | 'events', readonly (string | undefined)[]>>
}

export function toTypedStory(value: unknown): TypedStory {
  const story = isObject(value) ? value : {}
  const { id, lang, timeZone, context, opening, view } = storySchema.entries
  const articles = toList(story['articles']),
    events = toList(story['events'])
  return {
    id: toTyped(id, story['id']),
    lang: toTyped(lang, story['lang']),
    timeZone: toTyped(timeZone, story['timeZone']),
    context: toTyped(context, story['context']) ?? [],
    opening: toTyped(opening, story['opening'])?.event,
    frame: toTyped(view, story['view'])?.frame?.filter(place => typeof place === 'string') ?? [],
    articles: articles.map(article => toTyped(articleSchema, article)),
    places: new Map(toEntries(story['places']).map(([key, place]) => [key, toTyped(placeSchema, place)])),
    categories: new Set(toEntries(story['categories']).map(([key]) => key)),
    events: events.map(event => (isObject(event) ? toTypedEvent(event) : undefined)),
    ids: { articles: articles.map(toId), events: events.map(toId) },
  }
}

function toTypedEvent(event: Readonly<Record<string, unknown>>): TypedEvent {
  const { id, title, category, status, when, where, whereNote, cite, related, updated, review } = eventSchema.entries
  const typedWhen = toTyped(when, event['when'])
  return {
    id: toTyped(id, event['id']),
    title: toTyped(title, event['title']),
    category: toTyped(category, event['category']),
    status: toTyped(status, event['status']),
    when: typedWhen,
    date: typedWhen && toDate(typedWhen.edtf),
    where: isFew(event['where']) ? event['where'].map(item => toTyped(where.item, item)) : undefined,
    whereNote: toTyped(whereNote, event['whereNote']),
    cite: isFew(event['cite']) ? event['cite'].map(item => toTyped(cite.item, item)) : [undefined],
    related: toTyped(related, event['related']) ?? [],
    updated: toTyped(updated, event['updated']) ?? [],
    review: toTyped(review, event['review']),
  }
}

/** Undefined where it has not its types, or, of an object, where a key that has not is one that all checks ask for. */
function toTyped<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, value)
  if (result.typed) return result.output
  const again =
    isEntries(schema) && isObject(value) ? v.safeParse(schema, withoutFaults(schema.entries, value)) : result
  return again.typed ? again.output : undefined
}

const isEntries = (schema: object): schema is { entries: v.ObjectEntries } => 'entries' in schema

/**
 * What is told of at its own path anyway: it is left out where it may be, and else stands in as something that no check
 * minds. A wrong word in an article does not hide its quotes.
 */
function withoutFaults(entries: v.ObjectEntries, value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = Object.entries(entries).flatMap(([key, schema]) => {
    if (v.safeParse(schema, value[key]).typed) return [[key, value[key]] as const]
    return Object.hasOwn(STAND_INS, key) ? [[key, STAND_INS[key]] as const] : []
  })
  return Object.fromEntries(kept)
}

/** By the key of any object. Nothing is asked of an "exact" place but its geometry, of "resolved" but its quotes. */
const STAND_INS: Readonly<Record<string, unknown>> = {
  headline: '',
  published: '',
  text: '',
  name: '',
  precision: 'exact',
  edtf: '',
  basis: 'resolved',
  exact: '',
  supports: [],
}

/** Undefined where the text is no date. */
export function toDate(edtf: string): When | undefined {
  const parsed = parseEdtf(edtf)
  return parsed.ok ? parsed.value : undefined
}

const isFew = (value: unknown): value is unknown[] => Array.isArray(value) && value.length <= MOST_OF_EVENT
const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const toEntries = (value: unknown) => (isObject(value) ? Object.entries(value) : [])
const toId = (value: unknown) => (isObject(value) && typeof value['id'] === 'string' ? value['id'] : undefined)
