// Where the names of marks, areas and lines may stand.
import type { State } from '../../state/state.ts'
import type { Place } from '../../model/story.ts'
import type { App } from '../app.ts'
import { rememberFor } from '../remember.ts'
import type { LngLat, Point, PointProjection } from './camera.ts'
import { toFramePoints } from './map-target.ts'
import { byImportance, isShape, MARK_HALF_PX, type Mark, type SeenMark } from './mark.ts'
import { toNameForms } from './name-lines.ts'
import type { Named } from './place-names.ts'

export const LINE_HALF_PX = 2
/** Where in an area its name may stand instead of in its middle, pixels; the nearest first. */
const AREA_MOVES = [0, -18, 18, -36, 36]
  .flatMap(dy => [0, -40, 40, -80, 80].map((dx): Point => [dx, dy]))
  .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b))

/** Of more marks in sight each says only where it is: what they do stands in the list. */
const MOST_WORDED = 12

export const isLine = ({ mark }: SeenMark): boolean => mark.sign === 'line'

/**
 * What the names of `seen` may be: those of areas and lines first, which have few places to stand and no other button;
 * then in the order of importance.
 */
export function toNamedMarks(
  app: App,
  state: State,
  seen: readonly SeenMark[],
  projection: PointProjection,
  scale: number,
): Named[] {
  const met = new Set<string>()
  return seen
    .toSorted((a, b) => Number(isShape(b.mark)) - Number(isShape(a.mark)) || byImportance(a.mark, b.mark))
    .map(each => ({
      id: each.mark.id,
      spots: isLine(each)
        ? [...toLineEnds(app, each.mark, projection), each.at]
        : each.mark.sign === 'area'
          ? AREA_MOVES.map(([dx, dy]): Point => [each.at[0] + dx, each.at[1] + dy])
          : [each.at],
      reachPx: isLine(each) ? LINE_HALF_PX + 4 : each.mark.sign === 'area' ? 0 : MARK_HALF_PX - 2,
      forms: toNameForms(app, state, each, met, seen.length <= MOST_WORDED, scale),
      isKept: each.mark.stage === 'current' && each.mark.sign !== 'area',
      isMiddle: each.mark.sign === 'area',
    }))
}

/** Each of its vertices, in sight or not. */
export const toLinePoints = (app: App, { id, place }: Mark, projection: PointProjection): readonly Point[] =>
  toPoints(projection, place, toFramePoints(app, [id]))

const toPoints = rememberFor((projection: PointProjection, _: Place, vertices: readonly LngLat[]) =>
  vertices.map(projection),
)

/** The eastern and the western end of a line. */
function toLineEnds(app: App, mark: Mark, projection: PointProjection): Point[] {
  const points = toLinePoints(app, mark, projection).toSorted((a, b) => b[0] - a[0])
  return [points[0]!, points.at(-1)!]
}
