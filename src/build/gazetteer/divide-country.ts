// A country divided among its first-level regions by their towns: each spot belongs to the region of the nearest town.
// Approximate: borders run half-way between towns. The coast is the atlas's.
import { extent, max, mean, polygonArea, polygonHull, rollup, sum } from 'd3'
import type { MultiPolygon, Position } from 'geojson'
import { difference, intersection } from 'polyclip-ts'
import { simplify } from '@turf/simplify'
import { cropRing } from './crop-ring.ts'
import { joinCells, type Point } from './join-cells.ts'
import { roundOutline } from './round-outline.ts'

export interface Member {
  readonly lng: number
  readonly lat: number
  /** The region's code within the country. */
  readonly region: string
}

/** Of the largest piece of a region; a smaller one is a town with a wrong code more often than an exclave. */
const LEAST_SHARE = 0.02
/** Of the square root of the area of a region's towns: finer than they can tell. */
const TOLERANCE = 0.02
/** About 1 km. */
const DECIMALS = 2
/** Fewer towns say nothing of a shape; nor where most of it is far beyond them, in a desert. */
const LEAST_TOWNS = 4
const MOST_AREAS_OF_HULL = 6

/**
 * By region, as RFC 7946 wants it. A region has no outline where its towns say too little of it, or where the atlas
 * has no land.
 *
 * @param outline of the country, flat: cut at the 180th meridian
 * @param middle a longitude of the country; the meridian opposite of it runs through no part of it
 */
export function divideCountry(
  members: readonly Member[],
  outline: MultiPolygon,
  middle: number,
): Map<string, MultiPolygon> {
  const width = Math.cos(((mean(members, ({ lat }) => lat) ?? 0) * Math.PI) / 180)
  const toX = (lng: number): number => (lng - middle + 360 * turnsTo(middle, lng)) * width
  const toPoint = ({ lng, lat }: Member): Point => [toX(lng), lat]
  const cells = joinCells(
    members.map(toPoint),
    members.map(({ region }) => region),
  )
  const towns = rollup(
    members,
    own => own.map(toPoint),
    ({ region }) => region,
  )
  const lands = outline.coordinates.map(part => {
    // As a whole: one of its ends may lie at 180.
    const shift = 360 * turnsTo(middle, mean(part[0] ?? [], ([lng = 0]) => lng) ?? 0) - middle
    const polygon = part.map(ring => ring.map(([lng = 0, lat = 0]): Point => [(lng + shift) * width, lat]))
    return { polygon, toDegrees: ([x, y]: Point): Position => [x / width - shift, y] }
  })
  const regions = new Map<string, MultiPolygon>()
  for (const [region, cell] of cells) {
    const hull = hullArea(towns.get(region) ?? [])
    const rings = smooth(cell, Math.sqrt(hull) * TOLERANCE)
    const pieces = hull === 0 ? [] : lands.flatMap(land => clip(rings, land.polygon).map(piece => ({ piece, land })))
    const area = sum(pieces, ({ piece }) => areaOf(piece))
    if (area === 0 || area > MOST_AREAS_OF_HULL * hull) continue
    const least = LEAST_SHARE * (max(pieces, ({ piece }) => areaOf(piece)) ?? 0)
    const large = pieces.filter(({ piece }) => areaOf(piece) >= least)
    regions.set(region, tidy(large.map(({ piece, land }) => piece.map(ring => ring.map(land.toDegrees)))))
  }
  return regions
}

/** Of the smallest area around its towns without dents; 0 where there are too few. */
function hullArea(towns: readonly Point[]): number {
  const hull = towns.length < LEAST_TOWNS ? null : polygonHull([...towns])
  return hull === null ? 0 : areaOf([hull])
}

/** Whole turns that bring a longitude to within 180 degrees of another. */
function turnsTo(middle: number, lng: number): number {
  return Math.round((middle - lng) / 360)
}

type Polygon = Point[][]

/** What of a region lies on a piece of land. */
function clip(rings: readonly Point[][], land: Polygon): Polygon[] {
  const isOuter = (ring: Point[]): boolean => polygonArea(ring) > 0
  const outer = rings.filter(isOuter).map(ring => [ring])
  const near = crop(land, outer.flat(2))
  if (near.length === 0) return []
  const whole = intersection(outer, [near])
  const least = LEAST_SHARE * (max(whole, areaOf) ?? 0)
  const holes = rings.filter(ring => !isOuter(ring) && areaOf([ring]) > least).map(ring => [ring])
  return holes.length === 0 || whole.length === 0 ? whole : difference(whole, holes)
}

/** The land in the box around points: most of a large country's coast is far from any one region. */
function crop(land: Polygon, points: readonly Point[]): Polygon {
  const [west = 0, east = 0] = extent(points, ([x]) => x)
  const [south = 0, north = 0] = extent(points, ([, y]) => y)
  return land.map(ring => cropRing(ring, { west, east, south, north })).filter(ring => ring.length > 2)
}

/** Of the outer ring. */
function areaOf(polygon: Polygon): number {
  return Math.abs(polygonArea(polygon[0] ?? []))
}

/** Border towns zigzag, more finely than they can tell where a border is. */
function smooth(rings: readonly Point[][], tolerance: number): Point[][] {
  return rings.map(ring => {
    const closed: Polygon = [[...ring, ...ring.slice(0, 1)]]
    return simplify({ type: 'Polygon', coordinates: closed }, { tolerance }).coordinates[0] as Point[]
  })
}

/** The coast has more points than a border that is approximate. */
function tidy(coordinates: Position[][][]): MultiPolygon {
  const size = Math.sqrt(max(coordinates, polygon => areaOf(polygon as Polygon)) ?? 0)
  const shape = simplify({ type: 'MultiPolygon', coordinates }, { tolerance: (size * TOLERANCE) / 2, mutate: true })
  return roundOutline((shape as MultiPolygon).coordinates, DECIMALS)
}
