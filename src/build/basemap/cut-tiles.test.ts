// Tiles of the coarse border data, decoded as the browser does.
import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { beforeAll, expect, test } from 'vitest'
import { toBasemapLayers } from './basemap-layers.ts'
import { cutTiles, type Tile } from './cut-tiles.ts'
import { readAtlas } from './world-atlas.ts'

let tiles: readonly Tile[]
beforeAll(() => {
  tiles = cutTiles(toBasemapLayers('110m'), { minZoom: 0, maxZoom: 3, detailZoom: 3 })
})

function decode(z: number, x: number, y: number): VectorTile {
  const tile = tiles.find(other => other.z === z && other.x === x && other.y === y)
  if (!tile) throw new Error(`No tile ${z}/${x}/${y}`)
  return new VectorTile(new PbfReader(tile.data))
}

function readFeatures(tile: VectorTile, layer: string) {
  const found = tile.layers[layer]
  return Array.from({ length: found?.length ?? 0 }, (_, i) => found!.feature(i))
}

test('the tile of the whole world has all layers, and every country but specks', () => {
  const world = decode(0, 0, 0)
  expect(Object.keys(world.layers).sort()).toEqual(['border', 'coast', 'country', 'lake'])
  const codes = readFeatures(world, 'country').map(({ properties }) => properties['iso'])
  expect(codes.length).toBeGreaterThan(0.9 * readAtlas('110m').objects.countries.geometries.length)
  expect(codes).toEqual(expect.arrayContaining(['KP', 'KR', 'JP', 'US', 'RU', 'AQ', 'XK', 'x-somaliland']))
})

test('a country has its ISO number as id', () => {
  const korea = readFeatures(decode(3, 6, 3), 'country').find(({ properties }) => properties['iso'] === 'KP')
  expect(korea?.id).toBe(408)
})

test('the three kinds of borders meet where Korea is', () => {
  expect(readFeatures(decode(3, 6, 3), 'border').map(({ properties }) => properties['kind'])).toEqual(
    expect.arrayContaining(['international', 'mdl']),
  )
  const kinds = tiles.flatMap(({ z, x, y }) =>
    z === 3 ? readFeatures(decode(z, x, y), 'border').map(({ properties }) => properties['kind']) : [],
  )
  expect(new Set(kinds)).toEqual(new Set(['international', 'disputed', 'mdl']))
  // Far from Korea there is none of its line
  expect(readFeatures(decode(3, 1, 3), 'border').map(({ properties }) => properties['kind'])).not.toContain('mdl')
})

test('open ocean has no tile', () => {
  expect(() => decode(3, 0, 5)).toThrow(/No tile/)
  expect(tiles.length).toBeLessThan(1 + 4 + 16 + 64)
})

test('the same layers give the same bytes', { tags: ['build'] }, () => {
  const again = cutTiles(toBasemapLayers('110m'), { minZoom: 0, maxZoom: 1, detailZoom: 3 })
  expect(again.map(({ data }) => data)).toEqual(tiles.filter(({ z }) => z <= 1).map(({ data }) => data))
})
