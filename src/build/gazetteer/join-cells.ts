// The plane divided among groups of points: each spot belongs to the group of the nearest point.
import { Delaunay, extent } from 'd3'

export type Point = [number, number]

/** Points of no group stand around all others, so that every cell has an end. */
const GUARDS = 24
const GUARDS_AT_EXTENTS = 4

/** The rings of each group's land: of positive `polygonArea` outside, negative around what is another's. */
export function joinCells(points: readonly Point[], groups: readonly string[]): Map<string, Point[][]> {
  const { triangles, halfedges, ...rest } = toDelaunay([...points, ...toGuards(points)])
  const ways = new Map<string, Map<number, number[]>>()
  for (const [edge, opposite] of halfedges.entries()) {
    const [a = 0, b = 0] = [triangles[edge], triangles[edge % 3 === 2 ? edge - 2 : edge + 1]]
    const group = groups[a]
    // Between two cells of one group runs no border.
    if (opposite < 0 || group === undefined || group === groups[b]) continue
    const own = ways.get(group) ?? new Map<number, number[]>()
    ways.set(group, own)
    const from = Math.floor(opposite / 3)
    own.set(from, [...(own.get(from) ?? []), Math.floor(edge / 3)])
  }
  return new Map([...ways].map(([group, own]) => [group, toRings(own).map(ring => ring.map(rest.centre))]))
}

interface Triangles {
  readonly triangles: Uint32Array
  /** Of each edge of a triangle the same edge of its neighbour, or -1. */
  readonly halfedges: Int32Array
  /** Where three cells meet, by the number of the triangle. */
  readonly centre: (triangle: number) => Point
}

function toDelaunay(points: readonly Point[]): Triangles {
  const delaunay = Delaunay.from(points)
  const { circumcenters } = delaunay.voronoi()
  const { triangles, halfedges } = delaunay as unknown as Omit<Triangles, 'centre'>
  return { triangles, halfedges, centre: i => [circumcenters[2 * i] ?? 0, circumcenters[2 * i + 1] ?? 0] }
}

/** Rings of triangles, from where a border goes on from each. Takes the ways out. */
function toRings(ways: Map<number, number[]>): number[][] {
  const rings: number[][] = []
  for (const list of ways.values()) {
    while (list.length > 0) {
      const ring: number[] = []
      for (let next = list.pop(); next !== undefined; next = ways.get(next)?.pop()) ring.push(next)
      rings.push(ring)
    }
  }
  return rings
}

function toGuards(points: readonly Point[]): Point[] {
  const [west = 0, east = 0] = extent(points, ([x]) => x)
  const [south = 0, north = 0] = extent(points, ([, y]) => y)
  const radius = GUARDS_AT_EXTENTS * Math.max(1, east - west, north - south)
  return Array.from({ length: GUARDS }, (_, i) => {
    const angle = (i / GUARDS) * 2 * Math.PI
    return [(west + east) / 2 + radius * Math.cos(angle), (south + north) / 2 + radius * Math.sin(angle)]
  })
}
