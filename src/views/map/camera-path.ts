// The way from one camera to another: out, over and in along a great circle, as a reader's eye would follow it.
import { geoDistance, geoInterpolate, interpolateZoom } from 'd3'
import { toLegalView, type Camera, type Size } from './camera.ts'

export interface CameraPath {
  /** Milliseconds that suit the length of the way. */
  readonly durationMs: number
  /** The camera at a fraction of the way, 0 to 1. */
  at(fraction: number): Camera
}

/** Van Wijk and Nuij's smooth zoom (d3's `interpolateZoom`) along the great circle. The projection is the target's from the start. */
export function toCameraPath(from: Camera, to: Camera, { width }: Size): CameraPath {
  const angle = geoDistance([from.lng, from.lat], [to.lng, to.lat])
  const along = geoInterpolate([from.lng, from.lat], [to.lng, to.lat])
  const distance = (angle * 512) / (2 * Math.PI)
  const path = interpolateZoom([0, 0, width / 2 ** from.zoom], [distance, 0, width / 2 ** to.zoom])
  return {
    durationMs: Math.min(Math.max(path.duration * 0.6, 250), 1600),
    at(fraction) {
      if (fraction >= 1) return to
      const [done, , span] = path(fraction)
      const [lng, lat] = angle === 0 ? [to.lng, to.lat] : along(distance === 0 ? 1 : Math.min(1, done / distance))
      const shift = [0, 1].map(axis => from.shift[axis]! + (to.shift[axis]! - from.shift[axis]!) * fraction) as [number, number]
      return { projection: to.projection, shift, ...toLegalView({ lng: lng!, lat: lat!, zoom: Math.log2(width / span) }) }
    },
  }
}
