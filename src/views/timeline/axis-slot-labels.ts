// The words over an axis of equal slots: of the current stop in the upper row, of its neighbours under it, on their
// sides, then of as many others as there is room for.
import { toTextWidth } from '../map/text-width.ts'
import { CLEAR_PX } from './axis-heights.ts'
import { cutToWidth } from './event-name.ts'
import { addLabels, type Label, type LabelRoom, type Named } from './axis-labels.ts'

/** Between the words of a neighbour and the hairline or the stack beside it. */
const BESIDE_PX = 8

export function toSlotLabels(
  room: LabelRoom,
  now: Named,
  before: Named | undefined,
  after: Named | undefined,
  others: readonly Named[],
): Label[] {
  const { widthPx, textPx } = room
  const text = cutToWidth(now.text, widthPx, textPx)
  const half = toTextWidth(text, textPx) / 2
  const current = { ...now, text, half, x: Math.max(half, Math.min(widthPx - half, now.at)), row: 1 }
  const own = [
    ...(before ? toNeighbour(room, before, 0, now.at - BESIDE_PX) : []),
    current,
    ...(after ? toNeighbour(room, after, now.at + BESIDE_PX, widthPx) : []),
  ]
  return addLabels(own, others, room)
}

/**
 * As near to its dot as the room from `low` to `high` allows, cut to it. Words stand over dots, not over stacks of
 * them: these end the room.
 */
function toNeighbour({ stacks, textPx }: LabelRoom, named: Named, low: number, high: number): Label[] {
  const ends = stacks.filter(({ x, height }) => height > CLEAR_PX && x > low && x < high).map(({ x }) => x)
  const isBehind = (x: number): boolean => (low === 0 ? x >= named.at : x > named.at)
  const from = Math.max(low, ...ends.filter(x => !isBehind(x)).map(x => x + BESIDE_PX)),
    to = Math.min(high, ...ends.filter(isBehind).map(x => x - BESIDE_PX))
  const text = cutToWidth(named.text, to - from, textPx)
  const half = toTextWidth(text, textPx) / 2
  return text ? [{ ...named, text, half, x: Math.max(from + half, Math.min(to - half, named.at)), row: 0 }] : []
}
