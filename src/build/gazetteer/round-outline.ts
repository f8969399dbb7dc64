// Outlines with fewer decimals: where rounding lets a ring cross or touch itself, it falls into rings that do not.
import type { MultiPolygon } from 'geojson'
import { union } from 'polyclip-ts'
import { truncate } from '@turf/truncate'

/** Where rings are taken apart new corners come to be, which are rounded in their turn. */
const MOST_ROUNDS = 5

/** Outer rings against the clock, as RFC 7946 wants it. Parts that are nothing any more are left out. */
export function roundOutline(coordinates: MultiPolygon['coordinates'], decimals: number): MultiPolygon {
  let rounded = round(coordinates, decimals)
  for (let i = 0; i < MOST_ROUNDS; i += 1) {
    const whole = union(rounded as Parameters<typeof union>[0])
    const next = round(whole, decimals)
    if (JSON.stringify(next) === JSON.stringify(rounded)) break
    rounded = next
  }
  return { type: 'MultiPolygon', coordinates: rounded }
}

const round = (coordinates: MultiPolygon['coordinates'], precision: number): MultiPolygon['coordinates'] =>
  truncate({ type: 'MultiPolygon', coordinates }, { precision }).coordinates
