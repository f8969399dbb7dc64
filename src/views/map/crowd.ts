// A crowd of places: where each of them had a sign of its own, nobody could tell them apart. While the map holds still
// it is parted into few neighbourhoods; each has one sign, with the number of its events, at the place that has most of
// them so far.
import { toShape } from '../../model/map-sign.ts'
import type { StoryIndex } from '../../model/story-index.ts'
import type { App } from '../app.ts'
import { rememberFor } from '../remember.ts'
import { toPoint, type Camera, type Point, type PointProjection, type Size } from './camera.ts'
import { REACH_PX, toClusters } from './cluster.ts'
import { isInFrame, isShown, toMarkPoint, type Mark, type SeenMark } from './marks.ts'

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
/** Signs of the date on show that stand apart from their neighbourhood, besides those of the event that is told. */
const MOST_APART = 12
/** Signs with numbers are larger: they cover each other from here. */
const SIGN_REACH_PX = 32
/** Of areas and lines. */
const MOST_AREAS = 12
/** By how much neighbourhoods grow until they are few. */
const GROWTH = 1.5

/** Undefined where the places in sight are no crowd. The same for a camera and a story, whatever the time. */
export const toCrowd = rememberFor(
  (
    projection: PointProjection,
    { eventsAt }: StoryIndex,
    { places }: App['story'],
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
 * The signs of a crowd: of the event that is told and of some others of its date at their own places, of what was
 * before with its neighbours. Each event on show is counted in one of them; what is of another time has none.
 */
export function toCrowdMarks({ neighbourhoods }: Crowd, marks: ReadonlyMap<string, Mark>): SeenMark[] {
  const apart: SeenMark[] = [],
    together: SeenMark[] = []
  for (const places of neighbourhoods) {
    const members: SeenMark[] = []
    for (const { id, at } of places) {
      const mark = marks.get(id)
      if (!mark || !isShown(mark)) continue
      const isApart = mark.stage === 'current' || (mark.stage === 'now' && apart.length < MOST_APART)
      ;(isApart ? apart : members).push({ mark, at, members: [mark] })
    }
    if (members.length > 0) together.push(toOne(members))
  }
  const isTold = ({ mark }: SeenMark) => mark.stage === 'current'
  const signs = [...apart.sort((a, b) => Number(isTold(b)) - Number(isTold(a))), ...together]
  return toClusters(signs, isTold, SIGN_REACH_PX).map(({ head, members }) => {
    const all = members.length === 1 ? head.members : members.flatMap(each => each.members)
    return all === head.members && apart.includes(head) ? head : { ...head, members: all, count: countEvents(all) }
  })
}

/** At the place with most events on show; it is the first of the members. */
function toOne(members: readonly SeenMark[]): SeenMark {
  const head = members.reduce((most, each) => (each.mark.events.length > most.mark.events.length ? each : most))
  if (members.length === 1) return head
  return { ...head, members: [head.mark, ...members.filter(each => each !== head).map(({ mark }) => mark)] }
}

/** How many events some marks stand for, each counted once. */
export function countEvents(marks: readonly Mark[]): number {
  if (marks.length === 1) return marks[0]!.events.length
  const shared = new Set<unknown>()
  let count = 0
  for (const { events } of marks)
    for (const event of events)
      if (event.where.length === 1) count++
      else shared.add(event)
  return count + shared.size
}

/** Areas and lines of a crowd that can be named. */
export const toCrowdAreas = (areas: readonly SeenMark[]): readonly SeenMark[] =>
  areas.filter(({ mark }) => isShown(mark)).slice(0, MOST_AREAS)

/** Places out of the map with something on show, the event's that is told first. */
export function toCrowdFar({ far }: Crowd, marks: ReadonlyMap<string, Mark>): Mark[] {
  const shown = far.flatMap(id => marks.get(id) ?? []).filter(isShown)
  return [...shown.filter(({ stage }) => stage === 'current'), ...shown.filter(({ stage }) => stage !== 'current')]
}

/** Of a sign with a number, pixels: ten times as many make it a little larger, and the digits have room. */
export const toCrowdRadius = (count: number): number =>
  Math.min(17, Math.round((9 + 2.4 * Math.log10(count)) * 10) / 10)
