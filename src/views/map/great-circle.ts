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

/** The place at a part of the way from one to another, 0 to 1. */
export function toPlaceBetween(from: LngLat, to: LngLat, part: number): LngLat {
  const angle = toAngle(from, to)
  if (angle === 0) return from
  const shares = [Math.sin((1 - part) * angle), Math.sin(part * angle)].map(sin => sin / Math.sin(angle))
  const sum = (of: (lng: number, lat: number) => number): number =>
    [from, to].reduce((all, [lng, lat], which) => all + shares[which]! * of(lng * RADIANS, lat * RADIANS), 0)
  const x = sum((lng, lat) => Math.cos(lat) * Math.cos(lng)),
    y = sum((lng, lat) => Math.cos(lat) * Math.sin(lng)),
    z = sum((_, lat) => Math.sin(lat))
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS]
}

/** `count` places round another, clockwise from north; `radius` in degrees. */
export function toRing([lng, lat]: LngLat, radius: number, count: number): LngLat[] {
  const sinRadius = Math.sin(radius * RADIANS),
    cosRadius = Math.cos(radius * RADIANS),
    sinLat = Math.sin(lat * RADIANS),
    cosLat = Math.cos(lat * RADIANS)
  return Array.from({ length: count }, (_, number): LngLat => {
    const bearing = (2 * Math.PI * number) / count
    const north = sinRadius * Math.cos(bearing)
    const turn = Math.atan2(sinRadius * Math.sin(bearing), cosRadius * cosLat - north * sinLat)
    return [lng + turn / RADIANS, Math.asin(cosRadius * sinLat + north * cosLat) / RADIANS]
  })
}
