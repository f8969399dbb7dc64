// Changes of a story's value, whatever stands in it: each gives a new value and leaves the old one as it was.
import { isObject, toList } from '../../compiler/located-json.ts'
import type { Value } from './desk.ts'

/** Of a story, an event or any other object; empty where no list stands there. */
export const listOf = (value: Value, key: string): readonly unknown[] => toList(value[key])

export const placesOf = (story: Value): Value => (isObject(story['places']) ? story['places'] : {})

export const hasPlace = (story: Value, id: string): boolean => Object.hasOwn(placesOf(story), id)

const hasId =
  (id: string) =>
  (value: unknown): value is Value =>
    isObject(value) && value['id'] === id

/** The first of that id. */
export const findById = (list: readonly unknown[], id: string): Value | undefined => list.find(hasId(id))

/** An undefined value takes its key away. */
export function withKeys(object: Value, keys: Value): Value {
  const changed: Record<string, unknown> = { ...object, ...keys }
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined))
}

/** The same of texts; where the file has a text by language, that in `lang` is changed and the others stay. */
export const withTexts = (object: Value, keys: Value, lang: unknown): Value =>
  withKeys(
    object,
    Object.fromEntries(
      Object.entries(keys).map(([key, text]) => {
        const table = object[key]
        const isOne = typeof text === 'string' && typeof lang === 'string' && isObject(table)
        return [key, isOne ? { ...table, [lang]: text } : text]
      }),
    ),
  )

/** What a form says, without blank texts and empty lists: an undefined value takes its key away. */
export const toFilled = (fields: object): Value =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]: [string, unknown]) => {
      const plain = typeof value === 'string' ? value.trim() : value
      return [key, plain === '' || (Array.isArray(plain) && plain.length === 0) ? undefined : plain]
    }),
  )

/** The first entry of that id in a list of the story, changed. */
export function mapById(
  story: Value,
  table: 'articles' | 'events',
  id: string,
  change: (entry: Value) => Value,
): Value {
  const list = listOf(story, table)
  const at = list.findIndex(hasId(id))
  return at < 0 ? story : { ...story, [table]: list.with(at, change(list[at] as Value)) }
}

export function mapEvents(story: Value, change: (event: Value) => Value): Value {
  const changed = listOf(story, 'events').map(event => (isObject(event) ? change(event) : event))
  return Array.isArray(story['events']) ? { ...story, events: changed } : story
}

export const mapEvent = (story: Value, id: string, change: (event: Value) => Value): Value =>
  mapById(story, 'events', id, change)

export const mapPlace = (story: Value, id: string, change: (place: Value) => Value): Value => {
  const places = placesOf(story)
  const place = Object.hasOwn(places, id) ? places[id] : undefined
  return isObject(place) ? { ...story, places: { ...places, [id]: change(place) } } : story
}

/** A where as an object, also where the file has a name alone. */
export const toWhere = (where: unknown): Value | undefined =>
  typeof where === 'string' ? { place: where } : isObject(where) ? where : undefined

/** The entries of `where` that name a place, changed; one that becomes undefined is taken away. */
export function mapWheres(event: Value, place: string, change: (where: Value) => Value | undefined): Value {
  const wheres = listOf(event, 'where')
  if (!wheres.some(where => toWhere(where)?.['place'] === place)) return event
  const changed = wheres.flatMap(where => {
    const object = toWhere(where)
    if (object?.['place'] !== place) return [where]
    const next = change(object)
    return next === undefined ? [] : [next]
  })
  return { ...event, where: changed }
}

/** An event without a place says why. */
export const withWhereNote = (event: Value): Value =>
  listOf(event, 'where').length > 0 || event['whereNote'] !== undefined
    ? event
    : { ...event, whereNote: 'No sentence names a place of it.' }

/** A quote and where it is from, as far as the file says. */
export interface Cite {
  readonly article: string | undefined
  readonly exact: string
  readonly prefix: string | undefined
  readonly suffix: string | undefined
}

/** A cite as an object, also where the file has the quote alone; undefined where it quotes nothing. */
export function toCite(cite: unknown): Cite | undefined {
  const { article, exact, prefix, suffix } = isObject(cite) ? cite : { exact: cite }
  if (typeof exact !== 'string') return undefined
  return { article: toText(article), exact, prefix: toText(prefix), suffix: toText(suffix) }
}

/** The cites of an event that quote something. */
export const citesOf = (event: Value): Cite[] => listOf(event, 'cite').flatMap(cite => toCite(cite) ?? [])

export const toText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The title of an event, the name of a place, else its id. */
export function toTitle(value: unknown, id: string): string {
  const { title, name } = isObject(value) ? value : {}
  const own = title ?? name
  const text = isObject(own) ? Object.values(own)[0] : own
  return typeof text === 'string' && text.trim() !== '' ? text.replace(/\s+/gu, ' ') : id
}

/** The same, short enough for a phrase. */
export const toName = (value: unknown, id: string): string => toTitle(value, id).slice(0, 60)

/** Without the places of these ids that are only proposed, and that no event is at any more. */
export function withoutUnused(story: Value, ids: readonly string[]): Value {
  const used = new Set(
    listOf(story, 'events').flatMap(event =>
      isObject(event) ? listOf(event, 'where').map(where => toWhere(where)?.['place']) : [],
    ),
  )
  const gone = ids.filter(id => {
    const place = placesOf(story)[id]
    return !used.has(id) && isObject(place) && place['review'] === 'proposed'
  })
  if (gone.length === 0) return story
  return { ...story, places: withKeys(placesOf(story), Object.fromEntries(gone.map(id => [id, undefined]))) }
}

/** Ids of the events of a story. */
export const idsOfEvents = (story: Value): string[] =>
  listOf(story, 'events').flatMap(event => (isObject(event) ? (toText(event['id']) ?? []) : []))

/** Ids of the places of an event. */
export const placesOfEvent = (event: Value): string[] =>
  listOf(event, 'where').flatMap(where => toText(toWhere(where)?.['place']) ?? [])
