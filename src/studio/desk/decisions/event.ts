// An event: made of selected words, told in other words, with more quotes, split, put together, taken away.
import { isObject } from '../../../compiler/located-json.ts'
import { toQuotable, toQuote } from '../../../draft/events/event-quote.ts'
import { createIds } from '../../../draft/story/ids.ts'
import { createPlaceIds } from '../../../draft/story/place-ids.ts'
import type { JOINS, KINDS, STATUSES, WEIGHTS } from '../../../model/story.ts'
import { decideBy, refuse, type Decision, type Desk, type Value } from '../desk.ts'
import type { Known } from '../known.ts'
import type { Reading, Readings } from '../readings.ts'
import {
  findById,
  listOf,
  mapEvent,
  placesOf,
  placesOfEvent,
  toName,
  toText,
  toWhere,
  withKeys,
  withoutUnused,
  withWhereNote,
} from '../story-value.ts'
import { withSupports } from '../supports.ts'

/** Selected words of an article. `start` and `end` count code points of its text. */
export interface Selection {
  readonly article: string
  readonly start: number
  readonly end: number
}

/** What a form of an event sets; undefined takes the key away. Texts by language stay with `rewriteFile`. */
export interface EventFields {
  readonly title?: string
  /** At most 24 characters. */
  readonly label?: string | undefined
  readonly summary?: string | undefined
  readonly weight?: (typeof WEIGHTS)[number] | undefined
  readonly kind?: (typeof KINDS)[number] | undefined
  readonly status?: (typeof STATUSES)[number] | undefined
  readonly join?: (typeof JOINS)[number] | undefined
  /** Id of a category of the story. */
  readonly category?: string | undefined
  readonly whereNote?: string | undefined
}

/** What is so in every event that does not say otherwise. */
const DEFAULTS: EventFields = { status: 'reported', join: 'none' }

/**
 * A new event that cites the words. Date and places in them are proposed by the clerk, to be decided; without a title
 * it has the words themselves.
 */
export function addEvent(
  desk: Desk,
  readings: Readings,
  { complete }: Pick<Known, 'complete'>,
  selection: Selection,
  fields: EventFields,
): Decision {
  return decideBy(desk, story => {
    const cited = findQuoted(desk, story, readings, selection)
    if ('why' in cited) return cited
    const { quote, reading } = cited
    const title = fields.title?.trim() || quote.exact.slice(0, 120)
    const ids = listOf(story, 'events').flatMap(event => (isObject(event) ? (toText(event['id']) ?? []) : []))
    const { places, where } = findWheres(complete(story, desk.texts).value, reading, cited)
    const event: Value = withKeys(
      { id: createIds('event', ids)(fields.label, title), title, ...toKept(fields) },
      { when: findWhen(story, reading, cited), where, cite: [{ ...quote, supports: ['what'] }] },
    )
    return {
      says: `added ${toName(event, '')}`,
      story: {
        ...story,
        places: { ...placesOf(story), ...places },
        events: [...listOf(story, 'events'), withSupports(withWhereNote(event))],
      },
    }
  })
}

/** One more quote for an event. */
export function addQuote(desk: Desk, readings: Readings, event: string, selection: Selection): Decision {
  return decideBy(desk, story => {
    const own = findById(listOf(story, 'events'), event)
    if (!own) return refuse('The story has no such event')
    const cited = findQuoted(desk, story, readings, selection)
    if ('why' in cited) return cited
    const cite = { ...cited.quote, supports: ['what'] }
    return {
      says: `${toName(own, event)}: one more quote`,
      story: mapEvent(story, event, each => withSupports({ ...each, cite: [...listOf(each, 'cite'), cite] })),
    }
  })
}

/** One of the quotes of an event, by its index; the last one stays. */
export function removeQuote(desk: Desk, event: string, at: number): Decision {
  return decideBy(desk, story => {
    const own = findById(listOf(story, 'events'), event)
    if (!own || at < 0 || at >= listOf(own, 'cite').length) return refuse('The event has no such quote')
    if (listOf(own, 'cite').length === 1) return refuse('An event has at least one quote; remove the event instead')
    return {
      says: `${toName(own, event)}: without a quote`,
      story: mapEvent(story, event, each => ({
        ...each,
        cite: listOf(each, 'cite').filter((_, index) => index !== at),
      })),
    }
  })
}

export function setEventFields(desk: Desk, event: string, fields: EventFields): Decision {
  return decideBy(desk, story => {
    const own = findById(listOf(story, 'events'), event)
    if (!own) return refuse('The story has no such event')
    if ('title' in fields && !fields.title?.trim()) return refuse('An event has a title')
    return {
      says: `${toName(own, event)}: ${Object.keys(fields).join(', ')}`,
      story: mapEvent(story, event, each => withKeys(each, toKept(fields))),
    }
  })
}

/** Without blank texts and what is so anyway. */
function toKept(fields: EventFields): Value {
  const entries = Object.entries(fields).map(([key, value]: [string, string | undefined]) => {
    const plain = value?.trim()
    return [key, plain && plain !== DEFAULTS[key as keyof EventFields] ? plain : undefined] as const
  })
  return Object.fromEntries(entries)
}

/** Into two: the quotes at these indexes go to a new event of the same date and places behind it. */
export function splitEvent(desk: Desk, event: string, quotes: readonly number[], title: string): Decision {
  return decideBy(desk, story => {
    const events = listOf(story, 'events')
    const own = findById(events, event)
    const cite = own ? listOf(own, 'cite') : []
    const moved = cite.filter((_, at) => quotes.includes(at))
    if (!own || moved.length === 0 || moved.length === cite.length)
      return refuse('Of two events each has at least one quote')
    if (title.trim() === '') return refuse('An event has a title')
    const ids = events.flatMap(each => (isObject(each) ? (toText(each['id']) ?? []) : []))
    const { label: _label, ...rest } = own
    const other = { ...rest, id: createIds('event', ids)(title), title: title.trim(), cite: moved }
    const kept = { ...own, cite: cite.filter((_, at) => !quotes.includes(at)) }
    return {
      says: `split ${toName(own, event)}`,
      story: { ...story, events: events.flatMap(each => (each === own ? [kept, other] : [each])) },
    }
  })
}

/** Two accounts of one event: the first keeps its words and its date, and gets the other's quotes and places. */
export function mergeEvents(desk: Desk, keep: string, other: string): Decision {
  return decideBy(desk, story => {
    const events = listOf(story, 'events')
    const [own, gone] = [findById(events, keep), findById(events, other)]
    if (!own || !gone || own === gone) return refuse('Two events of the story are put together')
    const keyOf = (where: unknown) => {
      const { place, role = 'site' } = toWhere(where) ?? {}
      return `${String(place)} ${String(role)}`
    }
    const known = new Set(listOf(own, 'where').map(keyOf))
    const where = [...listOf(own, 'where'), ...listOf(gone, 'where').filter(each => !known.has(keyOf(each)))]
    const quoted = new Set(listOf(own, 'cite').map(toQuoteKey))
    const cite = [...listOf(own, 'cite'), ...listOf(gone, 'cite').filter(each => !quoted.has(toQuoteKey(each)))]
    const merged = withSupports(
      withKeys(own, { where, cite, whereNote: where.length > 0 ? undefined : own['whereNote'] }),
    )
    const left = events.flatMap(each => (each === gone ? [] : [each === own ? merged : each]))
    return {
      says: `put ${toName(gone, other)} together with ${toName(own, keep)}`,
      story: renameEvent({ ...story, events: left }, other, keep),
    }
  })
}

const toQuoteKey = (cite: unknown): string =>
  isObject(cite) ? `${String(cite['article'])} ${String(cite['exact'])}` : String(cite)

export function removeEvent(desk: Desk, event: string): Decision {
  return decideBy(desk, story => {
    const events = listOf(story, 'events')
    const own = findById(events, event)
    if (!own) return refuse('The story has no such event')
    const left = events.filter(each => each !== own)
    const next = renameEvent({ ...story, events: left }, event, undefined)
    return { says: `removed ${toName(own, event)}`, story: withoutUnused(next, placesOfEvent(own)) }
  })
}

/** In what names events: those related to it, and the one that the page opens at. */
function renameEvent(story: Value, from: string, to: string | undefined): Value {
  const rename = (list: unknown, own: unknown): unknown => {
    if (!Array.isArray(list) || !list.includes(from)) return list
    const names = list.flatMap(id => (id !== from ? [id] : to === undefined || to === own ? [] : [to]))
    return names.length > 0 ? [...new Set(names)] : undefined
  }
  const events = listOf(story, 'events').map(event =>
    isObject(event) && Array.isArray(event['related'])
      ? withKeys(event, { related: rename(event['related'], event['id']) })
      : event,
  )
  const opening = isObject(story['opening']) && story['opening']['event'] === from
  return withKeys({ ...story, events }, opening ? { opening: to === undefined ? undefined : { event: to } } : {})
}

interface Quoted {
  readonly quote: {
    readonly article: string
    readonly exact: string
    readonly prefix?: string
    readonly suffix?: string
  }
  readonly reading: Reading
  /** UTF-16 units of the text. */
  readonly start: number
  readonly end: number
}

function findQuoted(
  desk: Desk,
  story: Value,
  readings: Readings,
  { article, start, end }: Selection,
): Quoted | ReturnType<typeof refuse> {
  const reading = readings(desk, story).find(each => each.article === article)
  if (!reading) return refuse('The text of this article is not here')
  const { text, units } = reading
  const [from, to] = [units.toUnit(start), units.toUnit(end)]
  const words = text.slice(from, to)
  if (words.trim().length < 3) return refuse('Select the words that say it')
  const span = { start: from, end: to, text: words }
  const quote = toQuote(toQuotable(text), span, [span])
  if (!quote) return refuse('These words stand more than once in the text: select some more')
  if (quote.text.length > 1500) return refuse('A quote has at most 1,500 characters: select fewer words')
  const { prefix, suffix } = quote
  const beside = { ...(prefix === undefined ? {} : { prefix }), ...(suffix === undefined ? {} : { suffix }) }
  return { quote: { article, exact: quote.text, ...beside }, reading, start: quote.start, end: quote.end }
}

const isWithin =
  ({ start, end }: Quoted) =>
  (span: { readonly start: number; readonly end: number }): boolean =>
    start <= span.start && span.end <= end

function findWhen(story: Value, { dates }: Reading, quoted: Quoted): Value {
  const own = dates.filter(isWithin(quoted)).find(({ edtf, confidence }) => edtf !== undefined && confidence >= 0.3)
  if (own) {
    const { text, edtf, reason } = own
    const stated = reason === 'as printed'
    const note = stated ? undefined : `“${text}”: ${reason}`.slice(0, 600)
    const line = text.replace(/\s+/gu, ' ')
    return withKeys({ review: 'proposed', edtf, text: line, basis: stated ? 'stated' : 'resolved' }, { note })
  }
  const published = toText(findById(listOf(story, 'articles'), quoted.quote.article)?.['published'])
  const edtf = published !== undefined && /^\d{4}-\d\d-\d\d$/.test(published) ? `[..${published}]` : (published ?? '')
  const note = 'The quote names no date; some time before the publication.'
  return { review: 'proposed', edtf, basis: 'inferred', certainty: 'uncertain', note }
}

/** Each place in the words once, with those that the story lacks. */
function findWheres(whole: unknown, { places: found }: Reading, quoted: Quoted) {
  const ids = createPlaceIds(isObject(whole) ? whole['places'] : {})
  const seen = new Set<string>()
  const where = found.filter(isWithin(quoted)).flatMap(({ text, use, candidates: [best] }): Value[] => {
    if (!best || use === 'part') return []
    const place = ids.idOf(best)
    if (seen.has(place)) return []
    seen.add(place)
    const role = use === 'speaker' || use === 'demonym' ? { role: 'actor' } : {}
    return [{ review: 'proposed', place, text: text.replace(/\s+/gu, ' '), basis: 'stated', ...role }]
  })
  return { where, places: ids.added() }
}
