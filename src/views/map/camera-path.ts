// The way from one camera to another: out, over and in along a great circle, as a reader's eye would follow it.
import { toLegalView, type Camera, type Size } from './camera.ts'
import { toAngle, toPlaceBetween } from './great-circle.ts'

export interface CameraPath {
  /** Milliseconds that suit the length of the way. */
  readonly durationMs: number
  /** The camera at a fraction of the way, 0 to 1. */
  at(fraction: number): Camera
}

/** Pixels of one turn of the world at zoom 0. */
const WORLD_PX = 512

/** Along the great circle, zooming as in van Wijk and Nuij. The projection is the target's from the start. */
export function toCameraPath(from: Camera, to: Camera, { width }: Size): CameraPath {
  const angle = toAngle([from.lng, from.lat], [to.lng, to.lat])
  const zooming = toZoomPath((angle * WORLD_PX) / (2 * Math.PI), width / 2 ** from.zoom, width / 2 ** to.zoom)
  return {
    durationMs: Math.min(Math.max(zooming.length * 420, 250), 1600),
    at(fraction) {
      if (fraction >= 1) return to
      const { done, span } = zooming.at(fraction)
      const [lng, lat] = toPlaceBetween([from.lng, from.lat], [to.lng, to.lat], done)
      const shift = [0, 1].map(axis => from.shift[axis]! + (to.shift[axis]! - from.shift[axis]!) * fraction) as [
        number,
        number,
      ]
      return {
        projection: to.projection,
        shift,
        ...toLegalView({ lng, lat, zoom: Math.log2(width / span) }),
      }
    },
  }
}

/**
 * "Smooth and efficient zooming and panning", van Wijk and Nuij 2003, with rho the root of 2: from a view `fromSpan`
 * wide to one `toSpan` wide,
 * `distance` away, all in one unit. `at` gives the share of the distance that is done and the span. d3's
 * `interpolateZoom` is the same, but brings
 * d3's colours along: 4 kB of script, compressed, for two formulas.
 */
function toZoomPath(
  distance: number,
  fromSpan: number,
  toSpan: number,
): { length: number; at(fraction: number): { done: number; span: number } } {
  if (distance < 1e-6) {
    const length = Math.abs(Math.log(toSpan / fromSpan)) / Math.SQRT2
    return { length, at: fraction => ({ done: fraction, span: fromSpan * (toSpan / fromSpan) ** fraction }) }
  }
  const bend = (sign: 1 | -1, span: number) => {
    const b = (toSpan ** 2 - fromSpan ** 2 + sign * 4 * distance ** 2) / (4 * span * distance)
    return -Math.asinh(b) // ln(sqrt(b*b + 1) - b)
  }
  const start = bend(1, fromSpan),
    end = bend(-1, toSpan)
  const length = (end - start) / Math.SQRT2
  return {
    length,
    at(fraction) {
      const s = start + fraction * (end - start)
      const done = (fromSpan * (Math.cosh(start) * Math.tanh(s) - Math.sinh(start))) / (2 * distance)
      return { done: Math.min(Math.max(done, 0), 1), span: (fromSpan * Math.cosh(start)) / Math.cosh(s) }
    },
  }
}
