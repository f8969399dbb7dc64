// Cuts shapes of the sphere at the 180th meridian and the poles, so that they can be drawn on a flat map without bands
// across it.
import { geoArea, geoEquirectangular, geoStream, polygonArea, polygonContains, type GeoStream } from 'd3'
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'

/**
 * Longitude and latitude in degrees as they are, through d3's clip at the antimeridian; no points are added along
 * edges.
 */
const plane = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .reflectY(true)
  .precision(0)
/** Natural Earth's 1:10 million ends at ±180 in edges that follow the meridian. */
const MERIDIAN_FROM_DEGREES = 179.999
const POLE_FROM_DEGREES = 89.9

type Ring = [number, number][]

/** Polygons of the plane, counterclockwise outside (RFC 7946), each with its holes. */
export function cutPolygons(shape: Polygon | MultiPolygon): Position[][][] {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  return polygons.flatMap(polygon => {
    const coordinates = withoutFloods(polygon)
    const rings = coordinates.length ? stream({ type: 'Polygon', coordinates }) : []
    // d3 winds outer rings clockwise, which is a positive area here
    const outer = rings.filter(ring => polygonArea(ring) > 0)
    const holes = rings.filter(ring => polygonArea(ring) < 0)
    return outer.map(ring =>
      [ring, ...holes.filter(hole => polygonContains(ring, hole[0] ?? [0, 0]))].map(part => part.toReversed()),
    )
  })
}

/** Lines of the plane, without the edges that follow the antimeridian or go round a pole. */
export function cutLines(shape: MultiLineString): Position[][] {
  const coordinates = shape.coordinates.flatMap(withoutSeams)
  return coordinates.length ? stream({ type: 'MultiLineString', coordinates }) : []
}

/**
 * An outer ring that covers more than half of the sphere is a fault of the data: three specks of the Maldives at 1:10
 * million are the world
 * outside them, Antarctica at 1:50 million is a line round the pole, with its coast as a second ring. A hole over 2π is
 * wound rightly.
 */
function withoutFloods(polygon: Position[][]): Position[][] {
  const rings = polygon
    .map(ring => ({ ring, area: geoArea({ type: 'Polygon', coordinates: [ring] }) }))
    .filter(({ area }) => area > 0)
  const half = 2 * Math.PI
  const isFlood = (rings[0]?.area ?? 0) > half
  return rings.filter(({ area }, i) => (isFlood ? area < half : i === 0 || area > half)).map(({ ring }) => ring)
}

function withoutSeams(line: readonly Position[]): Position[][] {
  const pieces: Position[][] = [[]]
  for (const [i, point] of line.entries()) {
    const before = line[i - 1]
    if (before && isOnSeam(before) && isOnSeam(point)) pieces.push([])
    pieces.at(-1)?.push(point)
  }
  return pieces.filter(piece => piece.length > 1)
}

function isOnSeam([lng = 0, lat = 0]: Position): boolean {
  return Math.abs(lng) > MERIDIAN_FROM_DEGREES || Math.abs(lat) > POLE_FROM_DEGREES
}

function stream(shape: Polygon | MultiLineString): Ring[] {
  const rings: Ring[] = []
  let ring: Ring = []
  let isPolygon = false
  const sink: GeoStream = {
    point: (lng, lat) => void ring.push([lng, lat]),
    lineStart: () => {
      ring = []
    },
    lineEnd: () => {
      if (isPolygon && ring[0]) ring.push(ring[0])
      if (ring.length > (isPolygon ? 3 : 1)) rings.push(ring)
    },
    polygonStart: () => {
      isPolygon = true
    },
    polygonEnd: () => {
      isPolygon = false
    },
  }
  geoStream(shape, plane.stream(sink))
  return rings
}
