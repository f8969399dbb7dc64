// Tiles as paths on the globe: turned and projected anew in each frame, so as few steps as can be.
import type { Camera, Size } from './camera.ts'
import { seesCap, toGlobeEye, type GlobeEye } from './globe-eye.ts'
import type { PathWriter } from './path-writer.ts'
import type { SphereLines } from './sphere-lines.ts'

/**
 * Whole units of the paths in a pixel: a tenth of one cannot be seen, and whole numbers are quick to write and to read.
 */
export const UNITS_PER_PX = 10
/** Points nearer than this to the one before are passed over. */
const LEAST_STEP = 0.5 * UNITS_PER_PX

/** The part of the seen globe's depth, from the rim, in which no lines are drawn: the outermost pixel or two. */
const RIM_PART = 0.15

/** What a frame's camera needs to know to draw any number of shapes. */
export interface GlobeView {
  draw(shapes: SphereLines, isRing: boolean, writer: PathWriter): void
  /** The middle and the radius of the disc that is seen of the globe, in pixels. */
  readonly disc: { readonly x: number; readonly y: number; readonly radius: number }
}

export function createGlobeView(camera: Camera, size: Size): GlobeView {
  const eye = toGlobeEye(camera, size)
  return {
    disc: { x: eye.midX, y: eye.midY, radius: eye.discPx },
    draw: (shapes, isRing, writer) => drawLines(eye, shapes, isRing, writer),
  }
}

function drawLines(eye: GlobeEye, { points, starts, caps }: SphereLines, isRing: boolean, writer: PathWriter): void {
  const { sinLng, cosLng, sinLat, cosLat, distance, radiusPx, discPx, midX, midY } = eye
  const originX = midX * UNITS_PER_PX,
    originY = midY * UNITS_PER_PX,
    rim = discPx * UNITS_PER_PX,
    scale = radiusPx * (distance - 1) * UNITS_PER_PX
  const horizon = 1 / distance
  // Close to the rim lines would run into each other
  const nearest = isRing ? horizon : horizon + RIM_PART * (1 - horizon)
  for (let line = 0; line + 1 < starts.length; line++) {
    if (!seesCap(eye, caps, line)) continue
    const end = 3 * starts[line + 1]!
    let isOpen = false
    let lastX = 0,
      lastY = 0
    for (let i = 3 * starts[line]!; i < end; i += 3) {
      const x = points[i]!,
        y = points[i + 1]!,
        z = points[i + 2]!
      const level = x * cosLng + y * sinLng
      const front = level * cosLat + z * sinLat
      let right = y * cosLng - x * sinLng,
        up = z * cosLat - level * sinLat
      if (front >= nearest) {
        const k = scale / (distance - front)
        right *= k
        up *= k
      } else if (isRing) {
        // What lies behind the horizon is drawn on the rim, in the same direction
        const k = rim / (Math.hypot(right, up) || 1)
        right *= k
        up *= k
      } else {
        isOpen = false
        continue
      }
      const unitX = Math.round(originX + right),
        unitY = Math.round(originY - up)
      if (!isOpen) writer.moveTo(unitX, unitY)
      else if (Math.abs(unitX - lastX) + Math.abs(unitY - lastY) >= LEAST_STEP || (!isRing && i + 3 === end))
        writer.lineTo(unitX, unitY)
      else continue
      isOpen = true
      lastX = unitX
      lastY = unitY
    }
    if (isRing && isOpen) writer.close()
  }
}
