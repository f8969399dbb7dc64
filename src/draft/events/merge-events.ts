// The same event told twice, in one article or in several, is one event with two cites.
import { parseEdtf } from '../../model/edtf.ts'
import { foldName } from '../gazetteer/fold.ts'
import { toPlaceKey } from './event-where.ts'
import type { ProposedEvent } from './proposed-event.ts'

/** An event and the article that tells it; each cite of a merged one has its own. */
export interface Told extends ProposedEvent {
  readonly articles: readonly string[]
}

/** Of two titles the share of words that both have, of the shorter one. */
const LEAST_SHARED = 0.5
const LEAST_WORDS = 3
const MOST_CITES = 4

const STOP = new Set(
  'the a an of to in on at by for from with and or has have had been was were is are be that it its his her their said says'.split(
    ' ',
  ),
)

/** In the order of the first. `articles` of what is given names one for each cite. */
export function mergeEvents(events: readonly Told[]): Told[] {
  const merged: { event: Told; words: ReadonlySet<string> }[] = []
  for (const event of events) {
    const words = toWords(event)
    const same = merged.find(known => isSame(known.event, event) && sharesWords(known.words, words))
    if (!same) merged.push({ event, words })
    else if (same.event.cite.length < MOST_CITES) same.event = join(same.event, event)
  }
  return merged.map(({ event }) => event)
}

/** Words of title and quotes that say something, by their first five letters: "launched" is "launch". */
export const toWords = ({ title, cite }: Pick<Told, 'title' | 'cite'>): ReadonlySet<string> =>
  new Set(
    foldName([title, ...cite.map(({ text }) => text)].join(' '))
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length > 2 && !STOP.has(word))
      .map(word => word.slice(0, 5)),
  )

export function sharesWords(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...other].filter(word => one.has(word)).length
  return shared >= LEAST_WORDS && shared / Math.min(one.size, other.size) >= LEAST_SHARED
}

/** Of the same day, kind and status, at a place that both have; or at none. */
function isSame(one: Told, other: Told): boolean {
  if (one.kind !== other.kind || one.status !== other.status || !isSameTime(one, other)) return false
  const keys = new Set(one.where.filter(isTelling).map(({ place }) => toPlaceKey(place)))
  const own = other.where.filter(isTelling)
  return keys.size === 0 || own.length === 0
    ? keys.size === own.length
    : own.some(({ place }) => keys.has(toPlaceKey(place)))
}

const isTelling = ({ role }: Told['where'][number]) => role !== 'mentioned'

/** One date lies in the other, where one of them is a day. */
function isSameTime({ when: { edtf: one } }: Told, { when: { edtf: other } }: Told): boolean {
  if (one === undefined || other === undefined || one === other) return one === other
  const [a, b] = [parseEdtf(one), parseEdtf(other)]
  if (!a.ok || !b.ok || a.value.kind === 'lasted' || b.value.kind === 'lasted') return false
  const within = (inner: typeof a.value, outer: typeof a.value) =>
    inner.earliest !== undefined &&
    inner.earliest === inner.latest &&
    inner.earliest >= (outer.earliest ?? Infinity) &&
    inner.earliest <= (outer.latest ?? -Infinity)
  return within(a.value, b.value) || within(b.value, a.value)
}

/** The surer one says when and where. */
function join(one: Told, other: Told): Told {
  const isSurer = other.when.basis !== 'inferred' && one.when.basis === 'inferred'
  const known = new Set(one.where.map(({ place, role }) => `${toPlaceKey(place)} ${role}`))
  const more = other.where.filter(
    ({ place, role, basis }) => basis !== 'inferred' && !known.has(`${toPlaceKey(place)} ${role}`),
  )
  return {
    ...one,
    ...(isSurer ? { when: other.when } : {}),
    where: [...one.where, ...more],
    cite: [...one.cite, ...other.cite],
    articles: [...one.articles, ...other.articles],
    confidence: Math.max(one.confidence, other.confidence),
    reason: `${one.reason}; + told again`,
  }
}
