// The same event told twice, in one article or in several, is one event with two cites.
import { parseEdtf } from '../../model/edtf.ts'
import type { When } from '../../model/when.ts'
import { foldName } from '../gazetteer/fold.ts'
import { toPlaceKey } from '../gazetteer/known-place.ts'
import type { ProposedEvent, ProposedWhere } from './proposed-event.ts'

/** An event and the article that tells it; each cite of a merged one has its own. */
export interface ToldEvent extends ProposedEvent {
  readonly articles: readonly string[]
}

/** Of two titles the share of words that both have, of the shorter one. */
const LEAST_SHARED = 0.5
const LEAST_WORDS = 3
const MOST_CITES = 4

const STOP = new Set(
  (
    'the a an of to in on at by for from with and or has have had been was were is are be that it its his her their ' +
    'said says'
  ).split(' '),
)

/** What two tellings of one event have alike. */
export interface Likeness {
  readonly kind: string
  readonly status: string
  readonly edtf: string | undefined
  /** Whether nobody knows the day: it lies in the date of many others. */
  readonly isOpen: boolean
  /** Keys of the places where it happened or that acted. */
  readonly places: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}

/** In the order of the first. */
export function mergeEvents(events: readonly ToldEvent[]): ToldEvent[] {
  const merged: { event: ToldEvent; likeness: Likeness }[] = []
  for (const event of events) {
    const likeness = toLikeness(
      event,
      event.where.map(({ place }) => toPlaceKey(place)),
    )
    const same = merged.find(known => isAlike(known.likeness, likeness))
    if (!same) merged.push({ event, likeness })
    else if (same.event.cite.length < MOST_CITES) same.event = join(same.event, event)
  }
  return merged.map(({ event }) => event)
}

/** `places` are the keys of its places, in their order. */
export const toLikeness = (
  { kind, status, when, where, title, cite }: ProposedEvent,
  places: readonly string[],
): Likeness => ({
  kind,
  status,
  edtf: when.edtf,
  isOpen: when.certainty === 'uncertain',
  places: new Set(places.filter((_, at) => where[at]!.role !== 'mentioned')),
  words: toWords([title, ...cite.map(({ text }) => text)]),
})

/** Words that say something, by their first five letters: "launched" is "launch". */
export const toWords = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    foldName(texts.join(' '))
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length > 2 && !STOP.has(word))
      .map(word => word.slice(0, 5)),
  )

/** Of the same day, kind and status, at a place that both have or at none, in words of which half are the same. */
export function isAlike(one: Likeness, other: Likeness): boolean {
  if (one.kind !== other.kind || one.status !== other.status || !isSameTime(one, other)) return false
  const hasPlace = one.places.size > 0 && other.places.size > 0
  const isThere = hasPlace ? [...other.places].some(key => one.places.has(key)) : one.places.size === other.places.size
  return isThere && sharesWords(one.words, other.words)
}

function sharesWords(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...other].filter(word => one.has(word)).length
  return shared >= LEAST_WORDS && shared / Math.min(one.size, other.size) >= LEAST_SHARED
}

/** One date lies in the other, where one of them is a day. */
function isSameTime({ edtf: one, isOpen }: Likeness, { edtf: other, isOpen: isOtherOpen }: Likeness): boolean {
  if (one === undefined || other === undefined || one === other) return one === other
  if (isOpen || isOtherOpen) return false
  const [a, b] = [parseEdtf(one), parseEdtf(other)]
  if (!a.ok || !b.ok || a.value.kind === 'lasted' || b.value.kind === 'lasted') return false
  return lies(a.value, b.value) || lies(b.value, a.value)
}

const lies = (inner: When, outer: When): boolean =>
  inner.earliest !== undefined &&
  inner.earliest === inner.latest &&
  inner.earliest >= (outer.earliest ?? Infinity) &&
  inner.earliest <= (outer.latest ?? -Infinity)

/** The surer one says when, and what a place is to the event the one that tells more of it than its name. */
function join(one: ToldEvent, other: ToldEvent): ToldEvent {
  const isSurer = other.when.basis !== 'inferred' && one.when.basis === 'inferred'
  const keysOf = (wheres: readonly ProposedWhere[]) => new Set(wheres.map(({ place }) => toPlaceKey(place)))
  const isMentioned = ({ role }: ProposedWhere) => role === 'mentioned'
  const known = keysOf(one.where)
  const placed = keysOf(one.where.filter(where => !isMentioned(where)))
  const more = other.where.filter(where => {
    const key = toPlaceKey(where.place)
    return where.basis !== 'inferred' && (isMentioned(where) ? !known.has(key) : !placed.has(key))
  })
  const told = keysOf(more)
  return {
    ...one,
    ...(isSurer ? { when: other.when } : {}),
    where: [...one.where.filter(where => !isMentioned(where) || !told.has(toPlaceKey(where.place))), ...more],
    cite: [...one.cite, ...other.cite],
    articles: [...one.articles, ...other.articles],
    confidence: Math.max(one.confidence, other.confidence),
    reason: `${one.reason}; + told again`,
  }
}
