// The camera as a value, and the one projection that both maps and everything drawn over them share.
import { geoMercatorRaw, geoProjection, type GeoProjection, type GeoRawProjection } from 'd3'
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

/** A globe seen from `distance` radii off its centre (geoSatellite without tilt; Snyder, Map Projections, p. 173). */
function satelliteRaw(distance: number): GeoRawProjection {
  const raw = (lambda: number, phi: number): [number, number] => {
    const cosPhi = Math.cos(phi)
    const k = (distance - 1) / (distance - cosPhi * Math.cos(lambda))
    return [k * cosPhi * Math.sin(lambda), k * Math.sin(phi)]
  }
  raw.invert = (x: number, y: number): [number, number] => {
    const rho2 = x * x + y * y,
      rho = Math.sqrt(rho2)
    if (rho === 0) return [0, 0]
    const sin =
      (distance - Math.sqrt(1 - (rho2 * (distance + 1)) / (distance - 1))) /
      ((distance - 1) / rho + rho / (distance - 1))
    return [Math.atan2(x * sin, rho * Math.sqrt(1 - sin * sin)), Math.asin((y * sin) / rho)]
  }
  return raw
}

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

/**
 * The d3 projection of a camera: what MapLibre draws at the same camera, to the pixel. The same while camera and size
 * are, with all that is remembered for it.
 */
export const toProjection = rememberLast((camera: Camera, { width, height }: Size): GeoProjection => {
  if (camera.projection === 'globe') {
    const radius = toGlobeRadius(camera)
    const distance = toEyeDistance(camera, { width, height })
    return geoProjection(satelliteRaw(distance))
      .precision(0.3)
      .scale(radius)
      .rotate([-camera.lng, -camera.lat])
      .clipAngle(Math.acos(1 / distance) / RADIANS - 1e-6)
      .translate([width / 2 + camera.shift[0], height / 2 + camera.shift[1]])
  }
  const projection = geoProjection(geoMercatorRaw)
    .precision(0.3)
    .rotate([-camera.lng, 0])
    .scale((TILE_PX * 2 ** camera.zoom) / (2 * Math.PI))
    .translate([0, 0])
  const [, y] = projection([camera.lng, camera.lat])!
  return projection.translate([width / 2 + camera.shift[0], height / 2 + camera.shift[1] - y]).clipExtent([
    [-width, -height],
    [2 * width, 2 * height],
  ])
})

/** Where a point stands on the screen; undefined behind the globe. */
export const toPoint = (projection: GeoProjection, camera: Camera, size: Size, lngLat: LngLat): Point | undefined =>
  toKnownPoint(projection, lngLat, camera, size)

const toKnownPoint = rememberFor(
  (projection: GeoProjection, lngLat: LngLat, camera: Camera, size: Size): Point | undefined => {
    if (camera.projection === 'globe' && cosBetween([camera.lng, camera.lat], lngLat) < 1 / toEyeDistance(camera, size))
      return undefined
    const point = projection(lngLat as [number, number])
    return point && Number.isFinite(point[0]) && Number.isFinite(point[1]) ? point : undefined
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
