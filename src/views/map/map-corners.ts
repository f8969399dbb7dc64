// The corners of the map that its buttons, its locator and its key take; map.css puts them there.
import type { Size } from './camera.ts'
import type { Rect } from './place-labels.ts'

/** A map as wide as this has a locator; at the text's size of the design also a key. Pixels. */
const WIDE_FROM_PX = 700
/** On a map narrower than this, and at least so high, the buttons stand one over the other. Pixels. */
const COLUMN_TO_PX = 360,
  COLUMN_FROM_PX = 240

/** What has words grows with them: `scale` is the size of the text in use to that of the design. */
export function toTaken({ width, height }: Size, scale: number): Rect[] {
  const isColumn = width < COLUMN_TO_PX && height >= COLUMN_FROM_PX
  const hasLocator = width >= WIDE_FROM_PX
  const wholeTo = (hasLocator ? 100 : 18) + 100 * scale
  const wholePx = 18 + Math.max(28, 19 * scale)
  return [
    { left: 0, right: wholeTo, top: height - Math.max(hasLocator ? 96 : 0, wholePx), bottom: height },
    isColumn
      ? { left: width - 58, right: width, top: height - 126, bottom: height }
      : { left: width - 130, right: width, top: height - 50, bottom: height },
    // The key
    ...(width >= WIDE_FROM_PX * scale
      ? [{ left: wholeTo, right: width, top: height - 15 - 23 * scale, bottom: height }]
      : []),
  ]
}
