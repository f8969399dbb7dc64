// Geometry of somebody else's making, as a story has it: two numbers a position, rings closed and wound as RFC 7946
// asks.
import { booleanClockwise } from '@turf/boolean-clockwise'
import type { Position } from 'geojson'
import * as v from 'valibot'
import { checkGeometry } from '../compiler/checks/check-geometry.ts'
import type { Place } from '../model/story.ts'
import { geometrySchema } from '../compiler/geometry-schema.ts'
import { toList } from '../compiler/located-json.ts'
import { toFields, toWords } from './fields.ts'
import type { ImportedPlace } from './imported.ts'

type Geometry = Place['geometry']
type Placed = Pick<ImportedPlace, 'geometry' | 'fault'>

/** Degrees: a centimetre. */
const DECIMALS = 7
/** How precise a place of each shape is: what the file draws. */
export const toPrecision = ({ type, coordinates }: Geometry): Place['precision'] => {
  if (type === 'LineString' || type === 'MultiLineString') return 'line'
  if (type === 'Polygon' || type === 'MultiPolygon') return 'area'
  return isCoarse(type === 'Point' ? [coordinates] : coordinates) ? 'near' : 'exact'
}

/** Two decimals are a kilometre: no exact spot. */
const isCoarse = (positions: readonly Position[]): boolean =>
  positions.every(position => position.every(degrees => Number(degrees.toFixed(2)) === degrees))

/** One for each geometry of a collection, none for null. */
export function readGeometries(value: unknown): Placed[] {
  const { type, geometries } = toFields(value)
  if (value === null || value === undefined) return []
  return type === 'GeometryCollection' ? toList(geometries).flatMap(readGeometries) : [readGeometry(value)]
}

/** A point from fields that may be texts: `48.85`, `48,85`. */
export function readPoint(lat: unknown, lng: unknown): Placed | undefined {
  if (toWords(lat) === undefined && toWords(lng) === undefined) return undefined
  return readGeometry({ type: 'Point', coordinates: [lng, lat] })
}

function readGeometry(value: unknown): Placed {
  const { type, coordinates } = toFields(value)
  try {
    const isArea = type === 'Polygon' || type === 'MultiPolygon'
    const tidy: unknown = { type, coordinates: toPositions(coordinates, isArea) }
    const parsed = v.safeParse(geometrySchema, tidy)
    if (!parsed.success) return { fault: toFault(type, parsed.issues[0]) }
    const geometry = isArea ? withRings(parsed.output) : parsed.output
    const places = new Map([['place', { name: '-', precision: toPrecision(geometry), geometry } as Place]])
    const [finding] = checkGeometry({ places }).filter(({ severity }) => severity !== 'warning')
    return finding ? { fault: `${finding.found}; expected ${finding.expected}` } : { geometry }
  } catch (error) {
    if (error instanceof PositionError || error instanceof RangeError) return { fault: error.message }
    throw error
  }
}

class PositionError extends Error {}

const toFault = (type: unknown, issue: v.BaseIssue<unknown>): string =>
  `a geometry ${typeof type === 'string' ? `of the type ${type.slice(0, 40)}` : 'without a type'}: ${issue.message}`

function toPositions(value: unknown, isArea: boolean): unknown {
  if (!Array.isArray(value)) return value
  if (value.some(Array.isArray)) return value.map(inner => toPositions(inner, isArea))
  if (value.length === 0) return value
  const [lng, lat] = value.map(toDegrees)
  if (lng === undefined || lat === undefined) throw new PositionError('a position that is not two numbers')
  if (Math.abs(lat) > 90 && Math.abs(lng) <= 90)
    throw new PositionError(`latitude ${lat} and longitude ${lng}, which look swapped`)
  if (Math.abs(lat) > 90 || Math.abs(lng) > 360) throw new PositionError(`latitude ${lat} and longitude ${lng}`)
  if (isArea && Math.abs(lng) > 180)
    throw new PositionError('an area across the 180th meridian that is not cut there (RFC 7946, 3.1.9)')
  // Tracks count on across the 180th meridian.
  return [round(lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng), round(lat)]
}

const round = (degrees: number): number => Number(degrees.toFixed(DECIMALS)) + 0

/** A comma between two groups of digits is a decimal one: no degrees have thousands. */
function toDegrees(value: unknown): number | undefined {
  const text = toWords(value)?.replace(/°$/, '').replace('−', '-')
  return text !== undefined && /^[+-]?\d+(?:[.,]\d+)?$|^-?[\d.]+e-?\d+$/i.test(text)
    ? Number(text.replace(',', '.'))
    : undefined
}

function withRings(geometry: Geometry): Geometry {
  const toRings = (rings: readonly Position[][]) => rings.map((ring, index) => toRing(ring, index === 0))
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: toRings(geometry.coordinates) }
  if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map(toRings) }
  return geometry
}

function toRing(ring: readonly Position[], isOuter: boolean): Position[] {
  const [first, last] = [ring[0]!, ring.at(-1)!]
  const closed = first[0] === last[0] && first[1] === last[1] ? [...ring] : [...ring, first]
  return booleanClockwise(closed) === isOuter ? closed.toReversed() : closed
}
