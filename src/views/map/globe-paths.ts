// Tiles as paths on the globe: turned and projected anew in each frame, so as few steps as can be.
import { toEyeDistance, toGlobeRadius, type Camera, type Size } from './camera.ts'
import type { PathWriter } from './path-writer.ts'
import { toSeenAngle, type TileId } from './tile-cover.ts'
import { TILE_UNITS, type Line } from './tile-shapes.ts'

/** Lines or rings on the unit sphere: x towards 0° 0°, y towards 90° east, z north. */
export interface SphereLines {
  readonly points: Float32Array
  /** Where each begins, counted in points, and where the last ends. */
  readonly starts: readonly number[]
  /** A cap round each: x, y, z of its middle and its radius in radians. Rings must not need one of 45 degrees: `tile-cover.ts` takes no tile of which they would. */
  readonly caps: Float32Array
}

/** Whole units of the paths in a pixel: a tenth of one cannot be seen, and whole numbers are quick to write and to read. */
export const UNITS_PER_PX = 10
/** Straight on the map is curved on the globe: longer steps than this part of a tile's side are parted. */
const LONGEST_STEP = TILE_UNITS / 64
/** Points nearer than this to the one before are passed over. */
const LEAST_STEP = 0.5 * UNITS_PER_PX

/** Where Mercator ends, rings go on to the pole: the last bit of land round it has no tile. */
export function toSphereLines(lines: readonly Line[], { z, x, y }: TileId, isRing: boolean): SphereLines {
  const side = TILE_UNITS * 2 ** z
  const points: number[] = [],
    starts = [0],
    caps: number[] = []
  const add = (tileX: number, tileY: number) => {
    const lng = ((x * TILE_UNITS + tileX) / side - 0.5) * 2 * Math.PI
    const row = (y * TILE_UNITS + tileY) / side
    const north = Math.PI * (1 - 2 * row)
    const pole = isRing && row <= 0 ? 1 : isRing && row >= 1 ? -1 : 0
    const cosLat = pole ? 0 : 1 / Math.cosh(north)
    points.push(cosLat * Math.cos(lng), cosLat * Math.sin(lng), pole || Math.tanh(north))
  }
  for (const line of lines) {
    const length = line.length,
      first = points.length
    for (let i = 0; i < length; i += 2) {
      const fromX = line[i]!,
        fromY = line[i + 1]!
      add(fromX, fromY)
      if (i + 2 >= length && !isRing) break
      const toX = line[(i + 2) % length]!,
        toY = line[(i + 3) % length]!
      const parts = Math.ceil(Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)) / LONGEST_STEP)
      for (let part = 1; part < parts; part++)
        add(fromX + ((toX - fromX) * part) / parts, fromY + ((toY - fromY) * part) / parts)
    }
    starts.push(points.length / 3)
    caps.push(...toCap(points, first))
  }
  return { points: Float32Array.from(points), starts, caps: Float32Array.from(caps) }
}

/** Round the mean of the points: not the smallest cap, but one that holds them. */
function toCap(points: readonly number[], first: number): [number, number, number, number] {
  let x = 0,
    y = 0,
    z = 0
  for (let i = first; i < points.length; i += 3) {
    x += points[i]!
    y += points[i + 1]!
    z += points[i + 2]!
  }
  const length = Math.hypot(x, y, z) || 1
  x /= length
  y /= length
  z /= length
  let cos = 1
  for (let i = first; i < points.length; i += 3)
    cos = Math.min(cos, points[i]! * x + points[i + 1]! * y + points[i + 2]! * z)
  return [x, y, z, Math.acos(Math.max(-1, cos)) + 1e-3]
}

/** The part of the seen globe's depth, from the rim, in which no lines are drawn: the outermost pixel or two. */
const RIM_PART = 0.15

/** What a frame's camera needs to know to draw any number of shapes. */
export interface GlobeView {
  draw(shapes: SphereLines, isRing: boolean, writer: PathWriter): void
  /** The middle and the radius of the disc that is seen of the globe, in pixels. */
  readonly disc: { readonly x: number; readonly y: number; readonly radius: number }
}

export function createGlobeView(camera: Camera, size: Size): GlobeView {
  const { lng, lat, shift } = camera
  const radians = Math.PI / 180
  const sinLng = Math.sin(lng * radians),
    cosLng = Math.cos(lng * radians),
    sinLat = Math.sin(lat * radians),
    cosLat = Math.cos(lat * radians)
  const radiusPx = toGlobeRadius(camera),
    distance = toEyeDistance(camera, size)
  const nearest = 1 / distance,
    seen = toSeenAngle(camera, size)
  // Close to the rim lines would run into each other
  const nearestOfLine = nearest + RIM_PART * (1 - nearest)
  const midX = size.width / 2 + shift[0],
    midY = size.height / 2 + shift[1]
  const discPx = radiusPx * Math.sqrt((distance - 1) / (distance + 1))
  const originX = midX * UNITS_PER_PX,
    originY = midY * UNITS_PER_PX,
    rim = discPx * UNITS_PER_PX,
    scale = radiusPx * (distance - 1) * UNITS_PER_PX

  const isSeen = (caps: Float32Array, line: number): boolean => {
    const x = caps[4 * line]!,
      y = caps[4 * line + 1]!,
      z = caps[4 * line + 2]!,
      radius = caps[4 * line + 3]!
    const level = x * cosLng + y * sinLng
    const front = level * cosLat + z * sinLat
    const angle = Math.acos(Math.min(1, Math.max(-1, front)))
    // What passes holds no point opposite the eye, as long as its cap is less than 45 degrees: a ring round that point would fill the whole disc
    if (angle - radius > seen) return false
    if (angle > seen) return true
    const k = (radiusPx * (distance - 1)) / (distance - front),
      reach = radius * radiusPx
    const px = midX + (y * cosLng - x * sinLng) * k,
      py = midY - (z * cosLat - level * sinLat) * k
    return px + reach >= 0 && px - reach <= size.width && py + reach >= 0 && py - reach <= size.height
  }

  return {
    disc: { x: midX, y: midY, radius: discPx },
    draw({ points, starts, caps }, isRing, writer) {
      for (let line = 0; line + 1 < starts.length; line++) {
        if (!isSeen(caps, line)) continue
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
          if (front >= (isRing ? nearest : nearestOfLine)) {
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
    },
  }
}
