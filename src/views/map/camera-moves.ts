// Where gestures lead: cameras that keep a place under the pointer, within the limits of the map.
import {
  MIN_ZOOM,
  TILE_PX,
  toLegalView,
  toMiddle,
  toPoint,
  toSphere,
  toProjection,
  type Camera,
  type LngLat,
  type Point,
  type Size,
} from './camera.ts'
import { toSquare } from './tile-cover.ts'

const RADIANS = Math.PI / 180
/** As `toLegalView` has it. */
const MAX_LAT = 85

/** A place of the map as it is held: beside the globe, the middle of the map at a distance. */
export interface Grip {
  readonly lngLat: LngLat
  /** Pixels from the pointer to the place. */
  readonly offset: Point
}

/** The place at a point of the screen; undefined beside the globe. */
export function toLngLat(camera: Camera, size: Size, point: Point): LngLat | undefined {
  const project = toProjection(camera, size)
  const lngLat = project.invert(point)
  if (!lngLat.every(Number.isFinite)) return undefined
  const [x, y] = toPoint(project, camera, size, lngLat) ?? [NaN, NaN]
  return Math.hypot(x - point[0], y - point[1]) < 1 ? lngLat : undefined
}

export function toGrip(camera: Camera, size: Size, point: Point): Grip {
  const lngLat = toLngLat(camera, size, point)
  if (lngLat) return { lngLat, offset: [0, 0] }
  const [x, y] = toMiddle(camera, size)
  return { lngLat: [camera.lng, camera.lat], offset: [x - point[0], y - point[1]] }
}

/**
 * The camera that shows a place at a point of the screen, or as near to it as the limits of the map let it.
 * A globe keeps its size, for which its zoom changes with the latitude of its middle.
 */
export function toAnchoredCamera(camera: Camera, size: Size, lngLat: LngLat, point: Point): Camera {
  return toHeldCamera(
    camera.projection === 'globe' ? turnGlobe(camera, size, lngLat, point) : slideMap(camera, size, lngLat, point),
    size,
  )
}

/** Zooms by some levels with what is under a point staying there. */
export function toZoomedCamera(camera: Camera, size: Size, point: Point, by: number): Camera {
  const { lngLat, offset } = toGrip(camera, size, point)
  const zoomed = { ...camera, ...toLegalView({ ...camera, zoom: camera.zoom + by }) }
  return toAnchoredCamera(zoomed, size, lngLat, [point[0] + offset[0], point[1] + offset[1]])
}

/** Within the limits: the flat map fills its frame from north to south, as MapLibre has it. */
export function toHeldCamera(camera: Camera, { height }: Size): Camera {
  const legal = { ...camera, ...toLegalView(camera) }
  if (camera.projection === 'globe') return legal
  // A shifted map has that much less room of its own
  const roomPx = Math.max(1, height - 2 * Math.abs(camera.shift[1]))
  const leastZoom = Math.log2(roomPx / TILE_PX)
  if (legal.zoom <= leastZoom) return { ...legal, lat: 0, zoom: leastZoom }
  const half = roomPx / 2 / (TILE_PX * 2 ** legal.zoom)
  const [, y] = toSquare([legal.lng, legal.lat])
  const heldY = Math.min(1 - half, Math.max(half, y))
  return heldY === y ? legal : { ...legal, lat: toLat(heldY) }
}

const toLat = (y: number) => Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) / RADIANS

function slideMap(camera: Camera, size: Size, lngLat: LngLat, point: Point): Camera {
  const worldPx = TILE_PX * 2 ** camera.zoom
  const [x, y] = toSquare(lngLat),
    [middleX, middleY] = toMiddle(camera, size)
  return {
    ...camera,
    lng: (x + (middleX - point[0]) / worldPx - 0.5) * 360,
    lat: toLat(y + (middleY - point[1]) / worldPx),
  }
}

function turnGlobe(camera: Camera, size: Size, [lng, lat]: LngLat, point: Point): Camera {
  const [right, up, front] = toSphere(camera, size, point)
  const sinLat = Math.sin(lat * RADIANS),
    cosLat = Math.cos(lat * RADIANS)
  // North stays up, so a place near a pole comes no further to the side than its parallel reaches
  const east = Math.asin(Math.min(1, Math.max(-1, right / Math.max(cosLat, 1e-9))))
  const solutions = [east, Math.PI - east].map(angle => {
    const centerLat = wrap((Math.atan2(sinLat, cosLat * Math.cos(angle)) - Math.atan2(up, front)) / RADIANS)
    return { lng: lng - angle / RADIANS, lat: centerLat }
  })
  // The second looks at the place from beyond the pole
  const toTurn = (view: { lng: number; lat: number }) =>
    Math.abs(wrap(view.lng - camera.lng)) + Math.abs(view.lat - camera.lat) + (Math.abs(view.lat) > 90 ? 360 : 0)
  const [first, second] = solutions as [(typeof solutions)[0], (typeof solutions)[0]]
  const turned = toTurn(second) < toTurn(first) ? second : first
  // Nearer to a pole a globe of this size would have a zoom less than the least
  const mostLat = Math.min(
    MAX_LAT,
    Math.acos(Math.min(1, Math.cos(camera.lat * RADIANS) * 2 ** (MIN_ZOOM - camera.zoom))) / RADIANS,
  )
  const centerLat = Math.min(mostLat, Math.max(-mostLat, turned.lat))
  return {
    ...camera,
    lng: turned.lng,
    lat: centerLat,
    zoom: camera.zoom + Math.log2(Math.cos(centerLat * RADIANS) / Math.cos(camera.lat * RADIANS)),
  }
}

const wrap = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180
