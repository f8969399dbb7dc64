// A wheel, or a pinch on a trackpad, zooms the map at the pointer.
import { toZoomedCamera } from './camera-moves.ts'
import type { Gesture, GestureTarget } from './gesture-target.ts'

/** MapLibre's: what an eighth of a level of zoom takes from the wheel of a mouse, and from a trackpad. */
const WHEEL_PX = 450,
  TRACKPAD_PX = 100
/** A step of a wheel that counts lines. */
const LINE_PX = 40
/** A wheel that is silent for so long has come to rest. */
const WHEEL_REST_MS = 200

export function createWheelGesture(target: GestureTarget): Gesture {
  let timer = 0
  const onWheel = (event: WheelEvent) => {
    event.preventDefault()
    target.stopZoom()
    const px = event.deltaY * (event.deltaMode === event.DOM_DELTA_LINE ? LINE_PX : 1)
    if (px === 0) return
    target.grab()
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = 0
      target.release()
    }, WHEEL_REST_MS)
    // A pinch on a trackpad comes as a wheel with the control key
    const scale = 2 / (1 + Math.exp(-Math.abs(px) / (event.ctrlKey ? TRACKPAD_PX : WHEEL_PX)))
    const by = (px < 0 ? 1 : -1) * Math.log2(scale)
    target.move(toZoomedCamera(target.camera(), target.size(), target.toPoint(event), by))
  }
  target.root.addEventListener('wheel', onWheel, { signal: target.signal, passive: false })
  return { isActive: () => timer !== 0, stop: () => clearTimeout(timer) }
}
