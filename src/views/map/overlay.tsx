// Everything written over the basemap at one camera. Pure: the same for the page as built and as used.
import { part } from '../part.ts'
import { toHorizonRadius } from './camera.ts'
import { EdgeTags } from './edge-tag-buttons.tsx'
import { MapArcs } from './map-arcs.tsx'
import { MapMarks } from './map-marks.tsx'
import type { OverlayProps } from './overlay-props.ts'
import { round } from './round.ts'
import type { Label } from './place-labels.ts'
import { MapShapes } from './map-shapes.tsx'

export function Overlay(props: OverlayProps) {
  const { camera, size, picture } = props
  return (
    <svg class="overlay" viewBox={`0 0 ${size.width} ${size.height}`} width={size.width} height={size.height}>
      {camera.projection === 'globe' && (
        <circle
          class="rim"
          cx={round(size.width / 2 + camera.shift[0])}
          cy={round(size.height / 2 + camera.shift[1])}
          r={round(toHorizonRadius(camera, size))}
        />
      )}
      <BaseNames labels={picture.labels} />
      <MapShapes {...props} />
      <MapArcs {...props} />
      <MapMarks {...props} />
      <EdgeTags {...props} />
    </svg>
  )
}

const BaseNames = part(
  ({ labels }: { labels: readonly Label[] }) => ({ labels }),
  ({ labels }) => (
    <g class="names" aria-hidden="true">
      {labels.map(toLabelText)}
    </g>
  ),
)

const toLabelText = (label: Label) => (
  <g key={label.id}>
    {(label.kind === 'city' || label.kind === 'place') && (
      <rect
        class="city-square"
        x={round(label.at[0] - label.widthPx / 2 - 8)}
        y={round(label.at[1] - 1.5)}
        width="3"
        height="3"
      />
    )}
    <text class={`name ${label.kind}`} lang={label.lang} x={round(label.at[0])} y={round(label.at[1] + 4)}>
      {label.text}
    </text>
  </g>
)
