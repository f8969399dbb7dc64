// MapLibre's camera as the page has it: with the shift and the projection that MapLibre has no numbers for, and who
// moves it.
import type { Map as GlMap } from 'maplibre-gl'
import type { Camera, Point } from './camera.ts'

export interface GlCamera {
  /**
   * While the page moves the map: all other moves are the reader's. MapLibre itself forgets the event of a wheel's
   * first step.
   */
  readonly isOurs: boolean
  /** The same object until the map has moved: a map that is painted anew moves nothing over it. */
  read(): Camera
  jumpTo(camera: Camera): void
  /** Takes the size of its element. */
  resize(): void
}

export function createGlCamera(map: GlMap, opening: Camera): GlCamera {
  let { projection, shift } = opening
  let seen = opening
  let isOurs = false
  const move = (change: () => void) => {
    isOurs = true
    change()
    isOurs = false
  }
  return {
    get isOurs() {
      return isOurs
    },
    read() {
      const { lng, lat } = map.getCenter()
      const now: Camera = { projection, lng, lat, zoom: map.getZoom(), shift }
      if (Object.entries(now).some(([key, value]) => value !== seen[key as keyof Camera])) seen = now
      return seen
    },
    jumpTo(camera) {
      if (camera.projection !== projection) {
        projection = camera.projection
        map.setProjection({ type: projection })
      }
      shift = camera.shift
      move(() =>
        map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom, padding: toGlPadding(camera.shift) }),
      )
    },
    resize: () => move(() => map.resize()),
  }
}

/** MapLibre moves its centre by half of what the paddings of two sides differ. */
function toGlPadding([x, y]: Point) {
  return { left: Math.max(0, 2 * x), right: Math.max(0, -2 * x), top: Math.max(0, 2 * y), bottom: Math.max(0, -2 * y) }
}
