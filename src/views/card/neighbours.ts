// The events before and after one, in the order of time, of those that the time control holds.
import type { StoryEvent } from '../../model/story.ts'
import type { App } from '../app.ts'

interface Neighbours {
  readonly previous: StoryEvent | undefined
  readonly next: StoryEvent | undefined
}

export function toNeighbours({ index: { inTime, numberOf } }: Pick<App, 'index'>, event: StoryEvent): Neighbours {
  const number = numberOf.get(event.id) ?? -1
  return { previous: inTime[number - 1], next: inTime[number + 1] }
}
