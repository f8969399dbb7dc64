// The archive, read back by the library that reads it in the browser.
import { deepEqual, equal } from 'node:assert/strict'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { PMTiles, TileType } from 'pmtiles'
import { expect, test } from 'vitest'
import type { Tile } from './cut-tiles.ts'
import { toPmtiles } from './pmtiles-archive.ts'

const FIRST_READ_BYTES = 16384

function open(archive: Uint8Array): PMTiles {
  return new PMTiles({
    getKey: () => 'archive',
    getBytes: (offset, length) => Promise.resolve({ data: archive.slice(offset, offset + length).buffer }),
  })
}

async function readTile(archive: PMTiles, { z, x, y }: Pick<Tile, 'z' | 'x' | 'y'>): Promise<string | undefined> {
  const tile = await archive.getZxy(z, x, y)
  return tile && new TextDecoder().decode(tile.data)
}

function toTile(z: number, x: number, y: number, text: string): Tile {
  return { z, x, y, data: new TextEncoder().encode(text) }
}

/** A whole zoom level. */
function toLevel(z: number, toText: (x: number, y: number) => string): Tile[] {
  return Array.from({ length: 4 ** z }, (_, i) =>
    toTile(z, i % 2 ** z, Math.floor(i / 2 ** z), toText(i % 2 ** z, Math.floor(i / 2 ** z))),
  )
}

test('header and metadata say what is inside', async () => {
  const archive = open(toPmtiles([toTile(2, 3, 1, 'a'), toTile(5, 27, 12, 'b')], { attribution: 'Natural Earth' }))
  const header = await archive.getHeader()
  expect(header).toMatchObject({
    specVersion: 3,
    tileType: TileType.Mvt,
    minZoom: 2,
    maxZoom: 5,
    minLon: -180,
    maxLon: 180,
    clustered: true,
    numAddressedTiles: 2,
  })
  expect(await archive.getMetadata()).toEqual({ attribution: 'Natural Earth' })
})

test('a tile that is not there is not there', async () => {
  const archive = open(toPmtiles([toTile(1, 0, 0, 'a')], {}))
  expect(await readTile(archive, { z: 1, x: 0, y: 0 })).toBe('a')
  for (const [z, x, y] of [
    [0, 0, 0],
    [1, 1, 0],
    [2, 0, 0],
  ] as const)
    expect(await readTile(archive, { z, x, y })).toBeUndefined()
})

test('tiles with the same content are stored once', async () => {
  const sea = toPmtiles(
    toLevel(4, () => 'sea'),
    {},
  )
  const header = await open(sea).getHeader()
  expect(header).toMatchObject({ numAddressedTiles: 256, numTileEntries: 1, numTileContents: 1 })
  expect(await readTile(open(sea), { z: 4, x: 15, y: 9 })).toBe('sea')

  const chequered = await open(
    toPmtiles(
      toLevel(4, (x, y) => ((x + y) % 2 ? 'sea' : 'land')),
      {},
    ),
  ).getHeader()
  expect(chequered.numTileContents).toBe(2)
})

test('many tiles go into leaf directories, and the root stays in the first read', { tags: ['build'] }, async () => {
  // Scattered over a deep zoom, so that the directory cannot be compressed
  const scatter = (i: number, by: number) => Math.imul(i * i + 1, by) >>> 12
  const tiles = Array.from({ length: 4000 }, (_, i) =>
    toTile(20, scatter(i, 0x9e3779b1), scatter(i, 0x85ebca6b), `${i} `.repeat(1 + ((i * i) % 13))),
  )
  const archive = open(toPmtiles(tiles, {}))
  const header = await archive.getHeader()
  expect(header.leafDirectoryLength).toBeGreaterThan(0)
  expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(FIRST_READ_BYTES)
  for (const tile of tiles.filter((_, i) => i % 31 === 0))
    equal(await readTile(archive, tile), new TextDecoder().decode(tile.data))
  expect(await readTile(archive, { z: 20, x: 1, y: 0 })).toBeUndefined()
})

test('any set of tiles comes back whole, whatever its order', async () => {
  const place = fc.integer({ min: 0, max: 14 }).chain(z =>
    fc.record({
      z: fc.constant(z),
      x: fc.integer({ min: 0, max: 2 ** z - 1 }),
      y: fc.integer({ min: 0, max: 2 ** z - 1 }),
    }),
  )
  const sets = fc.uniqueArray(fc.record({ place, text: fc.constantFrom('', 'sea', 'land', 'x'.repeat(5000)) }), {
    minLength: 1,
    maxLength: 60,
    selector: ({ place: { z, x, y } }) => `${z}/${x}/${y}`,
  })
  await fc.assert(
    fc.asyncProperty(sets, async set => {
      const tiles = set.map(({ place: { z, x, y }, text }) => toTile(z, x, y, text))
      const archive = toPmtiles(tiles, {})
      deepEqual(toPmtiles(tiles.toReversed(), {}), archive)
      const read = await Promise.all(tiles.map(tile => readTile(open(archive), tile)))
      deepEqual(
        read,
        set.map(({ text }) => text),
      )
    }),
    { numRuns: 50 },
  )
})

test('contents are gzipped', async () => {
  const text = 'sea '.repeat(1000)
  const archive = toPmtiles([toTile(0, 0, 0, text)], {})
  const { tileDataOffset, tileDataLength = 0 } = await open(archive).getHeader()
  expect(gunzipSync(archive.subarray(tileDataOffset, tileDataOffset + tileDataLength)).toString()).toBe(text)
})

test('nothing, a place twice, and a place off the grid are refused', () => {
  expect(() => toPmtiles([], {})).toThrow(/at least one/)
  expect(() => toPmtiles([toTile(3, 1, 1, 'a'), toTile(3, 1, 1, 'a')], {})).toThrow(/Two tiles/)
  expect(() => toPmtiles([toTile(1, 2, 0, 'a')], {})).toThrow()
})
