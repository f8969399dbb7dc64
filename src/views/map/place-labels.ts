// Chooses which names of countries, seas and cities are written on the map: as many as fit, the important first.
import type { Point, Size } from './camera.ts'

export interface Label {
  readonly id: string
  readonly kind: 'country' | 'sea' | 'city' | 'place'
  readonly text: string
  /** BCP 47, where it is not the reader's language. */
  readonly lang?: string
  readonly at: Point
  readonly widthPx: number
  readonly heightPx: number
  /** The lower, the more important. */
  readonly rank: number
}

/** Pixels, edges of a rectangle on the map. */
export interface Rect {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const GAP_PX = 4

export const meets = (a: Rect, b: Rect) =>
  a.left < b.right + GAP_PX && a.right > b.left - GAP_PX && a.top < b.bottom + GAP_PX && a.bottom > b.top - GAP_PX

export const toSquare = ([x, y]: Point, half: number): Rect => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
})

export const toLabelRect = ({ at: [x, y], widthPx, heightPx }: Label): Rect => ({
  left: x - widthPx / 2,
  right: x + widthPx / 2,
  top: y - heightPx / 2,
  bottom: y + heightPx / 2,
})

/**
 * Labels that are wholly inside the map and cover neither `taken` nor each other. Those shown before keep their place,
 * so that names do not flicker while the map moves.
 */
export function placeLabels(
  labels: readonly Label[],
  size: Size,
  taken: readonly Rect[],
  before: ReadonlySet<string>,
): Label[] {
  const order = [...labels].sort((a, b) => Number(before.has(b.id)) - Number(before.has(a.id)) || a.rank - b.rank)
  const used = [...taken]
  return order.filter(label => {
    const rect = toLabelRect(label)
    const inside =
      rect.left > GAP_PX && rect.top > GAP_PX && rect.right < size.width - GAP_PX && rect.bottom < size.height - GAP_PX
    if (!inside || used.some(other => meets(rect, other))) return false
    used.push(rect)
    return true
  })
}
