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
