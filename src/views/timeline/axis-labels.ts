// Events in words over the axis: in a few rows, each with a hairline to its dot, none over another.
import { toTextWidth } from '../map/text-width.ts'
import { CLEAR_PX, toRowPx } from './axis-heights.ts'
import { cutToWidth } from './event-name.ts'
import { findRoom, WORD_GAP_PX, type Span } from './find-room.ts'

export interface Label {
  /** Of its event. */
  readonly id: string
  readonly text: string
  /** Middle and half width of the text, px. */
  readonly x: number
  readonly half: number
  /** 0 is nearest to the line. */
  readonly row: number
  /** Where its dot stands, or the stack of them. */
  readonly at: number
}

/** What is to be named, and where its dot stands. */
export type Named = Pick<Label, 'id' | 'text' | 'at'>

/** Where words can stand; `stacks` are dots over each other, and columns, with their height over the line. */
export interface LabelRoom {
  readonly widthPx: number
  readonly textPx: number
  readonly rows: number
  readonly stacks: readonly { readonly x: number; readonly height: number }[]
}

/** Places are rounded. */
const ROUNDED_PX = 0.2
/** On each side of a hairline, and of a stack. */
const HAIR_PX = 3
const STACK_PX = 6
/** A word can stand beside its dot. */
const BESIDE_PX = STACK_PX + WORD_GAP_PX
/**
 * To how many px aside a row further up is preferred. What is best for one word may be worst for all: each is tried.
 */
const ROW_COSTS_PX = [14, 40, 4, -9]

/**
 * As many as have room, the first named first; those of upper rows stand first, for their hairlines lie under the
 * words of lower ones.
 */
export function toLabels(named: readonly Named[], room: LabelRoom): Label[] {
  return addLabels([], named, room).sort((a, b) => b.row - a.row)
}

/** As many more as have room beside those that stand there already. */
export function addLabels(there: readonly Label[], named: readonly Named[], room: LabelRoom): Label[] {
  return ROW_COSTS_PX.map(rowCost =>
    named.reduce<Label[]>(
      (placed, name) => {
        const label = findPlace(name, room, placed, rowCost)
        return label ? [...placed, label] : placed
      },
      [...there],
    ),
  ).reduce((most, labels) => (labels.length > most.length ? labels : most))
}

/**
 * The name of an event that has no place of its own, over those that have: clear of `before`, covering as few of
 * `labels` as can be.
 */
export function toFront(named: Named, room: LabelRoom, labels: readonly Label[], before?: Label): Label | undefined {
  const text = cutToWidth(named.text, room.widthPx, room.textPx)
  const own = before ? [before] : []
  const places = Array.from({ length: room.rows }, (_, row) => findPlace({ ...named, text }, room, own, 0, row))
  const toCost = (label: Label): number => labels.filter(other => touches(label, other)).length
  return places.flatMap(label => label ?? []).sort((a, b) => toCost(a) - toCost(b))[0]
}

/** Whether one stands on the other or on its hairline. */
export function touches(a: Label, b: Label): boolean {
  if (a.row === b.row) return Math.abs(a.x - b.x) < a.half + b.half + WORD_GAP_PX - ROUNDED_PX
  return a.row > b.row ? isOver(b, a.at) : isOver(a, b.at)
}

/** Events of one date share a hairline. */
const isOver = ({ x, half, at: own }: Label, at: number): boolean => own !== at && Math.abs(x - at) < half + HAIR_PX

function findPlace(
  named: Named,
  room: LabelRoom,
  placed: readonly Label[],
  rowCost: number,
  only?: number,
): Label | undefined {
  const half = toTextWidth(named.text, room.textPx) / 2
  const want = Math.max(half, Math.min(room.widthPx - half, named.at))
  let best: { readonly label: Label; readonly cost: number } | undefined
  for (let row = only ?? 0; row <= (only ?? room.rows - 1); row++) {
    if (placed.some(other => other.row < row && isOver(other, named.at))) continue
    const x = findRoom(toTaken(row, named.at, room, placed), half, want, half + BESIDE_PX, room.widthPx)
    if (x === undefined) continue
    const cost = Math.abs(x - want) + row * rowCost
    if (!best || cost < best.cost) best = { label: { ...named, x: Math.round(x * 10) / 10, half, row }, cost }
  }
  return best?.label
}

function toTaken(row: number, own: number, { stacks, textPx }: LabelRoom, placed: readonly Label[]): Span[] {
  const bottom = CLEAR_PX + row * toRowPx(textPx)
  return [
    ...placed.flatMap(({ row: other, x, half, at }): Span[] =>
      other === row
        ? [[x - half - WORD_GAP_PX / 2, x + half + WORD_GAP_PX / 2]]
        : other > row && at !== own
          ? [[at - HAIR_PX, at + HAIR_PX]]
          : [],
    ),
    ...stacks.flatMap(({ x, height }): Span[] => (height > bottom ? [[x - STACK_PX, x + STACK_PX]] : [])),
  ]
}
