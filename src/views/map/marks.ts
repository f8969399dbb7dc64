// What stands on the map at one moment: a mark for each place of the events on the time control that fit the filter.
import { findFirst } from '../../model/find-first.ts'
import { toPlaceSign, toStrongest } from '../../model/map-sign.ts'
import type { StoryIndex } from '../../model/story-index.ts'
import type { Story } from '../../model/story.ts'
import { findInside, type Shown } from '../../model/window.ts'
import { SHOWN_BY, type ShowEvents, type ShownBy, type ShownEvents } from '../../state/shown.ts'
import type { State } from '../../state/state.ts'
import { toMarkPoint } from './mark-point.ts'
import { byImportance, type Mark } from './mark.ts'

/** Events of a place that its list opens with: those on show, or those of another time where none is. */
export const toEventsAt = ({ shown }: Pick<MarkedApp, 'shown'>, state: ShownBy, place: string) => shown(state).at(place)

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
