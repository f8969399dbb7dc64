// Of some events the one nearest to a moment.
import type { StoryIndex } from './story-index.ts'
import type { StoryEvent } from './story.ts'

/** `stop` is a stop of the index; all events are on its time control. At least one. Of two as near the earlier. */
export function toNearestEvent(events: readonly StoryEvent[], { stops, stopOf }: StoryIndex, stop: number): StoryEvent {
  const distance = ({ id }: StoryEvent) => Math.abs(stops[stopOf.get(id)!]!.anchor - stops[stop]!.anchor)
  return events.reduce((nearest, event) => (distance(event) < distance(nearest) ? event : nearest))
}
