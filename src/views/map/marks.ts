// What stands on the map at one moment: a mark for each place of the events on the time control that fit the filter.
import { isFilter, matchesFilter, type Filter } from '../../model/filter.ts'
import { toPlaceSign, toStrongest, type PlaceSign } from '../../model/map-sign.ts'
import type { Place, StoryEvent } from '../../model/story.ts'
import type { ShownBy, ShownEvents } from '../../state/shown.ts'
import type { State } from '../../state/state.ts'
import type { App } from '../app.ts'
import type { LngLat, Point } from './camera.ts'

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
}

/** Half the side of a mark's target: 24 px, the least that WCAG 2.5.8 allows. */
export const MARK_HALF_PX = 12

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
export const toEventsAt = ({ index, shown }: Pick<App, 'index' | 'shown'>, state: ShownBy, place: string) =>
  selectEvents(index, shown(state), state.filter, place)

function selectEvents({ eventsAt, facets }: App['index'], shown: ShownEvents, filter: Filter, place: string) {
  const all = eventsAt.get(place) ?? []
  const fitting = isFilter(filter) ? all.filter(({ id }) => matchesFilter(facets.get(id)!, filter)) : all
  const now = fitting.filter(({ id }) => shown.get(id) !== 'hidden')
  return now.length > 0 ? now : fitting
}

/** Whether an event is on show here, and not only one of another time. */
export const isShown = ({ stage }: Mark): boolean => stage !== 'later'

/** Whether the shape of the place is its sign, and not a mark. */
export const isShape = ({ sign }: Pick<PlaceSign, 'sign'>): boolean => sign === 'area' || sign === 'line'

/**
 * Marks, the most important first: of the event that is told, then by time, points before areas, then by the number of
 * events.
 */
export function toMarks(
  { story, index, shown }: Pick<App, 'story' | 'index' | 'shown'>,
  state: ShownBy & Pick<State, 'selected'>,
): Mark[] {
  const all = shown(state)
  const marks = [...index.eventsAt.keys()].flatMap((id): Mark[] => {
    const events = selectEvents(index, all, state.filter, id)
    if (events.length === 0) return []
    const told = events.filter(event => event.id === state.selected)
    const how = (event: StoryEvent) => all.get(event.id)
    const now = events.filter(event => how(event) === 'now' || how(event) === 'maybe')
    const isPast = how(events[0]!) === 'past'
    const other = isPast ? events.at(-1)! : events[0]!
    const speaking = told.length > 0 ? told : now.length > 0 ? now : [other]
    const place = story.places[id]!
    // The event that is told shows what this place is to it, whatever else happened here; so do those of its date; else
    // the nearest in time.
    const signs = speaking.flatMap(event =>
      event.where.filter(where => where.place === id).map(where => toPlaceSign(event, where, place)),
    )
    return [
      {
        id,
        place,
        lngLat: toMarkPoint(place),
        events,
        speaks: speaking[0]!,
        stage: told.length > 0 ? 'current' : now.length > 0 ? 'now' : isPast ? 'past' : 'later',
        ...toStrongest(signs),
      },
    ]
  })
  return marks.sort(
    (a, b) =>
      STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) ||
      Number(isShape(a)) - Number(isShape(b)) ||
      b.events.length - a.events.length ||
      (a.id < b.id ? -1 : 1),
  )
}
