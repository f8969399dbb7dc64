// Points, lines and areas of a story file, and the frame that its map opens on.
import * as v from 'valibot'
import { MOST_OF_EVENT, described } from './field-schemas.ts'

/**
 * More than any outline of a country has at 1:10 million, and so few that each ring's sides can be compared with each
 * other.
 */
export const MAX_RING_POSITIONS = 25_000
const MAX_DECIMALS_NOTE = 'WGS 84, longitude before latitude, at most 7 decimals'
const lng = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
const lat = v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
/** An array rather than a tuple: JSON Schema draft-07 editors do not know `prefixItems`. */
export const position = v.pipe(
  v.array(v.number()),
  v.length(2),
  // A number such as 1e999 is told of where it stands, by parseLocatedJson.
  v.check(
    at => !at.every(Number.isFinite) || (v.is(lng, at[0]) && v.is(lat, at[1])),
    'longitude -180 to 180, then latitude -90 to 90',
  ),
)
const isBounds = ([west, south, east, north, ...rest]: readonly unknown[]) =>
  rest.length === 0 &&
  v.is(lng, west) &&
  v.is(lat, south) &&
  v.is(lng, east) &&
  v.is(lat, north) &&
  south < north &&
  west !== east // west may be east of east: the frame then reaches across the antimeridian
export const frame = v.pipe(
  v.array(v.union([v.string(), v.number()])),
  v.minLength(1),
  v.maxLength(MOST_OF_EVENT),
  v.check(
    list => list.every(item => typeof item === 'string') || isBounds(list),
    'ids of places, or [west, south, east, north] in degrees, south below north',
  ),
)
const line = v.pipe(v.array(position), v.minLength(2))
const ring = v.pipe(v.array(position), v.minLength(4), v.maxLength(MAX_RING_POSITIONS))
export const pointSchema = v.strictObject({
  type: v.literal('Point'),
  coordinates: v.pipe(v.array(v.number()), v.length(2)),
})
export const polygonSchema = v.pipe(v.array(ring), v.minLength(1))
export const geometrySchema = described(
  v.variant('type', [
    v.strictObject({ type: v.literal('Point'), coordinates: position }),
    v.strictObject({ type: v.literal('LineString'), coordinates: line }),
    v.strictObject({ type: v.literal('Polygon'), coordinates: polygonSchema }),
    v.strictObject({ type: v.literal('MultiPoint'), coordinates: v.pipe(v.array(position), v.minLength(1)) }),
    v.strictObject({ type: v.literal('MultiLineString'), coordinates: v.pipe(v.array(line), v.minLength(1)) }),
    v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.pipe(v.array(polygonSchema), v.minLength(1)) }),
  ]),
  `A GeoJSON geometry (RFC 7946): ${MAX_DECIMALS_NOTE}. ` +
    'A country is given by the point where its label stands and its countryCodes; ' +
    'its outline comes from the border data',
)
