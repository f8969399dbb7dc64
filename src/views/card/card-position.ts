// Where the card stands on the map: beside its place, never over it where there is room, always wholly on the map.

interface Size {
  readonly width: number
  readonly height: number
}

const EDGE_PX = 12
/** Between the place and the card's side: a mark's sign and the reach of its leader. */
const GAP_PX = 28

/** Left and top of a card in pixels of the map; at the end side when its place is not in sight. */
export function toCardPosition(anchor: readonly [number, number] | undefined, card: Size, map: Size): { left: number; top: number } {
  const maxLeft = map.width - card.width - EDGE_PX, maxTop = map.height - card.height - EDGE_PX
  const inSight = anchor && anchor[0] >= 0 && anchor[0] <= map.width && anchor[1] >= 0 && anchor[1] <= map.height
  if (!inSight) return { left: Math.max(EDGE_PX, maxLeft), top: EDGE_PX }
  const [x, y] = anchor
  const onRight = x + GAP_PX, onLeft = x - GAP_PX - card.width
  const left = onRight <= maxLeft ? onRight : onLeft >= EDGE_PX ? onLeft : x < map.width / 2 ? maxLeft : EDGE_PX
  return { left: Math.round(Math.max(EDGE_PX, Math.min(left, maxLeft))), top: Math.round(Math.max(EDGE_PX, Math.min(y - card.height / 2, maxTop))) }
}
