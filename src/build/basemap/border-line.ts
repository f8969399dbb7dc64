// The line between two countries, taken from the border data.
import { truncate } from '@turf/truncate'
import type { LineString, MultiLineString, Position } from 'geojson'
import { mesh } from 'topojson-client'
import { readAtlas, toIso } from './world-atlas.ts'

/** About a metre: finer than the data, and within the story format's 7. */
const DECIMALS = 5

/**
 * The border between two countries (ISO 3166-1 alpha-2, in either order) at 1:10 million, [longitude, latitude] rounded
 * to 5 decimals.
 * A line runs from its western end; a border in several pieces is a MultiLineString. Throws where there is no such
 * border.
 */
export function toBorderLine(isoA: string, isoB: string): LineString | MultiLineString {
  const atlas = readAtlas('10m')
  const pair = new Set([isoA, isoB])
  const border = mesh(
    atlas,
    atlas.objects.countries,
    (a, b) => toIso(a) !== toIso(b) && pair.has(toIso(a)) && pair.has(toIso(b)),
  )
  const lines = truncate(border, { precision: DECIMALS }).coordinates.map(toEastward)
  const [first] = lines
  if (!first) throw new Error(`The border data has no line between ${isoA} and ${isoB}`)
  return lines.length === 1
    ? { type: 'LineString', coordinates: first }
    : { type: 'MultiLineString', coordinates: lines }
}

const toEastward = (line: Position[]): Position[] => (line[0]![0]! <= line.at(-1)![0]! ? line : line.toReversed())
