// One item of the queue: its words in the articles, what it may be instead, and why.
import { isObject, toList } from '../../compiler/located-json.ts'
import { showValue, type Path, type Problem } from '../../compiler/problem.ts'
import type { CheckedDesk } from './check-desk.ts'
import type { Value } from './desk.ts'
import type { Group } from './groups.ts'
import type { Known } from './known.ts'
import { toCandidates, type PlaceCandidate } from './place-candidates.ts'
import type { Reading } from './readings.ts'
import type { Spot } from './spots.ts'
import { citesOf, findById, listOf, placesOf, placesOfEvent, toTitle, toText } from './story-value.ts'

export interface QueueItem extends Group {
  /** "Tokyo", "Tuesday", the title of an event, the headline of an article. */
  readonly name: string
  /** What it means as it stands: "2023-11-21", "city, JP", of an event its date and what it is if not reported. */
  readonly value: string
  /** In the order of the articles. */
  readonly spots: readonly Spot[]
  /** Of a place: what its name may mean, the likeliest first, with the one in the file. */
  readonly candidates: readonly PlaceCandidate[]
  /** Why the clerk proposes it, the arithmetic of a date. */
  readonly reason: string
  /** From 0 to 1; undefined where nothing says it. */
  readonly confidence: number | undefined
  /** Ids of the events that it belongs to. */
  readonly events: readonly string[]
  readonly problems: readonly Problem[]
  /** Of an event, EDTF; undefined where it has none that can be read. */
  readonly when: string | undefined
  /** How that was reckoned: “Monday”: the Monday before Friday 4 January 2019. */
  readonly dated?: string
}

export function toItem(
  group: Group,
  /** In the long form. */
  story: Value,
  readings: readonly Reading[],
  spots: readonly Spot[],
  known: Known,
  checked: CheckedDesk,
): QueueItem {
  const { kind, id, paths } = group
  const events =
    kind === 'place' ? findEventsAt(story, id) : [...new Set(paths.flatMap(path => toEventId(story, path)))]
  const problems = [...new Set(paths.flatMap(path => checked.under(path)))]
  const base = { ...group, spots, events, problems, candidates: [], when: undefined }
  if (kind === 'place') {
    const place = placesOf(story)[id]
    const found = findFound(readings, spots, 'places')
    const candidates = toCandidates(
      place,
      found.flatMap(each => each.candidates),
      known,
    )
    const [best] = found
    return {
      ...base,
      name: toTitle(place, id),
      value: toPlaceValue(place),
      candidates,
      reason: best?.reason ?? '',
      confidence: best?.confidence,
    }
  }
  if (kind === 'published') {
    const article = findById(listOf(story, 'articles'), id) ?? {}
    return {
      ...base,
      name: toText(article['headline']) ?? id,
      value: toText(article['published']) ?? '',
      reason: toText(article['publishedNote']) ?? '',
      confidence: article['publishedBasis'] === 'stated' ? 0.9 : undefined,
    }
  }
  const event = findById(listOf(story, 'events'), id) ?? {}
  if (kind === 'date') {
    const when = isObject(event['when']) ? event['when'] : {}
    const [best] = findFound(readings, spots, 'dates')
    const edtf = toText(when['edtf']) ?? showValue(when['edtf'])
    return {
      ...base,
      name: toText(when['text']) ?? edtf,
      value: edtf,
      reason: toText(when['note']) ?? best?.reason ?? '',
      confidence: when['text'] === undefined ? undefined : best?.confidence,
    }
  }
  return { ...base, ...toEventItem(event, id, readings, hasDate(paths)) }
}

/** An event that no words date is no surer than its date. */
const OF_INFERRED_DATE = 0.6
const hasDate = (paths: readonly Path[]): boolean => paths.some(([, , part]) => part === 'when')

function toEventItem(event: Value, id: string, readings: readonly Reading[], isDateInferred: boolean) {
  const own = readings.flatMap(reading => reading.events).find(({ cite }) => isCited(event, cite))
  const status = toText(event['status']) ?? 'reported'
  const { edtf, note } = isObject(event['when']) ? event['when'] : {}
  const when = toText(edtf)
  const dated = toText(note)
  const confidence = isDateInferred ? Math.min(own?.confidence ?? 0, OF_INFERRED_DATE) : own?.confidence
  return {
    name: toTitle(event, id),
    value: [when, status === 'reported' ? undefined : status].filter(part => part !== undefined).join(', '),
    reason: own?.reason ?? '',
    confidence,
    when,
    ...(dated === undefined ? {} : { dated }),
  }
}

const isCited = (event: Value, cites: readonly { readonly text: string }[]): boolean =>
  citesOf(event).some(({ exact }) => cites.some(({ text }) => exact === text))

/** What the clerk found in the very words; the surest first. */
function findFound<K extends 'places' | 'dates'>(readings: readonly Reading[], spots: readonly Spot[], of: K) {
  const found = readings.flatMap(({ article, units, ...reading }) => {
    const own = spots.filter(spot => spot.article === article && spot.isName)
    const list: readonly Reading[K][number][] = reading[of]
    return list.filter(({ start, end }) =>
      own.some(spot => units.toPoint(start) === spot.start && units.toPoint(end) === spot.end),
    )
  })
  return found.sort((a, b) => b.confidence - a.confidence)
}

const findEventsAt = (story: Value, place: string): string[] =>
  listOf(story, 'events').flatMap(event =>
    isObject(event) && placesOfEvent(event).includes(place) ? (toText(event['id']) ?? []) : [],
  )

function toEventId(story: Value, [table, at]: Path): string[] {
  const event = table === 'events' ? listOf(story, 'events')[Number(at)] : undefined
  return isObject(event) && typeof event['id'] === 'string' ? [event['id']] : []
}

/** "city, JP" */
function toPlaceValue(place: unknown): string {
  if (!isObject(place)) return ''
  const codes = toList(place['countryCodes']).filter(code => typeof code === 'string')
  return [toText(place['precision']), ...codes].filter(part => part !== undefined).join(', ')
}
