// Where the map goes when the state changes. Pure: the way there, and loading a map that can go, are the view's.
import type { View } from '../../model/permalink.ts'
import type { State } from '../../state/state.ts'
import type { App } from '../app.ts'
import type { Camera, Size } from './camera.ts'
import { toNeededCamera } from './needed-camera.ts'

/** What the map shows, and in what room. */
export interface Sight {
  readonly state: State
  readonly size: Size
  /** The camera of the region, with which the map opens, and of the whole story, in this room. */
  readonly opening: Camera
  readonly whole: Camera
}

export interface MapMove {
  readonly to: Camera
  /** At once; else in flight. */
  readonly when?: 'at once'
  /** Present where the map goes by itself: the address has to say where. */
  readonly view?: View
}

/** From this zoom on out a story round the world is a globe. */
const GLOBE_BELOW_ZOOM = 2.5

/** The camera that a state asks for, as when its link is opened: the reader's view, else that of the story. */
function toAskedCamera({ state: { view }, opening, whole }: Sight): Camera {
  if (!view) return opening
  const isGlobe = whole.projection === 'globe' && view.zoom < GLOBE_BELOW_ZOOM
  return { ...view, projection: isGlobe ? 'globe' : opening.projection, shift: [0, 0] }
}

/**
 * The move from `camera`, on show or flown to, when `before` has become `now`; undefined: the map stays. Time moves
 * nothing; a choice of the reader's no further than needed.
 */
export function toMapMove(app: App, before: Sight, now: Sight, camera: Camera): MapMove | undefined {
  const { state, size } = now
  const asked = toAskedCamera(now)
  if (before.size !== size) return { to: asked, when: 'at once' }
  if (state.linked || state.view !== before.state.view) return isSame(asked, camera) ? undefined : { to: asked }
  if (!state.chosen || state.selected === before.state.selected) return undefined
  const to = toNeededCamera(app, app.index.events.get(state.selected!)!, camera, size)
  return to && { to, view: toView(to) }
}

export const toView = ({ lng, lat, zoom }: View): View => ({ lng, lat, zoom })

/** To as much as a link can tell. */
export function isSame(a: Camera, b: Camera): boolean {
  const turn = Math.abs(a.lng - b.lng) % 360
  return (
    a.projection === b.projection &&
    Math.min(turn, 360 - turn) < 1e-3 &&
    Math.abs(a.lat - b.lat) < 1e-3 &&
    Math.abs(a.zoom - b.zoom) < 1e-2
  )
}
