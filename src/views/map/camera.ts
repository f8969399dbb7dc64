// The camera as a value, and the one projection that both maps and everything drawn over them share.
import { ZOOMS, type View } from '../../model/permalink.ts'
import { rememberFor, rememberLast } from '../remember.ts'

export type Projection = 'globe' | 'mercator'

export type LngLat = readonly [lng: number, lat: number]
export type Point = readonly [x: number, y: number]

export interface Camera extends View {
  readonly projection: Projection
  /** Pixels from the middle of the map to where its centre stands: a globe beside a card keeps its shape. */
  readonly shift: Point
}

/** CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

export const [MIN_ZOOM, MAX_ZOOM] = ZOOMS
/** The side of a tile at its own zoom. */
export const TILE_PX = 512
const RADIANS = Math.PI / 180
/** Half of MapLibre's default vertical field of view, 36.87 degrees. */
const HALF_VIEW = 18.435 * RADIANS

/** Radius in pixels of the globe that MapLibre draws: its zoom counts the scale at the centre's latitude. */
export const toGlobeRadius = ({ zoom, lat }: View): number =>
  (TILE_PX * 2 ** zoom) / (2 * Math.PI * Math.cos(lat * RADIANS))

/**
 * From the globe's centre to the eye, in radii of the globe: what stands nearer to the eye than `1 / distance` is seen.
 */
export const toEyeDistance = (camera: View, { height }: Size): number =>
  1 + height / 2 / Math.tan(HALF_VIEW) / toGlobeRadius(camera)

/** Radius in pixels of the circle that bounds what is seen of the globe. */
export function toHorizonRadius(camera: View, size: Size): number {
  const distance = toEyeDistance(camera, size)
  return toGlobeRadius(camera) * Math.sqrt((distance - 1) / (distance + 1))
}

/** Where places stand on the screen, and back. What is drawn of lines and areas is shape-projection.ts's. */
export interface PointProjection {
  (lngLat: LngLat): Point
  /** NaN beside the globe. */
  invert(point: Point): LngLat
}

/**
 * The projection of a camera: what MapLibre draws at the same camera, to the pixel. The same while camera and size are,
 * with all that is remembered for it.
 */
export const toProjection = rememberLast((camera: Camera, size: Size): PointProjection =>
  camera.projection === 'globe' ? toGlobeProjection(camera, size) : toFlatProjection(camera, size),
)

/** Mercator. */
function toFlatProjection(camera: Camera, size: Size): PointProjection {
  const { lng, lat, zoom } = camera
  const scale = (TILE_PX * 2 ** zoom) / (2 * Math.PI)
  const toNorth = (degrees: number): number => Math.log(Math.tan(((90 + degrees) * RADIANS) / 2))
  const [middleX, middleY] = toMiddle(camera, size),
    north = toNorth(lat)
  const project = (lngLat: LngLat): Point => [
    middleX + scale * toTurn(lngLat[0] - lng) * RADIANS,
    middleY - scale * (toNorth(lngLat[1]) - north),
  ]
  const invert = ([x, y]: Point): LngLat => [
    toTurn(lng + (x - middleX) / scale / RADIANS),
    (2 * Math.atan(Math.exp(north + (middleY - y) / scale))) / RADIANS - 90,
  ]
  return Object.assign(project, { invert })
}

/** A globe seen from some radii off its centre (Snyder, Map Projections, p. 173, without tilt). */
function toGlobeProjection(camera: Camera, size: Size): PointProjection {
  const radius = toGlobeRadius(camera),
    distance = toEyeDistance(camera, size)
  const [middleX, middleY] = toMiddle(camera, size)
  const sinMiddle = Math.sin(camera.lat * RADIANS),
    cosMiddle = Math.cos(camera.lat * RADIANS)
  const project = ([lng, lat]: LngLat): Point => {
    const turn = (lng - camera.lng) * RADIANS
    const z = Math.sin(lat * RADIANS),
      cosLat = Math.cos(lat * RADIANS)
    const level = cosLat * Math.cos(turn)
    const k = (radius * (distance - 1)) / (distance - level * cosMiddle - z * sinMiddle)
    return [middleX + k * cosLat * Math.sin(turn), middleY - k * (z * cosMiddle - level * sinMiddle)]
  }
  const invert = (point: Point): LngLat => {
    if (Math.hypot(point[0] - middleX, point[1] - middleY) > toHorizonRadius(camera, size)) return [NaN, NaN]
    const [right, up, front] = toSphere(camera, size, point)
    return [
      toTurn(camera.lng + Math.atan2(right, front * cosMiddle - up * sinMiddle) / RADIANS),
      Math.asin(front * sinMiddle + up * cosMiddle) / RADIANS,
    ]
  }
  return Object.assign(project, { invert })
}

/** Where the camera's place stands on the screen. */
export const toMiddle = ({ shift }: Camera, { width, height }: Size): Point => [
  width / 2 + shift[0],
  height / 2 + shift[1],
]

/**
 * What is seen of the unit sphere at a point of the screen, from the eye's side: right, up, towards the eye. Beside the
 * globe, the rim.
 */
export function toSphere(camera: Camera, size: Size, point: Point): readonly [number, number, number] {
  const [middleX, middleY] = toMiddle(camera, size)
  const distance = toEyeDistance(camera, size)
  const x = (point[0] - middleX) / toGlobeRadius(camera),
    y = (middleY - point[1]) / toGlobeRadius(camera)
  // The ray from the eye at (0, 0, distance) through (x, y, 1) meets the sphere
  const slope2 = (x * x + y * y) / (distance - 1) ** 2
  const room = 1 + slope2 * (1 - distance * distance)
  const front = room >= 0 ? (slope2 * distance + Math.sqrt(room)) / (1 + slope2) : 1 / distance
  const length = Math.hypot(x, y) || 1,
    side = Math.sqrt(1 - Math.min(1, front * front))
  return [(x / length) * side, (y / length) * side, front]
}

/** Within half a turn, degrees. */
const toTurn = (degrees: number): number =>
  Math.abs(degrees) > 180 ? degrees - Math.round(degrees / 360) * 360 : degrees

/** Where a point stands on the screen; undefined behind the globe. */
export const toPoint = (projection: PointProjection, camera: Camera, size: Size, lngLat: LngLat): Point | undefined =>
  toKnownPoint(projection, lngLat, camera, size)

const toKnownPoint = rememberFor(
  (projection: PointProjection, lngLat: LngLat, camera: Camera, size: Size): Point | undefined => {
    if (camera.projection === 'globe' && cosBetween([camera.lng, camera.lat], lngLat) < 1 / toEyeDistance(camera, size))
      return undefined
    const point = projection(lngLat)
    return Number.isFinite(point[0]) && Number.isFinite(point[1]) ? point : undefined
  },
)

function cosBetween([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const a = latA * RADIANS,
    b = latB * RADIANS
  return Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos((lngB - lngA) * RADIANS)
}

/** Longitude into -180 to 180, latitude off the poles that Mercator cannot show, zoom within the map's limits. */
export function toLegalView({ lng, lat, zoom }: View): View {
  return {
    lng: ((((lng + 180) % 360) + 360) % 360) - 180,
    lat: Math.min(Math.max(lat, -85), 85),
    zoom: Math.min(Math.max(zoom, MIN_ZOOM), MAX_ZOOM),
  }
}
