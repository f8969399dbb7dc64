// A frame's camera as the globe is drawn from it, and which lines it sees.
import { toEyeDistance, toGlobeRadius, type Camera, type Size } from './camera.ts'
import { toSeenAngle } from './tile-cover.ts'

/** What is the same for every point of a frame. */
export interface GlobeEye {
  readonly size: Size
  readonly sinLng: number
  readonly cosLng: number
  readonly sinLat: number
  readonly cosLat: number
  /** From the middle of the globe, in its radii. */
  readonly distance: number
  readonly radiusPx: number
  /** Of the disc that is seen. */
  readonly discPx: number
  readonly midX: number
  readonly midY: number
  /** From the point under the eye to the horizon, radians. */
  readonly seen: number
}

const RADIANS = Math.PI / 180

export function toGlobeEye(camera: Camera, size: Size): GlobeEye {
  const { lng, lat, shift } = camera
  const radiusPx = toGlobeRadius(camera),
    distance = toEyeDistance(camera, size)
  return {
    size,
    sinLng: Math.sin(lng * RADIANS),
    cosLng: Math.cos(lng * RADIANS),
    sinLat: Math.sin(lat * RADIANS),
    cosLat: Math.cos(lat * RADIANS),
    distance,
    radiusPx,
    discPx: radiusPx * Math.sqrt((distance - 1) / (distance + 1)),
    midX: size.width / 2 + shift[0],
    midY: size.height / 2 + shift[1],
    seen: toSeenAngle(camera, size),
  }
}

/** Whether the cap of a line comes into the frame; `caps` as those of `SphereLines`. */
export function seesCap(eye: GlobeEye, caps: Float32Array, line: number): boolean {
  const { size, sinLng, cosLng, sinLat, cosLat, distance, radiusPx, midX, midY, seen } = eye
  const x = caps[4 * line]!,
    y = caps[4 * line + 1]!,
    z = caps[4 * line + 2]!,
    radius = caps[4 * line + 3]!
  const level = x * cosLng + y * sinLng
  const front = level * cosLat + z * sinLat
  const angle = Math.acos(Math.min(1, Math.max(-1, front)))
  // What passes holds no point opposite the eye, as long as its cap is less than 45 degrees: a ring round that point
  // would fill the whole disc
  if (angle - radius > seen) return false
  if (angle > seen) return true
  const k = (radiusPx * (distance - 1)) / (distance - front),
    reach = radius * radiusPx
  const px = midX + (y * cosLng - x * sinLng) * k,
    py = midY - (z * cosLat - level * sinLat) * k
  return px + reach >= 0 && px - reach <= size.width && py + reach >= 0 && py - reach <= size.height
}
