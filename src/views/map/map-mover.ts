// Moves of the map that wait for a basemap that knows more than one camera.
import type { CameraRig } from './camera-rig.ts'
import type { Camera, Size } from './camera.ts'
import type { MapMove } from './map-move.ts'

export interface MapMover {
  /** Where the map is to go, or flies to; at rest, where it is. */
  readonly heading: Camera
  go(move: MapMove, size: Size): void
  /** Ends a flight where it is, and forgets a move that waits. */
  stop(): void
}

/**
 * The static map knows one camera; for any other `ready` must resolve first. Where it rejects the map stays where it
 * is.
 */
export function createMapMover(rig: CameraRig, ready: () => Promise<void>): MapMover {
  let awaited: Camera | undefined
  return {
    get heading() {
      return awaited ?? rig.heading
    },
    go({ to, when }, size) {
      awaited = to
      const flies = when !== 'at once' && !matchMedia('(prefers-reduced-motion: reduce)').matches
      const leave = () => {
        const isAwaited = awaited === to
        if (isAwaited) awaited = undefined
        return isAwaited
      }
      ready().then(() => {
        if (leave()) rig.go(to, flies, size)
      }, leave)
    },
    stop() {
      awaited = undefined
      rig.stop()
    },
  }
}
