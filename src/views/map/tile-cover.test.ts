// Tiles that cover what is seen: all of it, never many, over the poles and the antimeridian; and stand-ins that never
// overlap.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toLngLat } from './camera-moves.ts'
import type { Camera, Size } from './camera.ts'
import { toHomeTile, toPaintedTiles, toSquare, toTileKey, toTiles, type TileId } from './tile-cover.ts'

const sizes = fc.record({ width: fc.integer({ min: 200, max: 3840 }), height: fc.integer({ min: 200, max: 2160 }) })
const shifts = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -90, max: 90 }))
const views = {
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  zoom: fc.double({ min: -2, max: 8, noNaN: true }),
  shift: shifts,
}
const globes: fc.Arbitrary<Camera> = fc.record({ ...views, projection: fc.constant('globe' as const) })
const flats: fc.Arbitrary<Camera> = fc.record({ ...views, projection: fc.constant('mercator' as const) })
const parts = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
const size: Size = { width: 1280, height: 720 }

/** Whether one of the tiles holds a place; the outermost rows hold the poles. */
function cover(tiles: readonly TileId[], lngLat: readonly [number, number]): boolean {
  const [x, y] = toSquare(lngLat)
  return tiles.map(toHomeTile).some(tile => {
    const count = 2 ** tile.z
    const row = Math.min(count - 1, Math.max(0, Math.floor(y * count)))
    return tile.x === Math.floor(x * count) % count && tile.y === row
  })
}

test('every place that is seen lies in a tile', { tags: ['build'] }, () => {
  // On the flat map a gap is a sliver at the edge of the screen
  for (const [cameras, numRuns] of [
    [globes, 500],
    [flats, 2000],
  ] as const) {
    fc.assert(
      fc.property(cameras, sizes, parts, (camera, size, [partX, partY]) => {
        const lngLat = toLngLat(camera, size, [partX * size.width, partY * size.height])
        // Above and below the flat map's last row there is nothing
        fc.pre(lngLat !== undefined && (camera.projection === 'globe' || Math.abs(lngLat[1]) < 85.05))
        return cover(toTiles(camera, size), lngLat!)
      }),
      { numRuns },
    )
  }
})

test('no screen takes more than 16 tiles, nor one of them twice', () => {
  for (const cameras of [globes, flats]) {
    fc.assert(
      fc.property(cameras, sizes, (camera, size) => {
        const tiles = toTiles(camera, size)
        // A flat world smaller than the screen is drawn again and again, as one tile each time
        return (
          (tiles[0]!.z === 0 || tiles.length <= 16) &&
          new Set(tiles.map(toTileKey)).size === tiles.length &&
          tiles.every(({ z, y }) => z >= (camera.projection === 'globe' ? 1 : 0) && z <= 6 && y >= 0 && y < 2 ** z)
        )
      }),
      { numRuns: 500 },
    )
  }
})

test('a desktop sees Korea in tiles of its own zoom, on either projection', () => {
  for (const projection of ['mercator', 'globe'] as const) {
    const tiles = toTiles({ projection, shift: [0, 0], lng: 127, lat: 38, zoom: 5.5 }, size)
    expect(new Set(tiles.map(({ z }) => z))).toEqual(new Set([5]))
    expect(tiles.length).toBeLessThan(13)
    expect(tiles[0]).toEqual({ z: 5, x: 27, y: 12 })
  }
})

test('on the flat map the tiles go on beyond the antimeridian', () => {
  const xs = toTiles({ projection: 'mercator', shift: [0, 0], lng: 179, lat: 0, zoom: 3 }, size).map(({ x }) => x)
  expect(Math.max(...xs)).toBeGreaterThan(7)
  expect(Math.min(...xs)).toBeLessThan(8)
})

test('a globe seen from a pole has tiles all round it', () => {
  for (const lat of [-85, 85]) {
    const tiles = toTiles({ projection: 'globe', shift: [0, 0], lng: 0, lat, zoom: -1 }, size)
    for (let lng = -179; lng < 180; lng += 10) expect(cover(tiles, [lng, Math.sign(lat) * 88])).toBe(true)
  }
})

test('a map without a size still has a tile', () => {
  for (const projection of ['mercator', 'globe'] as const)
    expect(
      toTiles({ projection, shift: [0, 0], lng: 127, lat: 38, zoom: 5.5 }, { width: 0, height: 0 }).length,
    ).toBeGreaterThan(0)
})

test('what is there is painted; in place of the rest the tile around it, or those in it', () => {
  const needed = [
    { z: 3, x: 2, y: 2 },
    { z: 3, x: 3, y: 2 },
  ]
  const paint = (...there: string[]) => toPaintedTiles(needed, tile => there.includes(toTileKey(tile))).map(toTileKey)
  expect(paint()).toEqual([])
  expect(paint('3/2/2', '3/3/2')).toEqual(['3/2/2', '3/3/2'])
  expect(paint('3/2/2')).toEqual(['3/2/2'])
  expect(paint('3/2/2', '1/0/0')).toEqual(['1/0/0'])
  expect(paint('1/0/0', '2/1/1')).toEqual(['2/1/1'])
  expect(paint('3/3/2', '4/4/4', '5/10/8', '6/16/16')).toEqual(['4/4/4', '5/10/8', '3/3/2'])
})

test('no two painted tiles overlap', () => {
  const tileIds = fc.integer({ min: 0, max: 5 }).chain(z =>
    fc.record({
      z: fc.constant(z),
      x: fc.integer({ min: -(2 ** z), max: 2 ** (z + 1) - 1 }),
      y: fc.integer({ min: 0, max: 2 ** z - 1 }),
    }),
  )
  fc.assert(
    fc.property(fc.array(tileIds), flats, (there, camera) => {
      const keys = new Set(there.map(toTileKey))
      const painted = toPaintedTiles(toTiles(camera, size), tile => keys.has(toTileKey(tile)))
      return painted.every(a =>
        painted.every(b => {
          const by = 2 ** (b.z - a.z)
          return a === b || a.z > b.z || Math.floor(b.x / by) !== a.x || Math.floor(b.y / by) !== a.y
        }),
      )
    }),
  )
})
