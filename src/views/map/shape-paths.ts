// Where the paths of the story's lines, areas and arcs come from. Those of the map as it opens stand in the page as
// built; for any other camera, and for the arcs of another event, they are drawn by drawn-paths.ts, which comes before
// the map can move.
import type { App, BuiltPaths } from '../app.ts'
import type { State } from '../../state/state.ts'
import type { Place } from '../../model/story.ts'
import { rememberLast } from '../remember.ts'
import { toArcs, type Arc } from './arc-name.ts'
import type { Size } from './camera.ts'
import { isShape, type Mark } from './mark.ts'
import { chooseFrame } from './opening.ts'
import { round } from './round.ts'

/** At one camera. */
export interface ShapePaths {
  /** The `d` of a place's line, area or ring; undefined where nothing of it is seen. */
  toPlacePath(id: string): string | undefined
  /** Of each of the arcs of an event; undefined where they are not known yet. */
  toArcPaths(event: string, arcs: readonly Arc[]): readonly (string | undefined)[] | undefined
}

/** Of a country the basemap has the outline, and tints it. */
export const hasOutline = ({ geometry: { type }, radiusKm }: Place): boolean =>
  type === 'Point' ? radiusKm !== undefined : type !== 'MultiPoint'

/** Those of the page as built: of the map as it opens, as far as `size` has it larger or smaller. */
export const toBuiltPaths = rememberLast(({ prerendered, opening }: App, size: Size): ShapePaths => {
  const frame = chooseFrame(size)
  const { places, arcs } = prerendered!.paths[frame.name]
  const scale = Math.min(size.width / frame.size.width, size.height / frame.size.height)
  const left = (size.width - frame.size.width * scale) / 2,
    top = (size.height - frame.size.height * scale) / 2
  const enlarge = (path: string): string =>
    path.replace(
      /([-.\d]+),([-.\d]+)/g,
      (_, x: string, y: string) => `${round(left + Number(x) * scale)},${round(top + Number(y) * scale)}`,
    )
  return {
    toPlacePath: id => places.get(id) && enlarge(places.get(id)!),
    toArcPaths: event => (event === opening.selected ? arcs.map(enlarge) : undefined),
  }
})

/** Whether the page as built lacks a path that is to be shown. */
export const lacksPaths = (app: App, state: State, marks: readonly Mark[], { places }: BuiltPaths): boolean =>
  (state.selected !== app.opening.selected && toArcs(app, state).length > 0) ||
  marks.some(mark => isShape(mark) && hasOutline(mark.place) && !places.has(mark.id))
