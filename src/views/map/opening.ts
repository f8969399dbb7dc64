// How the map opens: two frames, a wide and a narrow one, that the build draws and the browser only scales, so that
// nothing moves when it takes over.
import { fitCamera } from './fit.ts'
import { toPadding } from './map-padding.ts'
import type { Camera, LngLat, Size } from './camera.ts'
import type { Projection } from '../../state/state.ts'

export interface Frame {
  readonly name: 'wide' | 'narrow'
  /** The part of the map that is surely seen, in the pixels that the build draws. */
  readonly size: Size
}

export const FRAMES: readonly Frame[] = [
  // The narrow one first: of a page that trickles in, a phone has its map soonest.
  { name: 'narrow', size: { width: 340, height: 350 } },
  { name: 'wide', size: { width: 720, height: 470 } },
]
/** Width to height from which a map takes the wide frame; map.css says the same. */
const WIDE_FROM = 1.4

const chooseFrame = ({ width, height }: Size): Frame =>
  FRAMES.find(frame => frame.name === (width / height >= WIDE_FROM ? 'wide' : 'narrow'))!

/** The opening camera of a frame as the build draws it. */
export const toFrameCamera = ({ size }: Frame, points: readonly LngLat[], projection: Projection): Camera =>
  fitCamera(points, size, toPadding(size, 0), projection)

/** The same picture on a map of another size: the frame in the middle, as large as it goes. */
export function toOpeningCamera(points: readonly LngLat[], size: Size, projection: Projection): Camera {
  const frame = chooseFrame(size)
  const camera = toFrameCamera(frame, points, projection)
  const scale = Math.min(size.width / frame.size.width, size.height / frame.size.height)
  return { ...camera, zoom: camera.zoom + Math.log2(scale), shift: [0, 0] }
}
