// Places out of the frame stand as tags on the map's rim, in the direction in which the great circle to them leaves the
// frame's middle.
import type { Mark } from './marks.ts'
import type { Camera, Point, PointProjection, Size } from './camera.ts'
import { meets, type Rect } from './place-labels.ts'
import { toTextWidth } from './text-width.ts'
import { toWay, type Way } from './far-direction.ts'

export interface EdgeTag {
  /** The place that the tag names; with the others of its direction that have no room for a tag of their own. */
  readonly mark: Mark
  readonly others: readonly Mark[]
  /** " + 2 more places" of the others; " +2" where that has no room, empty where there are none. */
  readonly count: string
  readonly name: string
  /** What happened there; empty where there is no room. It may hold the name. */
  readonly words: string
  /** It was said there, or of it. */
  readonly isVoice: boolean
  readonly km: number
  /** Degrees clockwise from north, of the direction on the ground. */
  readonly bearing: number
  /** Degrees clockwise from upwards, of the arrow on the screen. */
  readonly turn: number
  readonly rect: Rect
}

export interface TagWords {
  readonly mark: Mark
  readonly name: string
  /** What happened there, the fullest first; none where nothing is said. */
  readonly words: readonly string[]
  /** It was said there, or of it. */
  readonly isVoice: boolean
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
/** More tags than that would hide the map, and cost its every frame: the others join them. */
const MOST_TAGS = 12
/** Of so many places, the most important, the rim is asked for room. */
const MOST_OFFERED = 40

/**
 * `far` in the order of importance, each with its words as far as it is asked for them; `taken` are the parts of the
 * map that no tag may cover. `toCounts` says how many others a tag stands for, the fullest words first. `scale` is the
 * size of the text in use to that of the design.
 */
export function toEdgeTags(
  far: readonly Mark[],
  toTagWords: (mark: Mark) => TagWords,
  projection: PointProjection,
  camera: Camera,
  size: Size,
  taken: readonly Rect[],
  toCounts: (others: number) => readonly string[],
  scale: number,
  most = MOST_TAGS,
): EdgeTag[] {
  const placed: (EdgeTag & { others: Mark[] })[] = []
  const left: { readonly mark: Mark; readonly turn: number }[] = []
  const used = [...taken]
  for (const [number, mark] of far.entries()) {
    const way = toWay(projection, camera, size, mark.lngLat)
    const isOffered = placed.length < most && number < MOST_OFFERED
    const tag = isOffered ? placeFullest(toTagWords(mark), way, size, used, scale) : undefined
    if (tag) {
      placed.push({ ...tag, others: [] })
      used.push(tag.rect)
    } else left.push({ mark, turn: way.turn })
  }
  for (const { mark, turn } of left) nearest(placed, turn)?.others.push(mark)
  for (const [number, tag] of placed.entries()) {
    if (tag.others.length === 0) continue
    const besides = [...taken, ...placed.filter(other => other !== tag).map(({ rect }) => rect)]
    const counted = toCounts(tag.others.length)
      .flatMap(count => [tag.words, ''].map(words => ({ ...tag, words, count })))
      .reduce<EdgeTag | undefined>((found, tried) => found ?? placeTag(tried, tag, size, besides, scale), undefined)
    if (counted) placed[number] = { ...counted, others: tag.others }
  }
  return placed
}

/** What a pattern does not take as it stands. */
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g

/** "Kim in Russia" holds the name of its place; others stand after it: "Washington: Calls for talks". */
export function toAroundName(name: string, words: string): readonly [before: string, after: string] {
  const key = `${name}\n${words}`
  const found = aroundNames.get(key) ?? cutAtName(name, words)
  aroundNames.set(key, found)
  return found
}

/** Asked for at every step, of the same tags. */
const aroundNames = new Map<string, readonly [before: string, after: string]>()

function cutAtName(name: string, words: string): readonly [before: string, after: string] {
  const at = words.search(new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(SPECIAL, '\\$&')}(?![\\p{L}\\p{N}])`, 'u'))
  if (at >= 0) return [words.slice(0, at), words.slice(at + name.length)]
  return ['', words === '' ? '' : `: ${words}`]
}

const nearest = <T extends { readonly turn: number }>(tags: readonly T[], turn: number): T | undefined =>
  tags.reduce<T | undefined>(
    (best, tag) => (best && toTurnBetween(best.turn, turn) <= toTurnBetween(tag.turn, turn) ? best : tag),
    undefined,
  )

const toTurnBetween = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180)

/** With as much of what happened there as has room. */
function placeFullest(
  { words, ...tag }: TagWords,
  way: Way,
  size: Size,
  taken: readonly Rect[],
  scale: number,
): EdgeTag | undefined {
  for (const tried of [...words, '']) {
    const placed = placeTag({ ...tag, count: '', words: tried }, way, size, taken, scale)
    if (placed) return placed
  }
  return undefined
}

/** Where the way meets the rim, or as near to it along that side as there is room. */
function placeTag(
  { mark, count, name, words, isVoice }: Pick<EdgeTag, 'mark' | 'count' | 'name' | 'words' | 'isVoice'>,
  { km, bearing, turn }: Way,
  size: Size,
  taken: readonly Rect[],
  scale: number,
): EdgeTag | undefined {
  const [before, after] = toAroundName(name, words)
  const text = toTextWidth(name + count, 14) + 0.93 * (toTextWidth(before, 14) + toTextWidth(after, 14))
  const width = text * scale + TAG_SIDES_PX + (isVoice ? TAG_VOICE_PX : 0),
    height = TAG_PX * scale
  if (width > size.width * (words === '' ? 0.94 : 0.62)) return undefined // words give way before names
  for (const [x, y] of toSpots(toRim(turn, size), size, width, height)) {
    const left = clamp(x - width / 2, EDGE_PX, size.width - width - EDGE_PX),
      top = clamp(y - height / 2, EDGE_PX, size.height - height - EDGE_PX)
    const rect = { left, top, right: left + width, bottom: top + height }
    if (!taken.some(other => meets(rect, other)))
      return { mark, others: [], count, name, words, isVoice, km, bearing, turn, rect }
  }
  return undefined
}

/**
 * Middles of a tag, the nearest to the true direction first: along the side of the map that the way meets, at the upper
 * and lower rim in three rows.
 */
function toSpots([x, y]: Point, size: Size, width: number, height: number): Point[] {
  const moves = Array.from({ length: 2 * MOST_STEPS }, (_, step) => (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2))
  if (x === 0 || x === size.width) return moves.map((move): Point => [x, y + move * (height + GAP_PX)])
  const inwards = (y === 0 ? 1 : -1) * (height + GAP_PX)
  const rim = y === 0 ? EDGE_PX + height / 2 : size.height - EDGE_PX - height / 2
  return [0, 1, 2].flatMap(row => moves.map((move): Point => [x + (move * width) / 3, rim + row * inwards]))
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
