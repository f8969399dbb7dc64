// Places out of the frame stand as tags on the map's rim, in the direction in which the great circle to them leaves the
// frame's middle.
import type { Mark } from './mark.ts'
import type { Camera, PointProjection, Size } from './camera.ts'
import { placeTag, type EdgeTag } from './edge-tag.ts'
import type { Rect } from './place-labels.ts'
import { toWay, type Way } from './far-direction.ts'

export interface TagWords extends Pick<EdgeTag, 'mark' | 'name' | 'colon' | 'isVoice'> {
  /** What happened there, the fullest first; none where nothing is said. */
  readonly words: readonly string[]
}

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
