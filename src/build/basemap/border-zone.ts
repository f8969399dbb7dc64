// The land on both sides of a border: roughly what a demilitarised zone is.
import { booleanClockwise } from '@turf/boolean-clockwise'
import { buffer } from '@turf/buffer'
import { truncate } from '@turf/truncate'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { toBorderLine } from './border-line.ts'

/** About a metre. */
const DECIMALS = 5

/**
 * So many kilometres on each side of the border between two countries, as RFC 7946 wants it. Throws where there is no
 * such border.
 */
export function toBorderZone(isoA: string, isoB: string, km: number): Polygon | MultiPolygon {
  const { geometry } = truncate(buffer(toBorderLine(isoA, isoB), km)!, { precision: DECIMALS })
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: wind(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(wind) }
}

/** By the right-hand rule: outer rings counter-clockwise, holes clockwise. */
const wind = (rings: readonly Position[][]): Position[][] =>
  rings.map((ring, at) => (booleanClockwise(ring) === (at === 0) ? ring.toReversed() : ring))
