// A small globe in the corner of a wide map: where the frame lies, and the places out of it. Drawn by the build alone.
import { geoOrthographic, geoPath, type GeoPermissibleObjects } from 'd3'
import type { App } from '../app.ts'
import type { State } from '../../state/state.ts'
import { toProjection, type Camera, type LngLat, type Point, type Size } from './camera.ts'
import { compactPath } from './compact-path.ts'
import { toMarks } from './marks.ts'

const RADIUS_PX = 38

interface LocatorProps {
  readonly app: App
  readonly state: State
  readonly camera: Camera
  readonly size: Size
  readonly land: GeoPermissibleObjects
}

/** Where the corners of a map lie, degrees. */
export function toCorners(camera: Camera, size: Size): LngLat[] {
  const { invert } = toProjection(camera, size)
  const corners: Point[] = [
    [0, 0],
    [size.width, 0],
    [size.width, size.height],
    [0, size.height],
  ]
  return corners.map(invert)
}

/** None where the map itself shows the globe. */
export function Locator({ app, state, camera, size, land }: LocatorProps) {
  if (camera.projection === 'globe') return null
  const globe = geoOrthographic()
    .rotate([-camera.lng, -Math.max(-50, Math.min(50, camera.lat))])
    .scale(RADIUS_PX)
    .translate([0, 0])
    .precision(2)
  const path = geoPath(globe).digits(0)
  const corners = toCorners(camera, size).map(at => globe([...at])!.map(Math.round))
  const isFar = ([x, y]: readonly number[]) =>
    x! < Math.min(...corners.map(([left]) => left!)) ||
    x! > Math.max(...corners.map(([left]) => left!)) ||
    y! < Math.min(...corners.map(([, top]) => top!)) ||
    y! > Math.max(...corners.map(([, top]) => top!))
  const dots = toMarks(app, state)
    .filter(({ place }) => place.precision !== 'country')
    .map(({ id, lngLat }) => ({
      id,
      d: path({ type: 'Point', coordinates: [...lngLat] }),
      at: globe([...lngLat])!.map(Math.round),
    }))
    .filter(({ d, at }) => d !== null && isFar(at))
  return (
    <svg class="locator" viewBox="-40 -40 80 80" aria-hidden="true">
      <circle class="base-sea" r={RADIUS_PX} />
      <path class="base-land" d={compactPath(path(land) ?? '')} />
      <path class="locator-frame" d={`M${corners.map(corner => corner.join(',')).join('L')}Z`} />
      {dots.map(({ id, at: [x, y] }) => (
        <circle key={id} class="locator-dot" cx={x} cy={y} r="2.5" />
      ))}
      <circle class="locator-rim" r={RADIUS_PX} />
    </svg>
  )
}
