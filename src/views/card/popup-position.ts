// Where a popup stands on the map: beside its place, where it covers least of what has to be seen. Pure.
import type { Point, Size } from '../map/camera.ts'
import { toSquare, type Rect } from '../map/place-labels.ts'

/**
 * From the edge of the map, from the place (its mark and a little air), and from one free place to the next. Pixels.
 */
const EDGE_PX = 8,
  GAP_PX = 20,
  STEP_PX = 48

/**
 * Left and top in pixels of the map: the first that covers nothing, of right, left, above, below and the corners; else
 * what covers least anywhere on the map, the nearest of several. It never leaves a map that is large enough for it.
 */
export function toPopupPosition(anchor: Point | undefined, popup: Size, map: Size, avoid: readonly Rect[]): Point {
  const right = Math.max(EDGE_PX, map.width - popup.width - EDGE_PX),
    bottom = Math.max(EDGE_PX, map.height - popup.height - EDGE_PX)
  const isSeen = anchor && anchor[0] >= 0 && anchor[0] <= map.width && anchor[1] >= 0 && anchor[1] <= map.height
  // Of a place out of sight, or none, in the corner away from the buttons
  const at: Point = isSeen ? anchor : [map.width, 0]
  const kept = isSeen ? [...avoid, toSquare(at, GAP_PX / 2)] : avoid
  const isInside = ([x, y]: Point) => x >= EDGE_PX && x <= right && y >= EDGE_PX && y <= bottom
  const round = isSeen ? toRound(at, popup, [right, bottom]).filter(isInside) : []
  const free = round.find(place => toCovered(place, popup, kept, 0) === 0)
  if (free) return free
  return [...round, ...toGrid([right, bottom])].reduce<Choice>(
    (best, place) => {
      const distance = Math.hypot(place[0] + popup.width / 2 - at[0], place[1] + popup.height / 2 - at[1])
      const isNearer = distance < best.distance
      if (!isNearer && best.covered === 0) return best
      const covered = toCovered(place, popup, kept, best.covered)
      return covered < best.covered || (covered === best.covered && isNearer) ? { place, covered, distance } : best
    },
    { place: [right, EDGE_PX], covered: Infinity, distance: Infinity },
  ).place
}

interface Choice {
  readonly place: Point
  /** Square pixels. */
  readonly covered: number
  /** From the place on the map to the popup's middle, pixels. */
  readonly distance: number
}

/** Square pixels that a popup takes of what is kept free, of more than `most` some that are more. */
function toCovered([x, y]: Point, { width, height }: Size, kept: readonly Rect[], most: number): number {
  let sum = 0
  for (const { left, top, right, bottom } of kept) {
    const across = Math.min(x + width, right) - Math.max(x, left),
      down = Math.min(y + height, bottom) - Math.max(y, top)
    if (across > 0 && down > 0) sum += across * down
    if (sum > most) break
  }
  return sum
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

/** Places all over the map, its edges among them. */
function toGrid([right, bottom]: Point): Point[] {
  const toSteps = (last: number) => [
    ...Array.from({ length: Math.ceil((last - EDGE_PX) / STEP_PX) }, (_, i) => EDGE_PX + i * STEP_PX),
    last,
  ]
  const levels = toSteps(bottom)
  return toSteps(right).flatMap(x => levels.map((y): Point => [x, y]))
}

const clamp = (value: number, most: number) => Math.max(EDGE_PX, Math.min(value, most))
