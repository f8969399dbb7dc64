// Writes tiles as one PMTiles archive, version 3 (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md).
import { gzipSync } from 'node:zlib'
import { Compression, TileType, zxyToTileId, type Entry } from 'pmtiles'
import type { Tile } from './cut-tiles.ts'

const HEADER_BYTES = 127
/** Readers fetch this much first: header and root directory must lie in it. */
const FIRST_READ_BYTES = 16384
/** Entries in a leaf, to begin with; doubled until the root fits. */
const LEAF_ENTRIES = 4096
const LEAF = 0
/** PMTiles counts degrees in ten-millionths. */
const E7 = 1e7

/**
 * An archive of gzipped vector tiles over the whole world. Tiles with the same content are stored once, and neighbours
 * on the Hilbert curve
 * share one entry. The same tiles give the same bytes. Throws when there are none, or two for one place.
 */
export function toPmtiles(tiles: readonly Tile[], metadata: object): Uint8Array {
  const addressed = tiles
    .map(({ z, x, y, data }) => ({ tileId: zxyToTileId(z, x, y), data }))
    .sort((a, b) => a.tileId - b.tileId)
  if (addressed.length === 0) throw new Error('A PMTiles archive needs at least one tile')
  const { entries, contents } = toEntries(addressed)
  const { root, leaves } = toDirectories(entries)
  const json = compress(new TextEncoder().encode(JSON.stringify(metadata)))

  const header = new DataView(new ArrayBuffer(HEADER_BYTES))
  new Uint8Array(header.buffer).set(new TextEncoder().encode('PMTiles'))
  header.setUint8(7, 3)
  let offset = HEADER_BYTES
  const sections = [root, json, leaves, concat(contents)]
  for (const [i, { length }] of sections.entries()) {
    header.setBigUint64(8 + i * 16, BigInt(offset), true)
    header.setBigUint64(16 + i * 16, BigInt(length), true)
    offset += length
  }
  for (const [i, count] of [addressed.length, entries.length, contents.length].entries())
    header.setBigUint64(72 + i * 8, BigInt(count), true)
  header.setUint8(96, 1) // clustered: contents lie in the order of their tiles
  header.setUint8(97, Compression.Gzip)
  header.setUint8(98, Compression.Gzip)
  header.setUint8(99, TileType.Mvt)
  header.setUint8(100, Math.min(...tiles.map(({ z }) => z)))
  header.setUint8(101, Math.max(...tiles.map(({ z }) => z)))
  for (const [i, degrees] of [-180, -85.0511287, 180, 85.0511287].entries())
    header.setInt32(102 + i * 4, degrees * E7, true)
  return concat([new Uint8Array(header.buffer), ...sections])
}

function toEntries(tiles: readonly { tileId: number; data: Uint8Array }[]): {
  entries: Entry[]
  contents: Uint8Array[]
} {
  const entries: Entry[] = []
  const contents: Uint8Array[] = []
  const places = new Map<string, { offset: number; length: number }>()
  let offset = 0
  for (const { tileId, data } of tiles) {
    const key = Buffer.from(data).toString('latin1')
    let place = places.get(key)
    if (!place) {
      const content = compress(data)
      contents.push(content)
      place = { offset, length: content.length }
      places.set(key, place)
      offset += content.length
    }
    const last = entries.at(-1)
    if (last && tileId < last.tileId + last.runLength) throw new Error(`Two tiles for tile number ${tileId}`)
    if (last && tileId === last.tileId + last.runLength && last.offset === place.offset) last.runLength++
    else entries.push({ tileId, ...place, runLength: 1 })
  }
  return { entries, contents }
}

/** One root directory where it fits the first read, else a root of leaves. */
function toDirectories(entries: readonly Entry[]): { root: Uint8Array; leaves: Uint8Array } {
  const fits = (directory: Uint8Array) => directory.length <= FIRST_READ_BYTES - HEADER_BYTES
  const single = toDirectory(entries)
  if (fits(single)) return { root: single, leaves: new Uint8Array() }
  for (let size = LEAF_ENTRIES; ; size *= 2) {
    const leaves: Uint8Array[] = []
    const pointers: Entry[] = []
    let offset = 0
    for (let i = 0; i < entries.length; i += size) {
      const leaf = toDirectory(entries.slice(i, i + size))
      pointers.push({ tileId: entries[i]?.tileId ?? 0, offset, length: leaf.length, runLength: LEAF })
      leaves.push(leaf)
      offset += leaf.length
    }
    const root = toDirectory(pointers)
    if (fits(root)) return { root, leaves: concat(leaves) }
  }
}

/**
 * Columns of varints: tile ids as differences, run lengths, lengths, offsets plus one, 0 meaning right after the entry
 * before.
 */
function toDirectory(entries: readonly Entry[]): Uint8Array {
  const ids = entries.map(({ tileId }, i) => tileId - (entries[i - 1]?.tileId ?? 0))
  const offsets = entries.map(({ offset }, i) => {
    const before = entries[i - 1]
    return before && offset === before.offset + before.length ? 0 : offset + 1
  })
  const numbers = [
    entries.length,
    ...ids,
    ...entries.map(({ runLength }) => runLength),
    ...entries.map(({ length }) => length),
    ...offsets,
  ]
  return compress(Uint8Array.from(numbers.flatMap(toVarint)))
}

/**
 * Seven bits a byte, the lowest first, the eighth bit set on all but the last. By division, as ids of deep zooms pass
 * 32 bits.
 */
function toVarint(number: number): number[] {
  const bytes: number[] = []
  for (; number >= 0x80; number = Math.floor(number / 0x80)) bytes.push((number % 0x80) + 0x80)
  return [...bytes, number]
}

function compress(data: Uint8Array): Uint8Array {
  return gzipSync(data, { level: 9 })
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
