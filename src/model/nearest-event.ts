// Of some events the one nearest to a moment.
import { findFirst } from './find-first.ts'
import type { StoryIndex } from './story-index.ts'
import type { StoryEvent } from './story.ts'

/**
 * `stop` is a stop of the index; the events are in the order of time, all on its time control, at least one. Of two as
 * near the earlier.
 */
export function toNearestEvent(events: readonly StoryEvent[], { stops, stopOf }: StoryIndex, stop: number): StoryEvent {
  const anchorOf = (number: number) => stops[stopOf.get(events[number]!.id)!]!.anchor
  const from = (anchor: number) => findFirst(events.length, number => anchorOf(number) >= anchor)
  const now = stops[stop]!.anchor
  const after = from(now)
  if (after === 0) return events[0]!
  const before = anchorOf(after - 1)
  const isBefore = after === events.length || now - before <= anchorOf(after) - now
  return events[isBefore ? from(before) : after]!
}
