// The story's lines and areas, and the ring within which a place lies: geodesic, true in every projection.
import { part } from '../part.ts'
import { isShape } from './mark.ts'
import type { OverlayProps } from './overlay-props.ts'
import { hasOutline, type ShapePaths } from './shape-paths.ts'

export const MapShapes = ({ app: { story }, picture: { marks }, paths }: OverlayProps) => (
  <g class="shapes" aria-hidden="true">
    {(story.context ?? [])
      .filter(id => hasOutline(story.places[id]!) && !marks.some(mark => mark.id === id))
      .map(id => (
        <Shape key={id} id={id} how="later" paths={paths} />
      ))}
    {marks
      .filter(mark => isShape(mark) && hasOutline(mark.place))
      .map(({ id, sign, stage, isPlanned }) => (
        <Shape key={id} id={id} how={`${sign} is-${stage}${isPlanned ? ' is-planned' : ''}`} paths={paths} />
      ))}
  </g>
)

interface ShapeProps {
  readonly id: string
  readonly how: string
  readonly paths: ShapePaths
}

const Shape = part(
  (shape: ShapeProps) => shape,
  ({ id, how, paths }) => <path class={`shape is-${how}`} data-place={id} d={paths.toPlacePath(id)} />,
)
