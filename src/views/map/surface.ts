// What a basemap must do, whichever way it is painted; everything of the story is drawn over it by the overlay.
import type { CameraPath } from './camera-path.ts'
import type { Camera, Size } from './camera.ts'

export interface Surface {
  /** Paints a camera and reports it by `onPaint` in the frame in which it is seen. */
  show(camera: Camera): void
  /** The way from one camera to another: nothing flies before there is a surface, so it comes with one. */
  toPath(from: Camera, to: Camera, size: Size): CameraPath
  /** ISO codes of the countries filled as the story's own, and of those of the selected event. */
  setFocus(story: readonly string[], selected: readonly string[]): void
  setDark(dark: boolean): void
  resize(): void
  dispose(): void
}

export interface SurfaceEvents {
  onPaint(camera: Camera): void
  /** A gesture of the reader begins to move the map. */
  onGrab(): void
  /** The map has come to rest. */
  onRest(camera: Camera): void
  /** The surface can no longer paint. */
  onLost(): void
}
