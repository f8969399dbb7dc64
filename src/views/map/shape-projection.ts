// The camera's projection as d3 draws lines and areas with it: great circles, cut at the horizon and the antimeridian.
import { geoMercatorRaw, geoProjection, type GeoProjection, type GeoRawProjection } from 'd3'
import { TILE_PX, toEyeDistance, toGlobeRadius, toMiddle, type Camera, type Size } from './camera.ts'

const DEGREES = 180 / Math.PI

/** A globe seen from `distance` radii off its centre (geoSatellite without tilt; Snyder, Map Projections, p. 173). */
const toSatelliteRaw =
  (distance: number): GeoRawProjection =>
  (lambda, phi) => {
    const cosPhi = Math.cos(phi)
    const k = (distance - 1) / (distance - cosPhi * Math.cos(lambda))
    return [k * cosPhi * Math.sin(lambda), k * Math.sin(phi)]
  }

/** Points stand where `toProjection` puts them. */
export function toShapeProjection(camera: Camera, size: Size): GeoProjection {
  const [middleX, middleY] = toMiddle(camera, size)
  if (camera.projection === 'globe') {
    const distance = toEyeDistance(camera, size)
    return geoProjection(toSatelliteRaw(distance))
      .precision(0.3)
      .scale(toGlobeRadius(camera))
      .rotate([-camera.lng, -camera.lat])
      .clipAngle(Math.acos(1 / distance) * DEGREES - 1e-6)
      .translate([middleX, middleY])
  }
  const projection = geoProjection(geoMercatorRaw)
    .precision(0.3)
    .rotate([-camera.lng, 0])
    .scale((TILE_PX * 2 ** camera.zoom) / (2 * Math.PI))
    .translate([0, 0])
  const [, y] = projection([camera.lng, camera.lat])!
  return projection.translate([middleX, middleY - y]).clipExtent([
    [-size.width, -size.height],
    [2 * size.width, 2 * size.height],
  ])
}
