// A tile's shapes on the sphere, for the globe. Made once for each tile.
import { toSphereLines, type SphereLines } from './sphere-lines.ts'
import type { TileId } from './tile-cover.ts'
import type { TileShapes } from './tile-shapes.ts'

const made = new WeakMap<TileShapes, TileShapes<SphereLines>>()

/** `tile` is the one that holds the shapes. */
export function toSphereTile(shapes: TileShapes, tile: TileId): TileShapes<SphereLines> {
  const known = made.get(shapes)
  if (known) return known
  const sphere = {
    countries: shapes.countries.map(({ iso, rings }) => ({ iso, rings: toSphereLines(rings, tile, true) })),
    lakes: toSphereLines(shapes.lakes, tile, true),
    coast: toSphereLines(shapes.coast, tile, false),
    borders: Object.fromEntries(
      Object.entries(shapes.borders).map(([kind, lines]) => [kind, toSphereLines(lines, tile, false)]),
    ),
  }
  made.set(shapes, sphere)
  return sphere
}
