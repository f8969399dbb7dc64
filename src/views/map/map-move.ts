// Where the map goes when the state changes. Pure: the way there, and loading a map that can go, are the view's.
import type { StoryEvent } from '../../model/story.ts'
import type { View } from '../../model/permalink.ts'
import { SHOWN_BY } from '../../state/shown.ts'
import type { Projection, State } from '../../state/state.ts'
import type { App } from '../app.ts'
import { isSameShift, type Camera, type Point, type Size } from './camera.ts'
import type { Padding } from './free-room.ts'
import { NOTE_PX, toCardPx, toPadding } from './map-padding.ts'
import { areInside, isFramed, toEventsCamera, toFramePoints, toPlaces } from './map-target.ts'

/** What the map shows, and in what room. */
export interface Sight {
  readonly state: State
  readonly size: Size
  readonly projection: Projection
  /** The camera of the whole story in this room. */
  readonly whole: Camera
}

export interface MapMove {
  readonly to: Camera
  /** At once, or not before the reader rests: a scrub passes many dates. Else now, in flight. */
  readonly when?: 'at once' | 'at rest'
  /** Present where the address has to say another view than it does; undefined is the story's own. */
  readonly view?: View | undefined
}

const EDGE = { top: 0, right: 0, bottom: 0, left: 0 }

/**
 * What the map is about: the event that is chosen; else the events of the moment and what may fall into it; all of the
 * story at the moment with which it opens.
 */
function toSubject(app: App, { state }: Sight): readonly StoryEvent[] | 'all' {
  if (state.selected !== undefined) return [app.index.events.get(state.selected)!]
  if (state.mode === app.opening.mode && state.stop === app.opening.stop) return 'all'
  const shown = app.shown(state)
  return app.story.events.filter(({ id }) => shown.get(id) === 'now' || shown.get(id) === 'maybe')
}

/** The camera of the subject by itself. */
export function toSubjectCamera(app: App, sight: Sight): Camera {
  const { state, size, projection, whole } = sight,
    subject = toSubject(app, sight)
  return (subject !== 'all' && toEventsCamera(app, subject, size, toRoom(app, state, size), projection)) || whole
}

/** The camera that a state asks for, as when its link is opened: the reader's view, else that of its subject. */
function toCamera(app: App, sight: Sight): Camera {
  const { view } = sight.state,
    camera = toSubjectCamera(app, sight)
  return view
    ? { ...view, projection: sight.projection, shift: sight.state.selected === undefined ? [0, 0] : camera.shift }
    : camera
}

/** The move from `camera`, on show or flown to, when `before` has become `now`; undefined: the map stays. */
export function toMapMove(app: App, before: Sight, now: Sight, camera: Camera): MapMove | undefined {
  const { state, size } = now,
    last = before.state
  const asked = toCamera(app, now)
  if (before.size !== size || before.projection !== now.projection) return { to: asked, when: 'at once' }
  const isChosen = state.selected !== last.selected,
    isElseShown = SHOWN_BY.some(key => state[key] !== last[key])
  if (state.linked || (!isChosen && state.view !== last.view)) return isSame(asked, camera) ? undefined : { to: asked }
  if (isChosen && state.selected !== undefined) return isInSight(app, now, camera) ? undefined : { to: asked }
  if (isElseShown && state.selected === undefined && state.place === undefined && !isInSight(app, now, camera))
    return { to: toSubjectCamera(app, now), when: 'at rest', view: undefined }
  // A card or list opens or closes: the room that it takes is made, or given back, and the link says where that leaves
  // the map.
  const shift: Point =
    state.selected === undefined && state.place === undefined
      ? [0, 0]
      : toCardShift(toCardPx(size, app.index.events.get(state.selected ?? '')), size)
  if (isSameShift(camera.shift, shift)) return undefined
  const to = { ...camera, shift }
  return state.place !== undefined || isSame(to, asked) ? { to } : { to, view: toView(camera) }
}

/** Whether what the map is about is there to be seen: close enough to tell it apart, or where the reader has put it. */
function isInSight(app: App, now: Sight, camera: Camera): boolean {
  const subject = toSubject(app, now),
    { state, size } = now
  const points = subject === 'all' ? [] : toFramePoints(app, toPlaces(subject))
  const target = toSubjectCamera(app, now)
  // A view that was asked for is as good as the whole: stepping away and back loses nothing
  if (points.length === 0) return state.selected !== undefined || state.view !== undefined || isSame(camera, target)
  return state.view
    ? areInside(points, camera, size, EDGE)
    : isFramed(points, camera, target, size, toRoom(app, state, size))
}

/** From the middle of the map to the middle of what a card leaves free. */
function toCardShift(cardPx: number, size: Size): Point {
  const { left, right, top, bottom } = toPadding(size, cardPx)
  return [(left - right) / 2, (top - bottom) / 2]
}

/**
 * What is to stay free round what the map is about. In a window or on one date a note stands at its lower edge; the
 * middle stays the middle.
 */
function toRoom({ index }: App, { selected, mode }: State, size: Size): Padding {
  const padding = toPadding(size, selected === undefined ? 0 : toCardPx(size, index.events.get(selected)))
  const note = mode === 'upto' ? 0 : NOTE_PX
  return { ...padding, top: padding.top + note, bottom: padding.bottom + note }
}

export const toView = ({ lng, lat, zoom }: View): View => ({ lng, lat, zoom })

/** To as much as a link can tell. */
function isSame(a: Camera, b: Camera): boolean {
  const turn = Math.abs(a.lng - b.lng) % 360
  return (
    a.projection === b.projection &&
    isSameShift(a.shift, b.shift) &&
    Math.min(turn, 360 - turn) < 1e-3 &&
    Math.abs(a.lat - b.lat) < 1e-3 &&
    Math.abs(a.zoom - b.zoom) < 1e-2
  )
}
