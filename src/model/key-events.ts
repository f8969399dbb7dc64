// The few events that tell the story, and the one at whose moment it opens.
import { toKind } from './kind.ts'
import type { Story, StoryEvent } from './story.ts'

/** A story of more events than this, none of them marked, has no key events: its list is whole. */
const MOST_UNMARKED = 30

/** The events that are marked; where none is, all of a short story, and none of a long one. In the file's order. */
export function toKeyEvents<Event extends Pick<StoryEvent, 'weight'>>(events: readonly Event[]): readonly Event[] {
  const marked = events.filter(({ weight }) => weight === 'key')
  return marked.length > 0 ? marked : events.length <= MOST_UNMARKED ? events : []
}

/** Whether a reader can choose between the key events and all. */
export function hasChoice({ events }: Pick<Story, 'events'>): boolean {
  const { length } = toKeyEvents(events)
  return length > 0 && length < events.length
}

/**
 * Id of the event at whose moment the story opens: the one that its file names; else, of the key events, one that was
 * done and not said or planned before the others, then the one with the most quotes, then the first in time. `inTime`
 * has all events in the order of time. Undefined without any.
 */
export function toOpeningEvent(
  { opening, events }: Pick<Story, 'opening' | 'events'>,
  inTime: readonly StoryEvent[],
): string | undefined {
  if (opening) return opening.event
  const key = new Set(toKeyEvents(events))
  const offered = key.size > 0 ? inTime.filter(event => key.has(event)) : inTime
  const isDone = (event: StoryEvent) => event.status !== 'planned' && toKind(event) === 'did'
  const done = offered.filter(isDone)
  return (done.length > 0 ? done : offered).reduce<StoryEvent | undefined>(
    (best, event) => (best && best.cite.length >= event.cite.length ? best : event),
    undefined,
  )?.id
}
