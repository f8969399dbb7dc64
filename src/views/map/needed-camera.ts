// How far the map has to move for an event that a reader chooses: not at all where it can be seen, a little where it is
// near; what is far has a tag on the rim.
import type { StoryEvent } from '../../model/story.ts'
import type { App } from '../app.ts'
import { toLegalView, toPoint, toProjection, type Camera, type Point, type Size } from './camera.ts'
import { toMarkPoint } from './mark-point.ts'
import { toPadding } from './map-padding.ts'

/** Marks of one event that are nearer than this cannot be told apart. Pixels. */
const APART_PX = 26
/** The map comes so many zoom levels closer at most to tell them apart. */
const MOST_ZOOM = 3
/** What lies further off the map than this part of it is far. */
const NEAR = 0.5

export function toNeededCamera(app: App, event: StoryEvent, camera: Camera, size: Size): Camera | undefined {
  const projection = toProjection(camera, size)
  const points = [...new Set(event.where.map(({ place }) => place))].flatMap(id => {
    const at = toPoint(projection, camera, size, toMarkPoint(app.story.places[id]!))
    return at ? [at] : []
  })
  const seen = points.filter(at => toOff(at, size).every(off => off === 0))
  if (seen.length > 0) return toApart(seen, camera, size)
  const near = points.filter(([x, y]) => isNear(x, size.width) && isNear(y, size.height))
  if (camera.projection === 'globe' || near.length === 0) return undefined
  const [dx, dy] = near.map(at => toOff(at, size)).reduce((a, b) => (Math.hypot(...b) < Math.hypot(...a) ? b : a))
  const [lng, lat] = projection.invert([size.width / 2 + dx, size.height / 2 + dy])
  return { ...camera, ...toLegalView({ lng, lat, zoom: camera.zoom }) }
}

const isNear = (at: number, most: number): boolean => at > -NEAR * most && at < (1 + NEAR) * most

/** Pixels by which a point is out of the free part of the map, each way. */
function toOff([x, y]: Point, size: Size): Point {
  const [across, down] = toRoom(size)
  const toOut = (at: number, [least, most]: Point) => Math.min(0, at - least) + Math.max(0, at - most)
  return [toOut(x, across), toOut(y, down)]
}

/** The free part of the map. */
function toRoom(size: Size): readonly [across: Point, down: Point] {
  const { left, right, top, bottom } = toPadding(size)
  return [
    [left / 2, size.width - right / 2],
    [top / 2, size.height - bottom / 2],
  ]
}

/** Closer, where two of the places in sight cannot be told apart; as far as all of them stay in sight. */
function toApart(points: readonly Point[], camera: Camera, size: Size): Camera | undefined {
  const pairs = points.flatMap((a, i) =>
    points.slice(i + 1).map(b => ({ a, b, px: Math.hypot(a[0] - b[0], a[1] - b[1]) })),
  )
  const { a, b, px } = pairs.reduce((least, pair) => (pair.px < least.px ? pair : least), {
    a: [0, 0],
    b: [0, 0],
    px: Infinity,
  })
  if (px >= APART_PX || px < 1) return undefined
  const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  // What lies between them stays where it is, and the others come no further than to the rim.
  const fits = toRoom(size).flatMap(([least, most], side) =>
    points.map(at => ((at[side]! < middle[side]! ? least : most) - middle[side]!) / (at[side]! - middle[side]!)),
  )
  const times = Math.min(2 ** MOST_ZOOM, APART_PX / px, ...fits.filter(Number.isFinite))
  if (times < 1.01) return undefined
  const toCentre = (side: 0 | 1, most: number) => middle[side] + (most / 2 - middle[side]) / times
  const [lng, lat] = toProjection(camera, size).invert([toCentre(0, size.width), toCentre(1, size.height)])
  return { ...camera, ...toLegalView({ lng, lat, zoom: camera.zoom + Math.log2(times) }) }
}
