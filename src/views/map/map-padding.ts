// How much of the map is kept free round the story: room for marks, their names and the tags on the rim.
import type { Size } from './camera.ts'
import type { Padding } from './free-room.ts'

export function toPadding({ width, height }: Size): Padding {
  const side = Math.min(140, width * 0.16),
    edge = Math.min(52, height * 0.12)
  return { top: edge, bottom: edge, left: side, right: side }
}
