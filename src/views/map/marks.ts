// What stands on the map at one moment: a mark for each place of the events on the time control that fit the filter.
import { findFirst } from '../../model/find-first.ts'
import { toPlaceSign, toStrongest, type PlaceSign } from '../../model/map-sign.ts'
import type { StoryIndex } from '../../model/story-index.ts'
import type { Place, Story, StoryEvent } from '../../model/story.ts'
import { findInside, type Shown } from '../../model/window.ts'
import { SHOWN_BY, type ShowEvents, type ShownBy, type ShownEvents } from '../../state/shown.ts'
import type { State } from '../../state/state.ts'
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

const STAGES: readonly Stage[] = ['current', 'now', 'past', 'later']

/**
 * The point at which a place's mark and card stand: a point itself, a line's middle vertex, the label point of an area;
 * of several the first.
 */
export function toMarkPoint({ geometry, labelPoint }: Place): LngLat {
  switch (geometry.type) {
    case 'Point':
      return geometry.coordinates as unknown as LngLat
    case 'LineString':
      return geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] as unknown as LngLat
    case 'MultiLineString': {
      const line = geometry.coordinates[0]!
      return line[Math.floor(line.length / 2)] as unknown as LngLat
    }
    case 'MultiPoint':
      return geometry.coordinates[0] as unknown as LngLat
    case 'Polygon':
    case 'MultiPolygon':
      return labelPoint as unknown as LngLat
  }
}

/** Events of a place that its list opens with: those on show, or those of another time where none is. */
export const toEventsAt = ({ shown }: Pick<MarkedApp, 'shown'>, state: ShownBy, place: string) => shown(state).at(place)

/** Whether an event is on show here, and not only one of another time. */
export const isShown = ({ stage }: Mark): boolean => stage !== 'later'

/** Whether the shape of the place is its sign, and not a mark. */
export const isShape = ({ sign }: Pick<PlaceSign, 'sign'>): boolean => sign === 'area' || sign === 'line'

/** What decides on the marks. */
const MARKED_BY = [...SHOWN_BY, 'selected'] as const
type MarkedBy = Pick<State, (typeof MARKED_BY)[number]>

interface MarkedApp {
  readonly story: Pick<Story, 'places'>
  readonly index: StoryIndex
  readonly shown: ShowEvents
}

/** Marks of the last moment that was asked for: those of a time control. */
const lastMarks = new WeakMap<StoryIndex, MarksOfMoment>()

interface MarksOfMoment {
  readonly by: MarkedBy
  readonly marks: readonly Mark[]
  /** By place; the next moment changes it. */
  readonly byId: Map<string, Mark>
}

/**
 * Marks, the most important first: of the event that is told, then by time, points before areas, then by the number of
 * events. A step of time makes anew those of the events that it touches, and leaves the others the same.
 */
export function toMarks(app: MarkedApp, state: MarkedBy): readonly Mark[] {
  const { index } = app
  const last = lastMarks.get(index)
  if (last && MARKED_BY.every(key => last.by[key] === state[key])) return last.marks
  const touched = last && findTouchedPlaces(index, last.by, state)
  const all = app.shown(state)
  const make = (ids: Iterable<string>): Mark[] =>
    [...ids].flatMap(id => toMark(app, all, state, id) ?? []).sort(byImportance)
  const made = make(touched ?? all.places())
  const marks = touched
    ? merge(
        last!.marks.filter(({ id }) => !touched.has(id)),
        made,
      )
    : made
  const byId = touched ? last!.byId : new Map<string, Mark>()
  for (const id of touched ?? []) byId.delete(id)
  for (const mark of made) byId.set(mark.id, mark)
  lastMarks.set(index, { by: state, marks, byId })
  return marks
}

/** The same by the id of the place; it stands for this moment alone. */
export function toMarksById(app: MarkedApp, state: MarkedBy): ReadonlyMap<string, Mark> {
  toMarks(app, state)
  return lastMarks.get(app.index)!.byId
}

/**
 * Places of the events that two moments may show in two ways, and of the events that are told; undefined where all may
 * have changed.
 */
function findTouchedPlaces(index: StoryIndex, a: MarkedBy, b: MarkedBy): ReadonlySet<string> | undefined {
  if (a.mode !== b.mode || a.filter !== b.filter || a.possible !== b.possible) return undefined
  const told = a.selected === b.selected ? [] : [a.selected, b.selected]
  const ids = [...findPassed(index, a, b).flatMap(stop => index.stops[stop]!.events), ...told]
  return new Set(ids.flatMap(id => index.events.get(id ?? '')?.where.map(({ place }) => place) ?? []))
}

/** The stops between two moments; of two windows, or two dates, those whose events may fall into either. */
function findPassed(index: StoryIndex, a: MarkedBy, b: MarkedBy): readonly number[] {
  if (a.stop === b.stop && a.from === b.from) return []
  if (a.mode !== 'upto') return [...findInside(index, a), ...findInside(index, b)]
  const first = Math.min(a.stop, b.stop)
  return Array.from({ length: Math.max(a.stop, b.stop) - first + 1 }, (_, passed) => first + passed)
}

/** Two lists in the order of importance as one. */
function merge(marks: readonly Mark[], more: readonly Mark[]): Mark[] {
  const merged = [...marks]
  for (const mark of more)
    merged.splice(
      findFirst(merged.length, at => byImportance(merged[at]!, mark) > 0),
      0,
      mark,
    )
  return merged
}

export const byImportance = (a: Mark, b: Mark): number =>
  STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) ||
  Number(isShape(a)) - Number(isShape(b)) ||
  b.events.length - a.events.length ||
  (a.id < b.id ? -1 : 1)

/** Undefined where nothing of the place is on the time control and fits the filter. */
function toMark({ story, index }: MarkedApp, all: ShownEvents, { selected }: MarkedBy, id: string): Mark | undefined {
  const events = all.at(id)
  if (events.length === 0) return undefined
  const toNumber = (event: string) => index.numberOf.get(event) ?? Infinity
  const isPast = all.get(events[0]!.id) === 'past'
  const told = events[findFirst(events.length, of => toNumber(events[of]!.id) >= toNumber(selected ?? ''))]
  const isTold = told !== undefined && told.id === selected
  // The event that is told shows what this place is to it, whatever else happened here; so do those of its date, the
  // last on show; else the nearest in time.
  const now = isTold ? [told] : events.slice(findFirst(events.length, of => isOfNow(all.get(events[of]!.id))))
  const speaking = now.length > 0 ? now : [isPast ? events.at(-1)! : events[0]!]
  const place = story.places[id]!
  const signs = speaking.flatMap(event =>
    event.where.filter(where => where.place === id).map(where => toPlaceSign(event, where, place)),
  )
  return {
    id,
    place,
    lngLat: toMarkPoint(place),
    events,
    speaks: speaking[0]!,
    stage: isTold ? 'current' : now.length > 0 ? 'now' : isPast ? 'past' : 'later',
    ...toStrongest(signs),
  }
}

const isOfNow = (how: Shown): boolean => how === 'now' || how === 'maybe'

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
