// The corners of the map that its buttons and its locator take; map.css puts them there.
import type { Size } from './camera.ts'
import type { Rect } from './place-labels.ts'

/** A map as wide as this has a locator. Pixels. */
const LOCATOR_FROM_PX = 700

export function toTaken({ width, height }: Size): Rect[] {
  const hasLocator = width >= LOCATOR_FROM_PX
  return [
    { left: 0, right: hasLocator ? 200 : 118, top: height - (hasLocator ? 96 : 46), bottom: height },
    { left: width - 130, right: width, top: height - 50, bottom: height },
    // The key
    ...(hasLocator ? [{ left: 200, right: width, top: height - 38, bottom: height }] : []),
  ]
}
