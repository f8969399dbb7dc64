// The way from the middle of the frame to a place, along the great circle.
import { rememberFor } from '../remember.ts'
import { toPoint, type Camera, type LngLat, type PointProjection, type Size } from './camera.ts'
import { toAngle, toBearing, toPlaceBetween } from './great-circle.ts'

const EARTH_KM = 6371

export interface Way {
  /** Degrees clockwise from upwards, on the screen. */
  readonly turn: number
  /** Degrees clockwise from north, on the ground. */
  readonly bearing: number
  readonly km: number
}

/** The way from the middle of the frame to a place, on the ground and on the screen. */
export const toWay = (projection: PointProjection, camera: Camera, size: Size, lngLat: LngLat): Way =>
  toKnownWay(projection, lngLat, camera, size)

const toKnownWay = rememberFor((projection: PointProjection, lngLat: LngLat, camera: Camera, size: Size): Way => {
  const middle: LngLat = [camera.lng, camera.lat]
  const distance = toAngle(middle, lngLat)
  const along = toPlaceBetween(middle, lngLat, Math.min(1, 0.01 / distance))
  const from = toPoint(projection, camera, size, middle)!,
    to = toPoint(projection, camera, size, along) ?? from
  return {
    km: distance * EARTH_KM,
    bearing: toBearing(middle, lngLat),
    turn: ((Math.atan2(to[0] - from[0], from[1] - to[1]) * 180) / Math.PI + 360) % 360,
  }
})
