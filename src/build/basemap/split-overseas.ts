// Parts of a country across an ocean, which are not tinted with it: Guiana lies in France's shape.
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { geoArea, geoDistance } from 'd3'
import { OVERSEAS } from './country-codes.ts'
import type { CountryProperties } from './world-atlas.ts'

type Country = Feature<Polygon | MultiPolygon, CountryProperties>

/** From the nearest shore of a country's largest part: Hawaii (4,000 at most) is not overseas. */
const OVERSEAS_KM = 4500
const EARTH_KM = 6371
/** One position of so many will do to measure an ocean. */
const EVERY = 8

/** A country without its parts overseas, and these as a shape of the code `OVERSEAS`. */
export function splitOverseas(country: Country): Country[] {
  const { geometry } = country
  if (geometry.type === 'Polygon' || geometry.coordinates.length === 1) return [country]
  const area = (coordinates: Position[][]): number => geoArea({ type: 'Polygon', coordinates })
  const main = geometry.coordinates.reduce((best, part) => (area(part) > area(best) ? part : best))
  const shore = main[0]!.filter((_, number) => number % EVERY === 0) as [number, number][]
  const isOverseas = (part: Position[][]): boolean =>
    shore.every(at => geoDistance(at, part[0]![0] as [number, number]) * EARTH_KM > OVERSEAS_KM)
  const [far, near] = [geometry.coordinates.filter(isOverseas), geometry.coordinates.filter(part => !isOverseas(part))]
  if (far.length === 0) return [country]
  return [
    { ...country, geometry: { type: 'MultiPolygon', coordinates: near } },
    { ...country, properties: { iso: OVERSEAS }, geometry: { type: 'MultiPolygon', coordinates: far } },
  ]
}
