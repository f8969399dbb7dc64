// The frames of the map in SVG: one for all that has changed since the last, at the camera of the moment.
import { toHeldCamera } from './camera-moves.ts'
import type { Camera, Size } from './camera.ts'
import type { SurfaceEvents } from './surface.ts'

/** A map that has not moved for so long gets its finer looks. */
const REST_MS = 150

export interface SvgFrames {
  camera(): Camera
  size(): Size
  /** Paints in the next frame. */
  plan(): void
  paintNow(): void
  move(camera: Camera): void
  /** Moves to a camera and rests there. */
  show(camera: Camera): void
  /** Says in the next frame that the map has come to rest. */
  rest(): void
  resize(size: Size): void
  stop(): void
}

export function createSvgFrames(
  opening: Camera,
  openingSize: Size,
  paintTiles: (camera: Camera, size: Size, isMoving: boolean) => void,
  { onPaint, onRest }: Pick<SurfaceEvents, 'onPaint' | 'onRest'>,
): SvgFrames {
  let size = openingSize
  let camera = toHeldCamera(opening, size)
  /** What the next frame has to tell. */
  let isMoved = false,
    isResting = false
  let movedMs = -Infinity
  let frame = 0,
    restTimer = 0

  const paint = () => {
    frame = 0
    if (isMoved) {
      movedMs = performance.now()
      clearTimeout(restTimer)
      restTimer = setTimeout(plan, REST_MS)
    }
    paintTiles(camera, size, performance.now() - movedMs < REST_MS)
    if (isMoved) onPaint(camera)
    if (isResting) onRest(camera)
    isMoved = isResting = false
  }
  const plan = () => {
    frame ||= requestAnimationFrame(paint)
  }
  const move = (next: Camera) => {
    camera = next
    isMoved = true
    plan()
  }

  return {
    camera: () => camera,
    size: () => size,
    plan,
    paintNow() {
      cancelAnimationFrame(frame)
      paint()
    },
    move,
    show(next) {
      isResting = true
      move(toHeldCamera(next, size))
    },
    rest() {
      isResting = true
      plan()
    },
    resize(next) {
      size = next
      plan()
    },
    stop() {
      cancelAnimationFrame(frame)
      clearTimeout(restTimer)
    },
  }
}
