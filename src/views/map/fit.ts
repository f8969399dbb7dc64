// Finds the camera that frames a set of points in the free part of the map, on the flat map and on the globe.
import {
  toLegalView,
  toProjection,
  MAX_ZOOM,
  MIN_ZOOM,
  TILE_PX,
  type Camera,
  type LngLat,
  type Point,
  type Projection,
  type Size,
} from './camera.ts'
import { isInside, toBox, toFreeRoom, type Box, type FreeRoom, type Padding } from './free-room.ts'
import { toCap } from './smallest-cap.ts'

/** Events that lie further apart than this look wrong on Mercator: the globe shows them in one frame. Degrees. */
const GLOBE_FROM_RADIUS = 35
/** Sides of the globe that are compared where no side shows all: a mesh of places has thousands of points. */
const MAX_SIDES = 40
const RADIANS = Math.PI / 180

/** Mercator is cut off here: what lies beyond has no place on it. Degrees. */
const MERCATOR_LAT = 85

export const chooseProjection = (points: readonly LngLat[]): Projection =>
  points.some(([, lat]) => Math.abs(lat) > MERCATOR_LAT) || toCap(points).radius > GLOBE_FROM_RADIUS
    ? 'globe'
    : 'mercator'

/** About so many of the points, evenly taken, the first and the last among them. */
export const toThinned = <T>(points: readonly T[], most: number): readonly T[] =>
  points.filter((_, at) => at % Math.ceil(points.length / most) === 0 || at === points.length - 1)

/** A camera, and where the points are seen from it. */
interface Look {
  readonly camera: Camera
  readonly box: Box
}

/** The zoom at which the globe fills the room. */
const toWholeZoom = ([, lat]: LngLat, { width, height }: FreeRoom): number =>
  Math.log2((Math.PI * Math.min(width, height) * Math.cos(Math.min(Math.abs(lat), MERCATOR_LAT) * RADIANS)) / TILE_PX)

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
  const { center } = toCap(points)
  const room = toFreeRoom(size, padding)
  const shift: Point = [room.x - size.width / 2, room.y - size.height / 2]
  const look = ([lng, lat]: LngLat, zoom: number): Look => {
    const camera: Camera = { projection, shift, ...toLegalView({ lng, lat, zoom }) }
    return { camera, box: toBox(camera, size, points) }
  }
  const lookCentred = (zoom: number): Look => centre(look(center, zoom), look, size, room)

  // A globe of less than half the free part shows no more than a dot would.
  let low = projection === 'globe' ? Math.max(MIN_ZOOM, toWholeZoom(center, room) - 1) : MIN_ZOOM
  let high = maxZoom,
    best = lookCentred(low)
  if (projection === 'globe' && best.box.hidden > 0) {
    // Over a pole even the least zoom is close: it counts the scale there.
    const sides = [center, ...toThinned(points, MAX_SIDES)].map(([lng, lat]): LngLat => [
      lng,
      Math.min(Math.max(lat, -60), 60),
    ])
    const views = sides.map(side => look(side, toWholeZoom(side, room)))
    return views.reduce((most, view) => (view.box.hidden < most.box.hidden ? view : most)).camera
  }
  const closest = lookCentred(maxZoom)
  if (isInside(closest.box, room)) return clampZoom(closest.camera, maxZoom)
  for (let step = 0; step < 14; step++) {
    const middle = (low + high) / 2,
      tried = lookCentred(middle)
    if (isInside(tried.box, room)) {
      low = middle
      best = tried
    } else high = middle
  }
  return clampZoom(best.camera, maxZoom)
}

/** Moves the camera until the points' box is centred in the room. */
function centre(from: Look, look: (center: LngLat, zoom: number) => Look, size: Size, room: FreeRoom): Look {
  let { camera, box } = from
  for (let step = 0; step < 8; step++) {
    const dx = (box.left + box.right) / 2 - room.x,
      dy = (box.top + box.bottom) / 2 - room.y
    if (Math.abs(dx) + Math.abs(dy) < 0.5) break
    const moved = toProjection(camera, size).invert([room.x + dx, room.y + dy])
    if (!moved.every(Number.isFinite)) break
    // Zoom on the globe counts the scale at the centre's latitude; keep the globe's size while its centre moves.
    const scale =
      camera.projection === 'globe' ? Math.log2(Math.cos(moved[1] * RADIANS) / Math.cos(camera.lat * RADIANS)) : 0
    const next = look(moved, camera.zoom + scale)
    if (next.box.hidden > box.hidden) break
    camera = next.camera
    box = next.box
  }
  return { camera, box }
}

const clampZoom = (camera: Camera, maxZoom: number): Camera => ({ ...camera, zoom: Math.min(camera.zoom, maxZoom) })
