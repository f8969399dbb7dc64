// Lines and rings of a tile on the unit sphere, each with a cap round it.
import type { TileId } from './tile-cover.ts'
import { TILE_UNITS, type Line } from './tile-shapes.ts'

/** Lines or rings on the unit sphere: x towards 0° 0°, y towards 90° east, z north. */
export interface SphereLines {
  readonly points: Float32Array
  /** Where each begins, counted in points, and where the last ends. */
  readonly starts: readonly number[]
  /**
   * A cap round each: x, y, z of its middle and its radius in radians. Rings must not need one of 45 degrees:
   * `tile-cover.ts` takes no tile of which they would.
   */
  readonly caps: Float32Array
}

/** Straight on the map is curved on the globe: longer steps than this part of a tile's side are parted. */
const LONGEST_STEP = TILE_UNITS / 64

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
