// The shape of a place for other tools.
import { truncate } from '@turf/truncate'
import { geoCircle } from 'd3'
import type { Geometry, GeometryCollection, Position } from 'geojson'
import type { Place } from '../../model/story.ts'
import { toCountryPolygon } from '../basemap/country-polygon.ts'
import { toMarkPoint } from '../../views/map/mark-point.ts'
import { cutPolygons } from '../basemap/cut-at-antimeridian.ts'
import { cutLine } from './cut-line.ts'

/** As RFC 7946 (3.1.8) asks, no collection. */
export type Shape = Exclude<Geometry, GeometryCollection>

/** Of the sphere with the Earth's volume. */
const EARTH_KM = 6371.0088
/** A centimetre, the most that RFC 7946 (11.2) sees use for. */
const DECIMALS = 7

/**
 * RFC 7946: cut at the 180th meridian, outer rings counterclockwise, at most 7 decimals.
 *
 * - A country given by the point of its label: its outline (Natural Earth 1:110 million; smaller countries 1:50
 * million; the point where both lack it).
 * - A point with `radiusKm`: the ring round it.
 * - Anything else: as the story has it.
 */
export const toPlaceGeometry = (place: Place): Shape => truncate(toShape(place), { precision: DECIMALS })

/**
 * Of an event there. At a country it is the point where the label stands: the outline, large and the same for each
 * event, stands once (country-outlines.ts).
 */
export const toEventGeometry = (place: Place): Shape =>
  place.precision === 'country'
    ? truncate({ type: 'Point', coordinates: [...toMarkPoint(place)] }, { precision: DECIMALS })
    : toPlaceGeometry(place)

function toShape({ precision, geometry, radiusKm, countryCodes = [] }: Place): Shape {
  switch (geometry.type) {
    case 'Point': {
      const outline =
        precision === 'country'
          ? countryCodes.flatMap(toOutline)
          : radiusKm === undefined
            ? []
            : toRing(geometry.coordinates, radiusKm)
      return outline.length > 0 ? toPolygon(outline) : geometry
    }
    case 'LineString':
      return toLine([geometry.coordinates])
    case 'MultiLineString':
      return toLine(geometry.coordinates)
    default:
      return geometry
  }
}

function toOutline(code: string): Position[][][] {
  for (const scale of ['110m', '50m'] as const) {
    try {
      return toCountryPolygon(code, scale).coordinates
    } catch {
      // Not drawn at this scale.
    }
  }
  return []
}

/** Along the sphere. d3's circle runs as d3's clip wants it, and the clip turns it round. */
function toRing(centre: Position, radiusKm: number): Position[][][] {
  const circle = geoCircle()
    .center(centre as [number, number])
    .radius((radiusKm / EARTH_KM) * (180 / Math.PI))()
  return cutPolygons(circle)
}

const toPolygon = (coordinates: Position[][][]): Shape =>
  coordinates.length === 1 ? { type: 'Polygon', coordinates: coordinates[0]! } : { type: 'MultiPolygon', coordinates }

function toLine(lines: readonly Position[][]): Shape {
  const coordinates = lines.flatMap(cutLine)
  return coordinates.length === 1
    ? { type: 'LineString', coordinates: coordinates[0]! }
    : { type: 'MultiLineString', coordinates }
}
