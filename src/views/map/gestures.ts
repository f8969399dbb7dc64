// The reader's hands on a map that is no MapLibre: drag, pinch, wheel and double click become cameras.
import type { Camera, Size } from './camera.ts'
import { createDoubleClickGesture } from './double-click-gesture.ts'
import { createDragGesture } from './drag-gesture.ts'
import type { Gesture, GestureTarget } from './gesture-target.ts'
import { createWheelGesture } from './wheel-gesture.ts'

interface GestureEvents {
  camera(): Camera
  size(): Size
  /** A gesture begins to move the map. */
  onGrab(): void
  onMove(camera: Camera): void
  /** The last gesture has ended. */
  onRelease(): void
}

/** Listens on an element, whose style must leave the gestures to it (`touch-action`). The result ends it. */
export function createGestures(
  root: HTMLElement,
  { camera, size, onGrab, onMove, onRelease }: GestureEvents,
): () => void {
  const listening = new AbortController()
  let isGrabbed = false
  const target: GestureTarget = {
    root,
    signal: listening.signal,
    camera,
    size,
    toPoint: ({ clientX, clientY }) => {
      const { left, top } = root.getBoundingClientRect()
      return [clientX - left, clientY - top]
    },
    stopZoom: () => doubleClick.stop(),
    grab: () => {
      if (isGrabbed) return
      isGrabbed = true
      onGrab()
    },
    move: onMove,
    release: () => {
      if (!isGrabbed || gestures.some(gesture => gesture.isActive())) return
      isGrabbed = false
      onRelease()
    },
  }
  const doubleClick = createDoubleClickGesture(target)
  const gestures: readonly Gesture[] = [createDragGesture(target), createWheelGesture(target), doubleClick]

  return () => {
    listening.abort()
    for (const gesture of gestures) gesture.stop()
  }
}
