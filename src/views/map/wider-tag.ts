// A tag on the map's rim that stands for others, too, with room for their number.
import { meets, type Rect } from './place-labels.ts'
import { toTextWidth } from './text-width.ts'

/**
 * With room for "+2" on the side that is free of `used` and within the map; as it is where none is. `scale` is the size
 * of the text in use to that of the design.
 */
export function toWider(
  rect: Rect,
  others: number,
  used: readonly Rect[],
  [least, most]: readonly [left: number, right: number],
  scale: number,
): Rect {
  if (others === 0) return rect
  const morePx = toTextWidth(` +${others}`, 14) * scale
  const wider = [
    { ...rect, right: rect.right + morePx },
    { ...rect, left: rect.left - morePx },
  ]
  return wider.find(each => each.left >= least && each.right <= most && !used.some(other => meets(each, other))) ?? rect
}
