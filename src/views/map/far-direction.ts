// The way from the middle of the frame to a place, along the great circle.
import { geoInterpolate, type GeoProjection } from 'd3'
import { rememberFor } from '../remember.ts'
import { toPoint, type Camera, type LngLat, type Size } from './camera.ts'
import { toAngle } from './great-circle.ts'

const EARTH_KM = 6371

export interface Way {
  /** Degrees clockwise from upwards, on the screen. */
  readonly turn: number
  /** Degrees clockwise from north, on the ground. */
  readonly bearing: number
  readonly km: number
}

/** The way from the middle of the frame to a place, on the ground and on the screen. */
export const toWay = (projection: GeoProjection, camera: Camera, size: Size, lngLat: LngLat): Way =>
  toKnownWay(projection, lngLat, camera, size)

const toKnownWay = rememberFor((projection: GeoProjection, lngLat: LngLat, camera: Camera, size: Size): Way => {
  const middle: [number, number] = [camera.lng, camera.lat]
  const distance = toAngle(middle, lngLat)
  const along = geoInterpolate(middle, [...lngLat])(
    distance === 0 ? 0 : Math.min(1, 0.01 / distance),
  ) as unknown as LngLat
  const from = toPoint(projection, camera, size, middle)!,
    to = toPoint(projection, camera, size, along) ?? from
  return {
    km: distance * EARTH_KM,
    bearing: toBearing(middle, lngLat),
    turn: ((Math.atan2(to[0] - from[0], from[1] - to[1]) * 180) / Math.PI + 360) % 360,
  }
})

/** Degrees clockwise from north (the initial bearing of a great circle). */
function toBearing([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const radians = Math.PI / 180
  const turn = (lngB - lngA) * radians,
    a = latA * radians,
    b = latB * radians
  const east = Math.sin(turn) * Math.cos(b),
    north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn)
  return (Math.atan2(east, north) / radians + 360) % 360
}
