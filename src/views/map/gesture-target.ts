// What one kind of gesture is given of the map, and what the others know of it.
import type { Camera, Point, Size } from './camera.ts'

export interface GestureTarget {
  readonly root: HTMLElement
  /** Ends the listening. */
  readonly signal: AbortSignal
  camera(): Camera
  size(): Size
  /** Pixels on the map. */
  toPoint(event: MouseEvent): Point
  /** A hand is on the map: a zoom that still runs ends where it is. */
  stopZoom(): void
  grab(): void
  move(camera: Camera): void
  /** Says that this gesture may have ended: after the last of them the map is at rest. */
  release(): void
}

export interface Gesture {
  isActive(): boolean
  stop(): void
}
