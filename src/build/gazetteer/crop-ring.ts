// A ring cut down to a box, by Sutherland and Hodgman's way: one side of the box after the other.
import type { Point } from './join-cells.ts'

export interface Box {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

/** Where a ring leaves the box and comes back it runs along the side: fit to be intersected, not to be drawn. */
export function cropRing(ring: readonly Point[], { west, east, south, north }: Box): Point[] {
  return [
    { axis: 0, limit: west, sign: 1 },
    { axis: 0, limit: east, sign: -1 },
    { axis: 1, limit: south, sign: 1 },
    { axis: 1, limit: north, sign: -1 },
  ].reduce<readonly Point[]>(cropSide, ring) as Point[]
}

interface Side {
  readonly axis: number
  readonly limit: number
  /** 1 where the box lies above the limit. */
  readonly sign: number
}

function cropSide(ring: readonly Point[], { axis, limit, sign }: Side): Point[] {
  const depth = (point: Point): number => ((point[axis] ?? 0) - limit) * sign
  return ring.flatMap((to, i) => {
    const from = ring.at(i - 1) ?? to
    const [before, after] = [depth(from), depth(to)]
    const share = before / (before - after)
    const cross: Point = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
    if (after >= 0) return before >= 0 ? [to] : [cross, to]
    return before >= 0 ? [cross] : []
  })
}
