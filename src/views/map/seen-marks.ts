// Which marks can be seen: of points that would cover each other one; and which countries reach into the frame.
import type { State } from '../../state/state.ts'
import type { App } from '../app.ts'
import { toPoint, type Camera, type LngLat, type PointProjection, type Size } from './camera.ts'
import { toClusters } from './cluster.ts'
import type { CrowdDrawing } from './crowd-drawing.ts'
import { withoutCovered } from './far-places.ts'
import { toFramePoints } from './map-target.ts'
import { isInFrame, isShape, isShown, type Mark, type SeenMark } from './mark.ts'
import { toMarks, toMarksById } from './marks.ts'

export interface SeenMarks {
  /** All, the most important first. */
  readonly marks: readonly Mark[]
  readonly points: readonly SeenMark[]
  /** Areas and lines whose name is in sight, at the point of the name. */
  readonly areas: readonly SeenMark[]
  /** Those out of the map that need a tag, the most important first. */
  readonly far: readonly Mark[]
  /** Where there are too many points for signs of their own: these are numbers of events. */
  readonly crowd?: CrowdDrawing
}

/** Parts of the map's size: so far out of the frame a country is still near. */
const NEAR = 0.6

/** The marks that can be seen: points that would cover each other are one; areas and lines stand for themselves. */
export function toSeenMarks(
  app: App,
  state: State,
  projection: PointProjection,
  camera: Camera,
  size: Size,
): SeenMarks {
  const marks = toMarks(app, state)
  const drawing = app.crowd
  const crowd = drawing?.toCrowd(projection, app.index, app.story, camera, size)
  const toSeen = (point: LngLat) => {
    const at = toPoint(projection, camera, size, point)
    return at && isInFrame(at, size) ? at : undefined
  }
  const seen = (crowd ? marks.filter(mark => isShape(mark) && isShown(mark)) : marks).flatMap((mark): SeenMark[] => {
    const line = mark.sign === 'line' ? toFramePoints(app, [mark.id]) : [] // seen where any of it is
    const at = toSeen(mark.lngLat) ?? line.map(toSeen).find(Boolean)
    return at ? [{ mark, at, members: [mark] }] : []
  })
  const areas = seen.filter(({ mark }) => isShape(mark))
  const inSight = new Set(seen.map(({ mark }) => mark))
  const isFar = (mark: Mark) => !inSight.has(mark) && !isNearCountry(mark, projection, camera, size)
  if (drawing && crowd) {
    const byId = toMarksById(app, state)
    const far = withoutCovered(drawing.toFar(crowd, byId).filter(isFar))
    const points = drawing.toMarks(crowd, byId)
    return { marks, crowd: drawing, points, areas: areas.slice(0, drawing.mostAreas), far }
  }
  const clusters = toClusters(
    seen.filter(({ mark }) => !isShape(mark)),
    ({ mark }) => mark.stage === 'current',
  )
  return {
    marks,
    points: clusters.map(({ head, members }) => ({ ...head, members: members.map(({ mark }) => mark) })),
    areas,
    far: withoutCovered(marks.filter(isFar)),
  }
}

/** A country whose name is just out of the frame reaches into it: it needs no tag. */
function isNearCountry({ place, lngLat }: Mark, projection: PointProjection, camera: Camera, size: Size): boolean {
  const at = place.precision === 'country' && toPoint(projection, camera, size, lngLat)
  if (!at) return false
  const [x, y] = [at[0] / size.width, at[1] / size.height]
  return Math.min(x, y) > -NEAR && Math.max(x, y) < 1 + NEAR
}
