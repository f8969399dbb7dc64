// The map as it stands in the page before any script: the basemap at its opening view, and the story's overlay over it.
import { geoPath, type GeoPermissibleObjects } from 'd3'
import type { ViewProps } from '../app.ts'
import { toHorizonRadius, toProjection, type Camera, type Size } from './camera.ts'
import { compactPath } from './compact-path.ts'
import { chooseProjection } from './fit.ts'
import { toStoryPoints } from './map-target.ts'
import { FRAMES, toFrameCamera } from './opening.ts'
import { Overlay } from './overlay.tsx'

/**
 * Shapes of the world, each painted in one go, under a class of the basemap's style sheet. In the order in which they
 * are painted.
 */
export type StaticLayers = readonly { readonly name: string; readonly shape: GeoPermissibleObjects }[]

/** How far a line may be off the curve that the sphere makes of it, pixels. */
const COARSE_PX = 2

interface StaticMapProps extends ViewProps {
  readonly layers: StaticLayers
}

export function StaticMap({ app, state, layers }: StaticMapProps) {
  const points = toStoryPoints(app)
  const projection = chooseProjection(points)
  return (
    <>
      {FRAMES.map(frame => {
        const { width, height } = frame.size
        const camera = toFrameCamera(frame, points, projection)
        return (
          <svg key={frame.name} class={`static-map ${frame.name}`} viewBox={`0 0 ${width} ${height}`}>
            <StaticBase camera={camera} size={frame.size} layers={layers} />
            <Overlay
              app={app}
              state={state}
              camera={camera}
              size={frame.size}
              freeWidth={width}
              names={app.names}
              shownLabels={{ current: new Set() }}
            />
          </svg>
        )
      })}
    </>
  )
}

/** The basemap alone, at one camera. */
export function StaticBase({ camera, size, layers }: { camera: Camera; size: Size; layers: StaticLayers }) {
  const { width, height } = size
  const path = geoPath(toProjection(camera, size).precision(COARSE_PX)).digits(1)
  return (
    <g class="static-base">
      {camera.projection === 'globe' ? (
        <circle
          class="base-sea"
          cx={width / 2 + camera.shift[0]}
          cy={height / 2 + camera.shift[1]}
          r={Math.round(toHorizonRadius(camera, size))}
        />
      ) : (
        <rect class="base-sea" x={-width} y={-height} width={3 * width} height={3 * height} />
      )}
      {layers.map(({ name, shape }) => (
        <path key={name} class={`base-${name}`} d={compactPath(path(shape) ?? '')} />
      ))}
    </g>
  )
}
