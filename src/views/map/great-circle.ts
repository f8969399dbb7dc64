// How far two places are from each other. d3's geoDistance measures any line: half a kilobyte of script that the page
// has no use for.
import type { LngLat } from './camera.ts'

const RADIANS = Math.PI / 180

/** The angle between two places, in radians, by the haversine formula. */
export function toAngle([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const toHaversine = (degrees: number): number => Math.sin((degrees * RADIANS) / 2) ** 2
  const across = Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * toHaversine(lngB - lngA)
  return 2 * Math.asin(Math.sqrt(Math.min(1, toHaversine(latB - latA) + across)))
}

/** Degrees clockwise from north, in which the great circle to another place begins. */
export function toBearing([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const turn = (lngB - lngA) * RADIANS,
    a = latA * RADIANS,
    b = latB * RADIANS
  const east = Math.sin(turn) * Math.cos(b),
    north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn)
  return (Math.atan2(east, north) / RADIANS + 360) % 360
}

/** The place that lies in a direction, degrees clockwise from north, at an angle in radians. */
function toPlaceAt([lng, lat]: LngLat, bearing: number, angle: number): LngLat {
  const sinLat = Math.sin(lat * RADIANS),
    cosLat = Math.cos(lat * RADIANS)
  const east = Math.sin(angle) * Math.sin(bearing * RADIANS),
    north = Math.sin(angle) * Math.cos(bearing * RADIANS),
    level = Math.cos(angle) * cosLat - north * sinLat
  return [
    lng + Math.atan2(east, level) / RADIANS,
    Math.atan2(Math.cos(angle) * sinLat + north * cosLat, Math.hypot(east, level)) / RADIANS,
  ]
}

/** The place at a part of the way from one to another, 0 to 1. */
export const toPlaceBetween = (from: LngLat, to: LngLat, part: number): LngLat =>
  toPlaceAt(from, toBearing(from, to), part * toAngle(from, to))

/** `count` places round another, clockwise from north; `radius` in degrees. */
export const toRing = (center: LngLat, radius: number, count: number): LngLat[] =>
  Array.from({ length: count }, (_, number) => toPlaceAt(center, (360 * number) / count, radius * RADIANS))
