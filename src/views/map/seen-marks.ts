// Which marks can be seen: of points that would cover each other one; and which countries reach into the frame.
import type { App } from '../app.ts'
import { toPoint, type Camera, type Point, type PointProjection, type Size } from './camera.ts'
import { toClusters } from './cluster.ts'
import { toFramePoints } from './map-target.ts'
import { isShape, type Mark, type SeenMark } from './marks.ts'

export interface SeenMarks {
  readonly points: readonly SeenMark[]
  /** Areas and lines whose name is in sight, at the point of the name. */
  readonly areas: readonly SeenMark[]
}

/** A mark this near to the rim is out of the frame: its name would be. */
const RIM_PX = 8
/** Parts of the map's size: so far out of the frame a country is still near. */
const NEAR = 0.6

/** The marks that can be seen: points that would cover each other are one; areas and lines stand for themselves. */
export function toSeenMarks(
  app: App,
  marks: readonly Mark[],
  projection: PointProjection,
  camera: Camera,
  size: Size,
): SeenMarks {
  const seen = marks.flatMap((mark): SeenMark[] => {
    // A line is seen where any of it is.
    const points = [mark.lngLat, ...(mark.sign === 'line' ? toFramePoints(app, [mark.id]) : [])]
    const at = points.map(point => toPoint(projection, camera, size, point)).find(each => each && isInside(each, size))
    return at ? [{ mark, at, members: [mark] }] : []
  })
  const clusters = toClusters(
    seen.filter(({ mark }) => !isShape(mark)),
    ({ mark }) => mark.stage === 'current',
  )
  return {
    points: clusters.map(({ head, members }) => ({ ...head, members: members.map(({ mark }) => mark) })),
    areas: seen.filter(({ mark }) => isShape(mark)),
  }
}

const isInside = ([x, y]: Point, { width, height }: Size): boolean =>
  x >= RIM_PX && y >= RIM_PX && x <= width - RIM_PX && y <= height - RIM_PX

/** A country whose name is just out of the frame reaches into it: it needs no tag. */
export function isNearCountry(
  { place, lngLat }: Mark,
  projection: PointProjection,
  camera: Camera,
  size: Size,
): boolean {
  const at = place.precision === 'country' && toPoint(projection, camera, size, lngLat)
  if (!at) return false
  const [x, y] = [at[0] / size.width, at[1] / size.height]
  return Math.min(x, y) > -NEAR && Math.max(x, y) < 1 + NEAR
}
