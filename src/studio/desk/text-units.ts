// From UTF-16 units of a text, as JavaScript counts, to its code points, as a story does, and back.
import { bisectLeft } from 'd3'

export interface TextUnits {
  readonly toPoint: (unit: number) => number
  readonly toUnit: (point: number) => number
}

export function createTextUnits(text: string): TextUnits {
  /** Code points that take two units: where they stand, in each count. */
  const units: number[] = []
  const points: number[] = []
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) {
    points.push(index - units.length)
    units.push(index)
  }
  return {
    toPoint: unit => unit - bisectLeft(units, unit),
    toUnit: point => point + bisectLeft(points, point),
  }
}
