// The map as it stands in the page before any script: the basemap at its opening view, and the story's overlay over it.
import { geoPath, type GeoPermissibleObjects } from 'd3'
import type { ViewProps } from '../app.ts'
import { toHorizonRadius, type Camera, type Size } from './camera.ts'
import { compactPath } from './compact-path.ts'
import { toDrawnPaths } from './drawn-paths.ts'
import { Locator } from './locator.tsx'
import { MapKey } from './map-key.tsx'
import { chooseFrame, FRAMES, toFrameCamera } from './opening.ts'
import { StaticOverlay, toStaticPicture } from './static-overlay.tsx'
import { toShapeProjection } from './shape-projection.ts'

/**
 * Shapes of the world, each painted in one go, under a class of the basemap's style sheet. In the order in which they
 * are painted.
 */
export type StaticLayers = readonly { readonly name: string; readonly shape: GeoPermissibleObjects }[]

/** How far a line may be off the curve that the sphere makes of it, pixels. */
const COARSE_PX = 2

interface StaticMapProps extends ViewProps {
  readonly layers: StaticLayers
  /** All land, coarse, for the locator. */
  readonly land: GeoPermissibleObjects
}

export function StaticMap({ app, state, layers, land }: StaticMapProps) {
  const wide = { app, state, ...toWide(app) }
  return (
    <>
      {FRAMES.map(({ name, size }) => {
        const camera = toFrameCamera({ size }, app)
        return (
          <svg key={name} class={`static-map ${name}`} viewBox={`0 0 ${size.width} ${size.height}`}>
            <StaticBase camera={camera} size={size} layers={layers} />
            <StaticOverlay
              app={app}
              state={state}
              camera={camera}
              size={size}
              paths={toDrawnPaths(app.story, camera, size)}
            />
          </svg>
        )
      })}
      <Locator {...wide} land={land} />
      <MapKey app={app} marks={toStaticPicture(wide).inSight} />
    </>
  )
}

/** The wide map as it opens. */
export const toWide = (app: ViewProps['app']) => {
  const { size } = chooseFrame({ width: 2, height: 1 })
  return { size, camera: toFrameCamera({ size }, app) }
}

const drawn = new WeakMap<object, Map<string, string>>()

/**
 * All land is most of the work, and the same in every page with this view: in a frame, in another story of the region.
 */
function drawOnce(shape: object, view: string, draw: () => string): string {
  const known = drawn.get(shape) ?? new Map<string, string>()
  drawn.set(shape, known)
  const path = known.get(view) ?? draw()
  known.set(view, path)
  return path
}

interface StaticBaseProps {
  readonly camera: Camera
  readonly size: Size
  readonly layers: StaticLayers
  /** Coarse, and no more of it than the map shows. */
  readonly isSmall?: boolean
}

/** The basemap alone, at one camera. */
export function StaticBase({ camera, size, layers, isSmall }: StaticBaseProps) {
  const { width, height } = size
  const projection = toShapeProjection(camera, size).precision(COARSE_PX)
  // As far as a map of any shape shows more than its frame; a globe ends by itself.
  if (isSmall)
    projection.clipExtent([
      [0, 0],
      [width, height],
    ])
  else if (camera.projection === 'mercator')
    projection.clipExtent([
      [-0.5 * width, -0.65 * height],
      [1.5 * width, 1.65 * height],
    ])
  const path = geoPath(projection).digits(1)
  const toPath = (shape: GeoPermissibleObjects): string =>
    drawOnce(shape, JSON.stringify([camera, size, isSmall]), () => compactPath(path(shape) ?? '', isSmall))
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
        <path key={name} class={`base-${name}`} d={toPath(shape)} />
      ))}
    </g>
  )
}
