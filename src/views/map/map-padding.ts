// How much of the map is kept free round the story: room for marks and their names, and for an open card.
import type { StoryEvent } from '../../model/story.ts'
import type { Size } from './camera.ts'
import type { Padding } from './free-room.ts'

/**
 * Widths of the card over the map, as alive.css has them, and the least map beside it; below that the card is a sheet
 * under the map. Pixels.
 */
const CARD_PX = 340
/** Of a card with two articles side by side, and the least map that has room for that. */
const PAIRED_CARD_PX = 440,
  PAIRED_FROM_PX = 760
export const CARD_GAP_PX = 20
const SHEET_BELOW_PX = 600

/** What a note at the lower edge of the map takes beyond the edge that is kept free anyway. */
export const NOTE_PX = 24

/** The corner at the top left that the map's buttons take. */
export const CONTROLS: Size = { width: 54, height: 198 }

export const isSheet = ({ width }: Size): boolean => width < SHEET_BELOW_PX

/** The articles that an event cites, in the order of its quotes. */
export const toCitedArticles = ({ cite }: StoryEvent): string[] => [...new Set(cite.map(({ article }) => article))]

/** Whether the card of an event has two columns. */
export const isPaired = ({ width }: Size, event: StoryEvent): boolean =>
  width >= PAIRED_FROM_PX && toCitedArticles(event).length > 1

/** What an open card takes of the map's width; without an event it is the short list of a place. */
export function toCardPx(size: Size, event: StoryEvent | undefined): number {
  if (isSheet(size)) return 0
  return event && isPaired(size, event) ? PAIRED_CARD_PX : CARD_PX
}

/** Room for names on both sides of the outermost marks and for the controls in the corner. */
export function toPadding(size: Size, cardPx: number): Padding {
  const side = Math.min(96, size.width * 0.16),
    edge = Math.min(44, size.height * 0.12)
  return { top: edge, bottom: edge, left: side, right: cardPx > 0 ? cardPx + CARD_GAP_PX + 40 : side }
}
