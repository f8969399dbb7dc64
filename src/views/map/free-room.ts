// The part of the map that stands free for the story, and whether the story stands in it.
import { toPoint, toProjection, type Camera, type LngLat, type Size } from './camera.ts'

/** Pixels kept free at each side of the map, for labels, marks and an open card. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** The part of the map that the padding leaves: its middle and its size, pixels. */
export interface FreeRoom {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function toFreeRoom(size: Size, padding: Padding): FreeRoom {
  const width = Math.max(40, size.width - padding.left - padding.right)
  const height = Math.max(40, size.height - padding.top - padding.bottom)
  return { width, height, x: padding.left + width / 2, y: padding.top + height / 2 }
}

/** Where some points are seen, pixels, and how many are not. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly hidden: number
}

export function toBox(camera: Camera, size: Size, points: readonly LngLat[]): Box {
  const projection = toProjection(camera, size)
  const seen = points.flatMap(point => {
    const at = toPoint(projection, camera, size, point)
    return at ? [at] : []
  })
  const xs = seen.map(point => point[0]),
    ys = seen.map(point => point[1])
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    hidden: points.length - seen.length,
  }
}

export const isInside = ({ left, right, top, bottom, hidden }: Box, { x, y, width, height }: FreeRoom): boolean =>
  hidden === 0 &&
  left >= x - width / 2 - 1 &&
  right <= x + width / 2 + 1 &&
  top >= y - height / 2 - 1 &&
  bottom <= y + height / 2 + 1
