// The smallest cap of the globe round some points.
import type { LngLat } from './camera.ts'
import { toAngle } from './great-circle.ts'

const RADIANS = Math.PI / 180

/** The smallest cap round some points, approached: centre, and angular radius in degrees. Needs one point at least. */
export function toCap(points: readonly LngLat[]): { center: LngLat; radius: number } {
  const vectors = points.map(
    ([lng, lat]) =>
      [
        Math.cos(lat * RADIANS) * Math.cos(lng * RADIANS),
        Math.cos(lat * RADIANS) * Math.sin(lng * RADIANS),
        Math.sin(lat * RADIANS),
      ] as const,
  )
  // Badoiu and Clarkson 2003: step towards the farthest point by 1/n. 300 steps leave less than half a degree.
  let [x, y, z] = vectors[0]!
  for (let step = 2; step <= 300; step++) {
    let far = vectors[0]!
    for (const vector of vectors)
      if (vector[0] * x + vector[1] * y + vector[2] * z < far[0] * x + far[1] * y + far[2] * z) far = vector
    x += (far[0] - x) / step
    y += (far[1] - y) / step
    z += (far[2] - z) / step
    const length = Math.hypot(x, y, z) || 1
    x /= length
    y /= length
    z /= length
  }
  const center: LngLat = [Math.atan2(y, x) / RADIANS, Math.asin(Math.min(1, Math.max(-1, z))) / RADIANS]
  return {
    center,
    radius: Math.max(...points.map(point => toAngle(center, point))) / RADIANS,
  }
}
