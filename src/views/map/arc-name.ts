// What joins the places of the event that is told, in words on one of its arcs.
import type { State } from '../../state/state.ts'
import type { App } from '../app.ts'
import { toPairs } from './arcs.ts'
import { toPoint, type Camera, type LngLat, type Point, type PointProjection, type Size } from './camera.ts'
import { toPlaceBetween } from './great-circle.ts'
import { toMarkPoint } from './mark-point.ts'
import { meets, type Rect } from './place-labels.ts'
import { isInside } from './place-names.ts'
import { toTextWidth } from './text-width.ts'

export interface ArcName {
  readonly text: string
  /** The middle of its base. */
  readonly at: Point
  readonly rect: Rect
}

const NAME_PX = 12.5
/** From the arc up to the base of the letters. */
const OVER_PX = 5
/** Where along an arc it may stand, its middle first. */
const PARTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]

/** Its ends. */
export type Arc = readonly [from: LngLat, to: LngLat]

/** The ends of each arc of the event that is told; none where nothing joins its places. */
export function toArcs({ index, story }: App, { selected }: State): Arc[] {
  const event = selected === undefined ? undefined : index.events.get(selected)
  if (!event) return []
  return toPairs(
    event.join,
    event.where.map(({ place }) => toMarkPoint(story.places[place]!)),
  )
}

/** On the first of the arcs that has room; undefined where `taken` leaves none. */
export function toArcName(
  app: App,
  state: State,
  projection: PointProjection,
  camera: Camera,
  size: Size,
  taken: readonly Rect[],
  scale: number,
): ArcName | undefined {
  const arcs = toArcs(app, state)
  if (arcs.length === 0) return undefined
  const text = app.t.map.joins[app.index.events.get(state.selected!)!.join as 'mesh' | 'path']
  const half = (toTextWidth(text, NAME_PX) * scale) / 2
  return arcs
    .flatMap(([from, to]) => PARTS.map(part => toPlaceBetween(from, to, part)))
    .flatMap((lngLat): ArcName[] => {
      const point = toPoint(projection, camera, size, lngLat)
      if (!point) return []
      const [x, y] = [Math.round(point[0]), Math.round(point[1]) - OVER_PX]
      const rect = { left: x - half, right: x + half, top: y - NAME_PX * scale, bottom: y + 3 * scale }
      return [{ text, at: [x, y], rect }]
    })
    .find(({ rect }) => isInside(rect, size) && !taken.some(other => meets(other, rect)))
}
