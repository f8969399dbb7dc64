// A crowd of places: where each of them had a sign of its own, nobody could tell them apart. While the map holds still
// it is parted into few neighbourhoods; each has one sign, with the number of its events, at the place that has most of
// them so far.
import { toShape } from '../../model/map-sign.ts'
import type { StoryIndex } from '../../model/story-index.ts'
import type { Story } from '../../model/story.ts'
import { rememberFor } from '../remember.ts'
import { toPoint, type Camera, type Point, type PointProjection, type Size } from './camera.ts'
import { REACH_PX, toClusters } from './cluster.ts'
import { toMarkPoint } from './mark-point.ts'
import { countEvents, isInFrame, isShown, type Mark, type SeenMark } from './mark.ts'

/** In one neighbourhood or out of the map; ids of places, those with most events of the story first. */
export interface Crowd {
  readonly neighbourhoods: readonly (readonly SeenPlace[])[]
  readonly far: readonly string[]
}

interface SeenPlace {
  readonly id: string
  readonly at: Point
}

/** Of more places in sight than this no more signs are drawn. */
const MOST_SIGNS = 60
/** Signs with numbers are larger: they cover each other from here. */
const SIGN_REACH_PX = 32
/** Of areas and lines, and of tags on the rim: they stand for more places than anybody reads. */
export const MOST_AREAS = 12,
  MOST_CROWD_TAGS = 6
/** By how much neighbourhoods grow until they are few. */
const GROWTH = 1.5

/** Undefined where the places in sight are no crowd. The same for a camera and a story, whatever the time. */
export const toCrowd = rememberFor(
  (
    projection: PointProjection,
    { eventsAt }: StoryIndex,
    { places }: Story,
    camera: Camera,
    size: Size,
  ): Crowd | undefined => {
    const count = (id: string) => eventsAt.get(id)!.length
    const ids = [...eventsAt.keys()].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))
    const seen: SeenPlace[] = [],
      far: string[] = []
    for (const id of ids) {
      const at = toPoint(projection, camera, size, toMarkPoint(places[id]!))
      if (!at || !isInFrame(at, size)) far.push(id)
      else if (toShape(places[id]!.precision) === undefined) seen.push({ id, at })
    }
    if (seen.length <= MOST_SIGNS) return undefined
    let reach = REACH_PX,
      clusters = toClusters(seen, () => false, reach)
    while (clusters.length > MOST_SIGNS) clusters = toClusters(seen, () => false, (reach *= GROWTH))
    return { neighbourhoods: clusters.map(({ members }) => members), far }
  },
)

/**
 * The signs of a crowd: those of the event that is told at their own places, the others with their neighbours. Each
 * place with something on show is in one of them; what is of another time has none.
 */
export function toCrowdMarks({ neighbourhoods }: Crowd, marks: ReadonlyMap<string, Mark>): SeenMark[] {
  const told: SeenMark[] = [],
    together: SeenMark[] = []
  for (const places of neighbourhoods) {
    const members: SeenPlace[] = []
    for (const place of places) {
      const mark = marks.get(place.id)
      if (!mark || !isShown(mark)) continue
      if (mark.stage === 'current') told.push({ mark, at: place.at, members: [mark] })
      else members.push(place)
    }
    if (members.length > 0) together.push(toSign(places, members, marks))
  }
  return toClusters([...told, ...together], each => told.includes(each), SIGN_REACH_PX).map(({ head, members }) =>
    members.length === 1 ? head : toCounted(head, { ...head, members: members.flatMap(each => each.members) }),
  )
}

/** At the place with most events on show, which is the first of the members. */
function toSign(
  places: readonly SeenPlace[],
  members: readonly SeenPlace[],
  marks: ReadonlyMap<string, Mark>,
): SeenMark {
  const all = members.map(({ id }) => marks.get(id)!)
  const first = all.reduce((most, mark, at) => (mark.events.length > all[most]!.events.length ? at : most), 0)
  const ordered = first === 0 ? all : [all[first]!, ...all.filter((_, at) => at !== first)]
  return toCounted(places, { mark: ordered[0]!, at: members[first]!.at, members: ordered })
}

/** The last sign of each neighbourhood, and of each sign that others have joined. */
const lastSigns = new WeakMap<readonly SeenPlace[] | SeenMark, SeenMark>()

/** Most steps of time leave the sign `of` something the same: it is not counted anew. */
function toCounted(of: readonly SeenPlace[] | SeenMark, sign: SeenMark): SeenMark {
  const { mark, members } = sign
  const last = lastSigns.get(of)
  if (last?.members.length === members.length && last.members.every((each, at) => each === members[at])) return last
  const isNow = members.some(({ stage }) => stage === 'now')
  const counted = { ...sign, count: countEvents(members), stage: mark.stage === 'past' && isNow ? 'now' : mark.stage }
  lastSigns.set(of, counted)
  return counted
}

/** Places out of the map with something on show, the event's that is told first. */
export function toCrowdFar({ far }: Crowd, marks: ReadonlyMap<string, Mark>): Mark[] {
  const shown = far.flatMap(id => marks.get(id) ?? []).filter(isShown)
  return [...shown.filter(({ stage }) => stage === 'current'), ...shown.filter(({ stage }) => stage !== 'current')]
}

/** Of a sign, pixels: a dot for one event; ten times as many make it a little larger, and the digits have room. */
export const toCrowdRadius = (count: number): number =>
  count === 1 ? 5.5 : Math.min(17, Math.round((9 + 2.4 * Math.log10(count)) * 10) / 10)
