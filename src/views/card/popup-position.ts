// Where a popup stands on the map: beside its place, where it covers least of what has to be seen. Pure.
import type { Point, Size } from '../map/camera.ts'
import { toSquare, type Rect } from '../map/place-labels.ts'

/**
 * From the edge of the map, from the place (its mark and a little air), and from one free place to the next. Pixels.
 */
const EDGE_PX = 8,
  GAP_PX = 20,
  STEP_PX = 24

/**
 * Left and top in pixels of the map. Tried in this order, the first that covers nothing wins, else the one that covers
 * least: right, left, above, below, the corners, then every place on the map, the nearest first. It never leaves a map
 * that is large enough for it.
 */
export function toPopupPosition(anchor: Point | undefined, popup: Size, map: Size, avoid: readonly Rect[]): Point {
  const right = Math.max(EDGE_PX, map.width - popup.width - EDGE_PX),
    bottom = Math.max(EDGE_PX, map.height - popup.height - EDGE_PX)
  const isSeen = anchor && anchor[0] >= 0 && anchor[0] <= map.width && anchor[1] >= 0 && anchor[1] <= map.height
  // Of a place out of sight, or none, in the corner away from the buttons
  const at: Point = isSeen ? anchor : [map.width, 0]
  const kept = isSeen ? [...avoid, toSquare(at, GAP_PX / 2)] : avoid
  const toCovered = (place: Point) => kept.reduce((sum, rect) => sum + toShared(place, popup, rect), 0)
  const isInside = ([x, y]: Point) => x >= EDGE_PX && x <= right && y >= EDGE_PX && y <= bottom
  const round = isSeen ? toRound(at, popup, [right, bottom]).filter(isInside) : []
  const free = round.find(place => toCovered(place) === 0)
  if (free) return free
  const all = [...round, ...toGrid(at, popup, [right, bottom])]
  return all.reduce<readonly [Point, number]>(
    (best, place) => {
      const covered = best[1] > 0 ? toCovered(place) : 0
      return covered < best[1] ? [place, covered] : best
    },
    [all[0]!, Infinity],
  )[0]
}

/** Beside the place, as near to its middle as the map allows, then at its corners. */
function toRound([x, y]: Point, { width, height }: Size, [right, bottom]: Point): Point[] {
  const level = Math.round(clamp(y - height / 2, bottom)),
    middle = Math.round(clamp(x - width / 2, right))
  const after = Math.round(x + GAP_PX),
    before = Math.round(x - GAP_PX - width),
    below = Math.round(y + GAP_PX),
    above = Math.round(y - GAP_PX - height)
  return [
    [after, level],
    [before, level],
    [middle, above],
    [middle, below],
    [after, above],
    [after, below],
    [before, above],
    [before, below],
  ]
}

/** Places all over the map, its edges among them, those nearest to the point first. */
function toGrid(at: Point, { width, height }: Size, [right, bottom]: Point): Point[] {
  const toSteps = (last: number) => [
    ...Array.from({ length: Math.ceil((last - EDGE_PX) / STEP_PX) }, (_, i) => EDGE_PX + i * STEP_PX),
    last,
  ]
  const toDistance = ([x, y]: Point) => Math.hypot(x + width / 2 - at[0], y + height / 2 - at[1])
  return toSteps(right)
    .flatMap(x => toSteps(bottom).map((y): Point => [x, y]))
    .sort((a, b) => toDistance(a) - toDistance(b))
}

const clamp = (value: number, most: number) => Math.max(EDGE_PX, Math.min(value, most))

/** Square pixels that a popup at a place takes of a rectangle. */
function toShared([x, y]: Point, { width, height }: Size, { left, top, right, bottom }: Rect): number {
  const across = Math.min(x + width, right) - Math.max(x, left),
    down = Math.min(y + height, bottom) - Math.max(y, top)
  return across > 0 && down > 0 ? across * down : 0
}
