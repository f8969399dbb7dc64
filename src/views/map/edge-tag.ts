// A tag on the map's rim: how big it is, and where on the rim it has room.
import { toAroundName } from './around-name.ts'
import type { Point, Size } from './camera.ts'
import type { Way } from './far-direction.ts'
import type { Mark } from './mark.ts'
import { meets, type Rect } from './place-labels.ts'
import { toTextWidth } from './text-width.ts'

export interface EdgeTag {
  /** The place that the tag names; with the others of its direction that have no room for a tag of their own. */
  readonly mark: Mark
  readonly others: readonly Mark[]
  /** " + 2 more places" of the others; " +2" where that has no room, empty where there are none. */
  readonly count: string
  readonly name: string
  /** What happened there; empty where there is no room. It may hold the name. */
  readonly words: string
  /** Between the two, in the language of the page. */
  readonly colon: string
  /** It was said there, or of it. */
  readonly isVoice: boolean
  readonly km: number
  /** Degrees clockwise from north, of the direction on the ground. */
  readonly bearing: number
  /** Degrees clockwise from upwards, of the arrow on the screen. */
  readonly turn: number
  readonly rect: Rect
}

const EDGE_PX = 10
const GAP_PX = 6
/** Height of a tag: a line and its room; of the arrow and the room at both ends. */
const TAG_PX = 26
export const TAG_SIDES_PX = 34
/** Of the speech mark in a tag. */
export const TAG_VOICE_PX = 18
/** A tag is moved along the rim by so many of its own heights at most. */
const MOST_STEPS = 7

/** Where the way meets the rim, or as near to it along that side as there is room. */
export function placeTag(
  { mark, count, name, words, colon, isVoice }: Omit<EdgeTag, 'others' | 'rect' | keyof Way>,
  { km, bearing, turn }: Way,
  size: Size,
  taken: readonly Rect[],
  scale: number,
): EdgeTag | undefined {
  const [before, after] = toAroundName(name, words, colon)
  const text = toTextWidth(name + count, 14) + 0.93 * (toTextWidth(before, 14) + toTextWidth(after, 14))
  const width = text * scale + TAG_SIDES_PX + (isVoice ? TAG_VOICE_PX : 0),
    height = TAG_PX * scale
  if (width > size.width * (words === '' ? 0.94 : 0.62)) return undefined // words give way before names
  for (const [x, y] of toSpots(toRim(turn, size), size, width, height)) {
    const left = clamp(x - width / 2, EDGE_PX, size.width - width - EDGE_PX),
      top = clamp(y - height / 2, EDGE_PX, size.height - height - EDGE_PX)
    const rect = { left, top, right: left + width, bottom: top + height }
    if (!taken.some(other => meets(rect, other)))
      return { mark, others: [], count, name, words, colon, isVoice, km, bearing, turn, rect }
  }
  return undefined
}

/**
 * Middles of a tag, the nearest to the true direction first: along the side of the map that the way meets, and at the
 * upper and lower rim round a near corner, then in two rows more.
 */
function toSpots([x, y]: Point, size: Size, width: number, height: number): Point[] {
  const moves = Array.from({ length: 2 * MOST_STEPS }, (_, step) => (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2))
  if (x === 0 || x === size.width) return moves.map((move): Point => [x, y + move * (height + GAP_PX)])
  const inwards = (y === 0 ? 1 : -1) * (height + GAP_PX)
  const rim = y === 0 ? EDGE_PX + height / 2 : size.height - EDGE_PX - height / 2
  const [first, ...rows] = [0, 1, 2].map(row =>
    moves.map((move): Point => [x + (move * width) / 3, rim + row * inwards]),
  )
  const side = x < size.width / 2 ? 0 : size.width
  const isNear = Math.abs(x - side) < 1.5 * width
  const corner = isNear ? [1, 1.5, 2].map((step): Point => [side, rim + step * inwards]) : []
  return [...first!, ...corner, ...rows.flat()]
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))

function toRim(turn: number, { width, height }: Size): Point {
  const [dx, dy] = [Math.sin((turn * Math.PI) / 180), -Math.cos((turn * Math.PI) / 180)]
  const reach = Math.min(
    dx === 0 ? Infinity : width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : height / 2 / Math.abs(dy),
  )
  const x = width / 2 + dx * reach,
    y = height / 2 + dy * reach
  return [
    Math.abs(x) < 0.5 ? 0 : Math.abs(x - width) < 0.5 ? width : x,
    Math.abs(y) < 0.5 ? 0 : Math.abs(y - height) < 0.5 ? height : y,
  ]
}
