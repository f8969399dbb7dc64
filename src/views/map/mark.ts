// A mark on the map, and what can be asked of it.
import type { PlaceSign } from '../../model/map-sign.ts'
import type { Place, StoryEvent } from '../../model/story.ts'
import type { LngLat, Point, Size } from './camera.ts'

/**
 * `current`: of the event that is told. `now`: of its date. `past`: of what was before. `later`: of another time, for
 * orientation.
 */
export type Stage = 'current' | 'now' | 'past' | 'later'

export interface Mark extends PlaceSign {
  readonly id: string
  readonly place: Place
  readonly lngLat: LngLat
  /** Events on show here, or those of another time where none is; at least one. In the order of time. */
  readonly events: readonly StoryEvent[]
  readonly stage: Stage
  /** Of the events here the one whose sign it has: that which is told, or of its date, or the nearest in time. */
  readonly speaks: StoryEvent
}

/** A mark in sight; several that would cover each other are one. */
export interface SeenMark {
  readonly mark: Mark
  readonly at: Point
  /** The mark among them. */
  readonly members: readonly Mark[]
  /** In a crowd, where the sign is a number: of the events that it stands for. */
  readonly count?: number
  /** Of its members that of the nearest in time, where it is not the mark's own. */
  readonly stage?: Stage
}

/** Half the side of a mark's target: 24 px, the least that WCAG 2.5.8 allows. */
export const MARK_HALF_PX = 12

/** A mark this near to the rim is out of the frame: its name would be. Pixels. */
const RIM_PX = 8

export const isInFrame = ([x, y]: Point, { width, height }: Size): boolean =>
  x >= RIM_PX && y >= RIM_PX && x <= width - RIM_PX && y <= height - RIM_PX

/** Whether an event is on show here, and not only one of another time. */
export const isShown = ({ stage }: Mark): boolean => stage !== 'later'

/** Whether the shape of the place is its sign, and not a mark. */
export const isShape = ({ sign }: Pick<PlaceSign, 'sign'>): boolean => sign === 'area' || sign === 'line'

const STAGES: readonly Stage[] = ['current', 'now', 'past', 'later']

/** The most important first. */
export const byImportance = (a: Mark, b: Mark): number =>
  STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) ||
  Number(isShape(a)) - Number(isShape(b)) ||
  b.events.length - a.events.length ||
  (a.id < b.id ? -1 : 1)

/** How many events some marks stand for, each counted once. */
export function countEvents(marks: readonly Mark[]): number {
  if (marks.length === 1) return marks[0]!.events.length
  const shared = new Set<unknown>()
  let count = 0
  for (const { events } of marks)
    for (const event of events)
      if (event.where.length === 1) count++
      else shared.add(event)
  return count + shared.size
}
