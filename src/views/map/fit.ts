// Finds the camera that frames a set of points in the free part of the map, on the flat map and on the globe.
import { geoDistance } from 'd3'
import {
  toLegalView,
  toPoint,
  toProjection,
  MAX_ZOOM,
  MIN_ZOOM,
  TILE_PX,
  type Camera,
  type LngLat,
  type Point,
  type Size,
} from './camera.ts'
import type { Projection } from '../../state/state.ts'

/** Pixels kept free at each side of the map, for labels, marks and an open card. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Events that lie further apart than this look wrong on Mercator: the globe shows them in one frame. Degrees. */
const GLOBE_FROM_RADIUS = 35
/** Sides of the globe that are compared where no side shows all: a mesh of places has thousands of points. */
const MAX_SIDES = 40
const RADIANS = Math.PI / 180

/** The smallest cap round some points, approached: centre, and angular radius in degrees. Needs one point at least. */
export function toCap(points: readonly LngLat[]): { center: LngLat; radius: number } {
  const vectors = points.map(
    ([lng, lat]) =>
      [
        Math.cos(lat * RADIANS) * Math.cos(lng * RADIANS),
        Math.cos(lat * RADIANS) * Math.sin(lng * RADIANS),
        Math.sin(lat * RADIANS),
      ] as const,
  )
  // Badoiu and Clarkson 2003: step towards the farthest point by 1/n. 300 steps leave less than half a degree.
  let [x, y, z] = vectors[0]!
  for (let step = 2; step <= 300; step++) {
    let far = vectors[0]!
    for (const vector of vectors)
      if (vector[0] * x + vector[1] * y + vector[2] * z < far[0] * x + far[1] * y + far[2] * z) far = vector
    x += (far[0] - x) / step
    y += (far[1] - y) / step
    z += (far[2] - z) / step
    const length = Math.hypot(x, y, z) || 1
    x /= length
    y /= length
    z /= length
  }
  const center: LngLat = [Math.atan2(y, x) / RADIANS, Math.asin(Math.min(1, Math.max(-1, z))) / RADIANS]
  return {
    center,
    radius:
      Math.max(...points.map(point => geoDistance(center as [number, number], point as [number, number]))) / RADIANS,
  }
}

/** Mercator is cut off here: what lies beyond has no place on it. Degrees. */
const MERCATOR_LAT = 85

export const chooseProjection = (points: readonly LngLat[]): Projection =>
  points.some(([, lat]) => Math.abs(lat) > MERCATOR_LAT) || toCap(points).radius > GLOBE_FROM_RADIUS
    ? 'globe'
    : 'mercator'

/** About so many of the points, evenly taken, the first and the last among them. */
export const toThinned = <T>(points: readonly T[], most: number): readonly T[] =>
  points.filter((_, at) => at % Math.ceil(points.length / most) === 0 || at === points.length - 1)

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly hidden: number
}

function toBox(camera: Camera, size: Size, points: readonly LngLat[]): Box {
  const projection = toProjection(camera, size)
  const seen = points.flatMap(point => {
    const at = toPoint(projection, camera, size, point)
    return at ? [at] : []
  })
  const xs = seen.map(point => point[0]),
    ys = seen.map(point => point[1])
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    hidden: points.length - seen.length,
  }
}

/**
 * The closest camera at which every point falls inside the padding, with the points centred in what is left.
 * Works for one point (`maxZoom`) and across the antimeridian. Of points all round the globe not all can be shown:
 * then the camera shows the whole globe from the side with most of them.
 */
export function fitCamera(
  points: readonly LngLat[],
  size: Size,
  padding: Padding,
  projection: Projection,
  maxZoom = MAX_ZOOM,
): Camera {
  const cap = toCap(points)
  const freeWidth = Math.max(40, size.width - padding.left - padding.right)
  const freeHeight = Math.max(40, size.height - padding.top - padding.bottom)
  const freeX = padding.left + freeWidth / 2,
    freeY = padding.top + freeHeight / 2
  const shift: Point = [freeX - size.width / 2, freeY - size.height / 2]

  const look = ([lng, lat]: LngLat, zoom: number): { camera: Camera; box: Box } => {
    const camera: Camera = { projection, shift, ...toLegalView({ lng, lat, zoom }) }
    return { camera, box: toBox(camera, size, points) }
  }
  /** Moves the camera until the points' box is centred in the free part. */
  const centred = (zoom: number): { camera: Camera; box: Box } => {
    let { camera, box } = look(cap.center, zoom)
    for (let step = 0; step < 8; step++) {
      const dx = (box.left + box.right) / 2 - freeX,
        dy = (box.top + box.bottom) / 2 - freeY
      if (Math.abs(dx) + Math.abs(dy) < 0.5) break
      const moved = toProjection(camera, size).invert?.([freeX + dx, freeY + dy])
      if (!moved || !moved.every(Number.isFinite)) break
      // Zoom on the globe counts the scale at the centre's latitude; keep the globe's size while its centre moves.
      const scale =
        projection === 'globe' ? Math.log2(Math.cos(moved[1] * RADIANS) / Math.cos(camera.lat * RADIANS)) : 0
      const next = look(moved, camera.zoom + scale)
      if (next.box.hidden > box.hidden) break
      camera = next.camera
      box = next.box
    }
    return { camera, box }
  }
  const fits = ({ box }: { box: Box }) =>
    box.hidden === 0 &&
    box.left >= freeX - freeWidth / 2 - 1 &&
    box.right <= freeX + freeWidth / 2 + 1 &&
    box.top >= freeY - freeHeight / 2 - 1 &&
    box.bottom <= freeY + freeHeight / 2 + 1

  /** The zoom at which the globe fills the free part. */
  const toWholeZoom = ([, lat]: LngLat) =>
    Math.log2(
      (Math.PI * Math.min(freeWidth, freeHeight) * Math.cos(Math.min(Math.abs(lat), MERCATOR_LAT) * RADIANS)) / TILE_PX,
    )
  // A globe of less than half the free part shows no more than a dot would.
  let low = projection === 'globe' ? Math.max(MIN_ZOOM, toWholeZoom(cap.center) - 1) : MIN_ZOOM
  let high = maxZoom,
    best = centred(low)
  if (projection === 'globe' && best.box.hidden > 0) {
    // Over a pole even the least zoom is close: it counts the scale there.
    const sides = [cap.center, ...toThinned(points, MAX_SIDES)].map(([lng, lat]): LngLat => [
      lng,
      Math.min(Math.max(lat, -60), 60),
    ])
    const views = sides.map(side => look(side, toWholeZoom(side)))
    return views.reduce((most, view) => (view.box.hidden < most.box.hidden ? view : most)).camera
  }
  if (fits(centred(maxZoom))) return clampZoom(centred(maxZoom).camera, maxZoom)
  for (let step = 0; step < 14; step++) {
    const middle = (low + high) / 2,
      tried = centred(middle)
    if (fits(tried)) {
      low = middle
      best = tried
    } else high = middle
  }
  return clampZoom(best.camera, maxZoom)
}

const clampZoom = (camera: Camera, maxZoom: number): Camera => ({ ...camera, zoom: Math.min(camera.zoom, maxZoom) })
