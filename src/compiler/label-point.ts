// Where the mark and the name of an area stand: well inside it, whatever its shape.
import { extent, geoArea, greatest } from 'd3'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import polylabel from 'polylabel'

/**
 * By how much of an area's narrower side its middle may be off: finer by tens for an area whose widest circle is
 * smaller than that.
 */
const FIRST_PRECISION = 1e-2
const LAST_PRECISION = 1e-5
/**
 * Polylabel starts with squares as wide as the narrower side: a sliver is drawn this many times as long as wide, so
 * that they have an end.
 */
const MAX_ASPECT = 1000

/**
 * The middle of the widest circle in an area; of several parts, such as both sides of the 180th meridian, in the
 * largest. At most 7 decimals.
 */
export function toLabelPoint({ type, coordinates }: Polygon | MultiPolygon): Position {
  const polygon = greatest(type === 'Polygon' ? [coordinates] : coordinates, toSphereArea)!
  const [west, east] = extent(polygon[0]!, ([lng]) => lng!) as [number, number]
  const [south, north] = extent(polygon[0]!, ([, lat]) => lat!) as [number, number]
  // A degree of longitude is as long as one of latitude at the equator alone.
  const width = (east - west) * Math.cos(((south + north) / 2) * (Math.PI / 180))
  const height = north - south
  // An outline as coarse as Vatican City’s may be no more than a stroke.
  if (!(width > 0) || !(height > 0)) return [(west + east) / 2, (south + north) / 2]
  const narrower = Math.max(Math.min(width, height), Math.max(width, height) / MAX_ASPECT)
  const toX = Math.max(width, narrower) / narrower / (east - west)
  const toY = Math.max(height, narrower) / narrower / (north - south)
  const [x, y] = toMiddle(polygon.map(ring => ring.map(([lng, lat]) => [(lng! - west) * toX, (lat! - south) * toY])))
  return [west + x! / toX, south + y! / toY].map(degrees => Number(degrees.toFixed(7)))
}

/** d3's areas lie to the right of their rings, those of RFC 7946 to the left. */
const toSphereArea = ([outer]: readonly Position[][]) =>
  geoArea({ type: 'Polygon', coordinates: [outer!.toReversed()] })

/** Of a shape whose narrower side is 1. */
function toMiddle(polygon: Position[][]): Position {
  let precision = FIRST_PRECISION
  let middle = polylabel(polygon, precision)
  while (middle.distance < precision && precision > LAST_PRECISION) {
    precision /= 10
    middle = polylabel(polygon, precision)
  }
  return middle
}
