// Where the map goes when the state changes. Pure: the way there, and loading a map that can go, are the view's.
import type { View } from '../../model/permalink.ts'
import type { Projection, State } from '../../state/store.ts'
import type { App } from '../app.ts'
import { isSameShift, type Camera, type Size } from './camera.ts'
import { toCardPx, toPadding } from './map-padding.ts'
import { areInside, isFramed, toEventCamera, toFramePoints } from './map-target.ts'

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
  readonly atOnce?: true
  /** Present where the address has to say another view than it does; undefined is the story's own. */
  readonly view?: View | undefined
}

const EDGE = { top: 0, right: 0, bottom: 0, left: 0 }

/** The camera that a state asks for by itself, as when its link is opened: the reader's view, else the event's places, else the whole story. */
export function toCamera(app: App, { state, size, projection, whole }: Sight): Camera {
  const event = state.selected !== undefined ? toEventCamera(app, state.selected, size, toCardPadding(app, size, state.selected), projection) : undefined
  return state.view ? { ...state.view, projection, shift: event ? event.shift : [0, 0] } : (event ?? whole)
}

/** The move from `camera`, now on show, when `before` has become `now`; undefined: the map stays. */
export function toMapMove(app: App, before: Sight, now: Sight, camera: Camera): MapMove | undefined {
  const { state, size, projection, whole } = now
  const asked = toCamera(app, now)
  if (before.size !== size || before.projection !== projection) return { to: asked, atOnce: true }
  const isChosen = state.selected !== before.state.selected
  if (state.linked || (!isChosen && state.view !== before.state.view)) return isSame(asked, camera) ? undefined : { to: asked }
  if (isChosen && state.selected !== undefined) {
    const places = app.index.events.get(state.selected)!.where.map(where => where.place)
    return places.length === 0 || isFramed(toFramePoints(app, places), camera, asked, size, toCardPadding(app, size, state.selected)) ? undefined : { to: asked }
  }
  // Another date, nothing chosen: back out when its places are elsewhere.
  if (state.stop !== before.state.stop && state.selected === undefined && state.place === undefined) {
    const places = app.index.stops[state.stop]!.events.flatMap(id => app.index.events.get(id)!.where.map(where => where.place))
    if (!areInside(toFramePoints(app, places), camera, size, EDGE)) return { to: whole, view: undefined }
  }
  // A card is closed: what it covered is given back, and the link says where that leaves the map.
  if (isChosen && !isSame(camera, whole)) return { to: { ...camera, shift: [0, 0] }, view: toView(camera) }
  return undefined
}

const toCardPadding = ({ index }: App, size: Size, event: string) => toPadding(size, toCardPx(size, index.events.get(event)))

export const toView = ({ lng, lat, zoom }: View): View => ({ lng, lat, zoom })

/** To as much as a link can tell. */
function isSame(a: Camera, b: Camera): boolean {
  const turn = Math.abs(a.lng - b.lng) % 360
  return a.projection === b.projection && isSameShift(a, b) && Math.min(turn, 360 - turn) < 1e-3 && Math.abs(a.lat - b.lat) < 1e-3 && Math.abs(a.zoom - b.zoom) < 1e-2
}
