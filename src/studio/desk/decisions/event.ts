// An event in other words, and taken away.
import { isObject } from '../../../compiler/located-json.ts'
import { toLabel } from '../../../draft/events/event-label.ts'
import { readVerb } from '../../../draft/events/read-verb.ts'
import type { JOINS, KINDS, STATUSES, WEIGHTS } from '../../../model/story.ts'
import { decideBy, refuse, type Decision, type Desk, type Value } from '../desk.ts'
import {
  findById,
  listOf,
  mapEvent,
  placesOfEvent,
  toFilled,
  toName,
  toText,
  withKeys,
  withTexts,
  withoutUnused,
} from '../story-value.ts'

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

export function setEventFields(desk: Desk, event: string, fields: EventFields): Decision {
  return decideBy(desk, story => {
    const own = findById(listOf(story, 'events'), event)
    if (!own) return refuse('The story has no such event')
    if ('title' in fields && !fields.title?.trim()) return refuse('An event has a title')
    return {
      says: `${toName(own, event)}: ${Object.keys(fields).join(', ')}`,
      story: mapEvent(story, event, each =>
        withTexts(each, toKept({ ...toNewLabel(each, fields), ...fields }), story['lang']),
      ),
    }
  })
}

/** A label of words of the old title that the new one has no more: as the clerk would label that. */
function toNewLabel(event: Value, fields: EventFields): EventFields {
  const [before, label] = [toText(event['title']), toText(event['label'])]
  const title = fields.title?.trim()
  if (title === undefined || 'label' in fields || before === undefined || label === undefined) return {}
  const holdsLabel = (text: string): boolean => text.toLowerCase().includes(label.toLowerCase())
  return holdsLabel(before) && !holdsLabel(title) ? { label: toLabel(title, readVerb(title)?.word ?? '') } : {}
}

/** Without blank texts and what is so anyway. */
export function toKept(fields: EventFields): Value {
  const filled = Object.entries(toFilled(fields))
  return Object.fromEntries(
    filled.map(([key, value]) => [key, value === DEFAULTS[key as keyof EventFields] ? undefined : value]),
  )
}

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
export function renameEvent(story: Value, from: string, to: string | undefined): Value {
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
