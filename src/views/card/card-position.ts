// Where the card stands on the map: at the side with room, level with its place, always wholly on the map.
import type { Size } from '../map/camera.ts'

const EDGE_PX = 12
/** The map's buttons stand in the corner at the start. */
const CONTROLS_PX = 56
/** Between the place and the card: the ring of a selected mark and a little air. */
const GAP_PX = 24

/**
 * Left and top of a card in pixels of the map. It stands at the right, where the camera keeps room for it, unless it
 * would cover its place there.
 */
export function toCardPosition(
  anchor: readonly [number, number] | undefined,
  card: Size,
  map: Size,
): { left: number; top: number } {
  const right = Math.max(EDGE_PX, map.width - card.width - EDGE_PX),
    bottom = Math.max(EDGE_PX, map.height - card.height - EDGE_PX)
  const inSight = anchor && anchor[0] >= 0 && anchor[0] <= map.width && anchor[1] >= 0 && anchor[1] <= map.height
  if (!inSight) return { left: right, top: EDGE_PX }
  const covered = anchor[0] + GAP_PX > right,
    roomAtLeft = CONTROLS_PX + card.width + GAP_PX <= anchor[0]
  return {
    left: covered && roomAtLeft ? CONTROLS_PX : right,
    top: Math.round(Math.max(EDGE_PX, Math.min(anchor[1] - card.height / 2, bottom))),
  }
}
