// How the map opens: two frames, a wide and a narrow one, that the build draws and the browser only scales, so that
// nothing moves when it takes over.
import type { App, FrameName } from '../app.ts'
import { chooseProjection, fitCamera } from './fit.ts'
import { toPadding } from './map-padding.ts'
import { toStoryPoints } from './map-target.ts'
import type { Camera, LngLat, Size } from './camera.ts'

export interface Frame {
  readonly name: FrameName
  /** The part of the map that is surely seen, in the pixels that the build draws. */
  readonly size: Size
}

export const FRAMES: readonly Frame[] = [
  // The narrow one first: of a page that trickles in, a phone has its map soonest.
  { name: 'narrow', size: { width: 360, height: 330 } },
  { name: 'wide', size: { width: 860, height: 480 } },
]
/** Width to height from which a map takes the wide frame; map.css says the same. */
const WIDE_FROM = 1.4
/** As near as a map opens, however close to each other its places lie. */
const NEAREST_ZOOM = 11

export const chooseFrame = ({ width, height }: Size): Frame =>
  FRAMES.find(frame => frame.name === (width / height >= WIDE_FROM ? 'wide' : 'narrow'))!

/** The opening camera of a frame as the build draws it: the region of the story; without one all of it. */
export function toFrameCamera({ size }: Pick<Frame, 'size'>, app: App): Camera {
  const bounds = app.story.frames?.[chooseFrame(size).name]
  if (!bounds) return toWholeCamera(app, size)
  const [west, south, east, north] = bounds
  const corners: LngLat[] = [west, east].flatMap(lng => [south, north].map((lat): LngLat => [lng, lat]))
  return fitCamera(corners, size, toPadding(size), 'mercator', NEAREST_ZOOM)
}

/** The same picture on a map of another size: the frame in the middle, as large as it goes. */
export function toOpeningCamera(app: App, size: Size): Camera {
  const frame = chooseFrame(size)
  const camera = toFrameCamera(frame, app)
  const scale = Math.min(size.width / frame.size.width, size.height / frame.size.height)
  return { ...camera, zoom: camera.zoom + Math.log2(scale), shift: [0, 0] }
}

/** The camera of everything that the story can put on the map. */
export function toWholeCamera(app: App, size: Size): Camera {
  const points = toStoryPoints(app)
  return fitCamera(points, size, toPadding(size), chooseProjection(points), NEAREST_ZOOM)
}
