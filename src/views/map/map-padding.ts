// How much of the map is kept free round the story: room for marks and their names, and for an open card.
import type { Size } from './camera.ts'
import type { Padding } from './fit.ts'

/** Width of the card over the map, and the least map beside it; below that the card is a sheet under the map. Pixels. */
export const CARD_PX = 340
export const CARD_GAP_PX = 20
const SHEET_BELOW_PX = 600

/** The corner at the top left that the map's buttons take. */
export const CONTROLS: Size = { width: 54, height: 198 }

export const isSheet = ({ width }: Size): boolean => width < SHEET_BELOW_PX

/** Room for names on both sides of the outermost marks and for the controls in the corner. */
export function toPadding(size: Size, withCard: boolean): Padding {
  const side = Math.min(96, size.width * 0.16), edge = Math.min(44, size.height * 0.12)
  const card = withCard && !isSheet(size) ? CARD_PX + CARD_GAP_PX : 0
  return { top: edge, bottom: edge, left: side, right: card ? card + 40 : side }
}
