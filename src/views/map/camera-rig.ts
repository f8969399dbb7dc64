// Holds the map's camera: flies it, hands it to the basemap and tells the overlay in the frame in which the basemap is
// painted.
import type { Camera, Size } from './camera.ts'
import type { Surface } from './surface.ts'

export interface CameraRig {
  readonly camera: Camera
  /** Where it flies to; at rest, where it is. */
  readonly heading: Camera
  /** Goes to a camera: at once, or along the way between. */
  go(to: Camera, animate: boolean, size: Size): void
  /** Ends a flight where it is. */
  stop(): void
  /** The basemap painted this camera. */
  painted(camera: Camera): void
  setSurface(surface: Surface | undefined): void
  dispose(): void
}

/** `onCamera` is called once for each camera that is seen. */
export function createCameraRig(opening: Camera, onCamera: (camera: Camera) => void): CameraRig {
  let camera = opening
  let surface: Surface | undefined
  let frame = 0
  let heading = opening

  const set = (next: Camera) => {
    if (surface)
      surface.show(next) // it reports back when it has painted
    else painted(next)
  }
  const painted = (next: Camera) => {
    camera = next
    onCamera(next)
  }
  const stop = () => {
    cancelAnimationFrame(frame)
    frame = 0
  }

  return {
    get camera() {
      return camera
    },
    get heading() {
      return frame ? heading : camera
    },
    go(to, animate, size) {
      stop()
      heading = to
      const path = animate ? surface?.toPath(camera, to, size) : undefined
      if (!path) return set(to)
      let startMs: number | undefined
      const step = (nowMs: number) => {
        startMs ??= nowMs
        const fraction = Math.min(1, (nowMs - startMs) / path.durationMs)
        frame = fraction < 1 ? requestAnimationFrame(step) : 0
        set(path.at(easeInOut(fraction)))
      }
      frame = requestAnimationFrame(step)
    },
    stop,
    painted,
    setSurface(next) {
      surface = next
      surface?.show(camera)
    },
    dispose: stop,
  }
}

const easeInOut = (t: number) => (t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) * (1 - t))
