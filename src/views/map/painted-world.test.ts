// The real tiles, decoded and drawn: land is where land is, on either projection, from any side; nothing floods the
// globe.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { geoDistance } from 'd3'
import { PMTiles } from 'pmtiles'
import { expect, test } from 'vitest'
import { toLngLat } from './camera-moves.ts'
import { toPoint, toProjection, type Camera, type LngLat, type Point } from './camera.ts'
import { drawFlat, toFlatTransform } from './flat-paths.ts'
import { createGlobeView, UNITS_PER_PX } from './globe-paths.ts'
import { toSphereLines } from './sphere-lines.ts'
import { createPathWriter } from './path-writer.ts'
import { toHomeTile, toSquare, toTileKey, toTiles, type TileId } from './tile-cover.ts'
import { decodeTile, EMPTY_TILE, TILE_UNITS, type Line, type TileShapes } from './tile-shapes.ts'

const size = { width: 900, height: 600 }
const PYONGYANG = [125.75, 39.03] as const,
  SEOUL = [127, 37.5] as const,
  PACIFIC = [-150, 5] as const
const archive = readFileSync(fileURLToPath(new URL('../../../data/basemap/world.pmtiles', import.meta.url)))
const pmtiles = new PMTiles({
  getKey: () => 'world',
  getBytes: async (offset, length) => ({ data: new Uint8Array(archive.subarray(offset, offset + length)).buffer }),
})
/** Where a point is looked at, pixels: narrow inlets are narrower than three. */
const AROUND = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [3, 0],
  [-3, 0],
  [0, 3],
  [0, -3],
] as const
const writer = createPathWriter()
const cache = new Map<string, TileShapes>()

async function readTile(tile: TileId): Promise<TileShapes> {
  const { z, x, y } = toHomeTile(tile),
    key = toTileKey({ z, x, y })
  const bytes = cache.get(key) ?? (await pmtiles.getZxy(z, x, y))
  const shapes = bytes && 'data' in bytes ? decodeTile(bytes.data) : (bytes ?? EMPTY_TILE)
  cache.set(key, shapes)
  return shapes
}

const spans = new WeakMap<readonly Point[], readonly [least: number, greatest: number]>()

/** The least and the greatest y. */
function toSpan(ring: readonly Point[]): readonly [number, number] {
  const known = spans.get(ring)
  if (known) return known
  let least = Infinity,
    greatest = -Infinity
  for (const [, y] of ring) {
    least = Math.min(least, y)
    greatest = Math.max(greatest, y)
  }
  spans.set(ring, [least, greatest])
  return [least, greatest]
}

/** How often a closed line of points goes round a point. */
function wind(ring: readonly Point[], [x, y]: Point): number {
  const [least, greatest] = toSpan(ring)
  if (y < least || y > greatest) return 0
  let turns = 0
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[j]!,
      [bx, by] = ring[i]!
    if (ay <= y !== by <= y && ((bx - ax) * (y - ay)) / (by - ay) + ax > x) turns += by > ay ? 1 : -1
  }
  return turns
}

const pairs = new WeakMap<Line, Point[]>()

function toPairs(line: Line): Point[] {
  const known =
    pairs.get(line) ?? Array.from({ length: line.length / 2 }, (_, i): Point => [line[2 * i]!, line[2 * i + 1]!])
  pairs.set(line, known)
  return known
}

/** Codes of the countries at a place, by the tiles alone. */
function findCountries(tiles: readonly { tile: TileId; shapes: TileShapes }[], lngLat: LngLat): readonly string[] {
  const [x, y] = toSquare(lngLat)
  const found = tiles.flatMap(({ tile, shapes }) => {
    const home = toHomeTile(tile),
      count = 2 ** home.z
    if (home.x !== Math.floor(x * count) || home.y !== Math.floor(y * count)) return []
    const at: Point = [(x * count - home.x) * TILE_UNITS, (y * count - home.y) * TILE_UNITS]
    return shapes.countries
      .filter(({ rings }) => rings.reduce((sum, ring) => sum + wind(toPairs(ring), at), 0) !== 0)
      .map(({ iso }) => iso)
  })
  return [...new Set(found)] // the flat map may show a tile twice
}

/** The rings of a path, in pixels. */
function parsePath(d: string, toPx: (point: Point) => Point): Point[][] {
  return d
    .split('M')
    .slice(1)
    .map(part => {
      let x = 0,
        y = 0
      return part
        .replace('z', '')
        .split('l')
        .map(step => {
          const [dx, dy] = step.split(' ').map(Number) as [number, number]
          x += dx
          y += dy
          return toPx([x, y])
        })
    })
}

/** Rings or lines of what a camera sees, as they are drawn, in pixels. */
async function draw(camera: Camera, pick: (shapes: TileShapes) => readonly Line[], isRing: boolean) {
  const tiles = await Promise.all(toTiles(camera, size).map(async tile => ({ tile, shapes: await readTile(tile) })))
  if (camera.projection === 'globe') {
    const view = createGlobeView(camera, size)
    for (const { tile, shapes } of tiles)
      view.draw(toSphereLines(pick(shapes), toHomeTile(tile), isRing), isRing, writer)
    return { tiles, drawn: parsePath(writer.take(), ([x, y]) => [x / UNITS_PER_PX, y / UNITS_PER_PX]) }
  }
  const z = Math.max(...tiles.map(({ tile }) => tile.z))
  for (const { tile, shapes } of tiles) drawFlat(pick(shapes), tile, z, isRing, writer)
  const [left, top, scale] = toFlatTransform(camera, size, z)
    .match(/-?[\d.]+(e-?\d+)?/g)!
    .map(Number) as [number, number, number]
  return { tiles, drawn: parsePath(writer.take(), ([x, y]) => [x * scale + left, y * scale + top]) }
}

test('Pyongyang is in North Korea, Seoul in the South, and the Pacific in no country, at every zoom', async () => {
  for (let z = 0; z <= 6; z++) {
    for (const [lngLat, iso] of [
      [PYONGYANG, ['KP']],
      [SEOUL, ['KR']],
      [PACIFIC, []],
    ] as const) {
      const [x, y] = toSquare(lngLat)
      const tile = { z, x: Math.floor(x * 2 ** z), y: Math.floor(y * 2 ** z) }
      expect(findCountries([{ tile, shapes: await readTile(tile) }], lngLat)).toEqual(iso)
    }
  }
})

test('lines end at the edge of their tile; the border of Korea is of its own kind', async () => {
  const { coast, borders } = await readTile({ z: 5, x: 27, y: 12 })
  expect(Object.keys(borders)).toEqual(expect.arrayContaining(['international', 'mdl']))
  const all = [...coast, ...Object.values(borders).flat()].flatMap(line => [...line])
  expect(all.length).toBeGreaterThan(1000)
  expect(Math.min(...all)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...all)).toBe(TILE_UNITS)
})

test('what is no tile is refused', () => {
  expect(() => decodeTile(new TextEncoder().encode('<!doctype html><title>Not found</title>').buffer)).toThrow()
  expect(decodeTile(new ArrayBuffer(0))).toEqual(EMPTY_TILE)
})

test('no ring on the globe is so large that it could reach round the far side', async () => {
  for (let z = 1; z <= 2; z++) {
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        for (const { iso, rings } of (await readTile({ z, x, y })).countries) {
          const { caps } = toSphereLines(rings, { z, x, y }, true)
          for (let i = 3; i < caps.length; i += 4)
            if (caps[i]! >= Math.PI / 4) throw new Error(`${iso} in ${z}/${x}/${y} needs a cap of ${caps[i]} radians`)
        }
      }
    }
  }
})

const cameras: Record<string, Camera> = {
  'the North Pacific': { projection: 'globe', shift: [0, 0], lng: -162, lat: 53, zoom: 1.46 },
  'the north pole': { projection: 'globe', shift: [0, 0], lng: 40, lat: 84, zoom: -0.6 },
  'the south pole': { projection: 'globe', shift: [0, 0], lng: -100, lat: -85, zoom: -1 },
  'the antimeridian': { projection: 'globe', shift: [120, -40], lng: 180, lat: 0, zoom: 1.5 },
  'a small globe over Africa': { projection: 'globe', shift: [0, 0], lng: 20, lat: 5, zoom: -0.5 },
  'the antipodes of Russia': { projection: 'globe', shift: [0, 0], lng: -80, lat: -62, zoom: 0 },
  'the antipodes of Antarctica': { projection: 'globe', shift: [0, 0], lng: 90, lat: 80, zoom: -1.2 },
  'Korea on the globe': { projection: 'globe', shift: [0, 0], lng: 127, lat: 38, zoom: 5.2 },
  'Korea on the flat map': { projection: 'mercator', shift: [30, 10], lng: 127, lat: 38, zoom: 5.5 },
  'Fiji on the flat map': { projection: 'mercator', shift: [0, 0], lng: 179.5, lat: -16.6, zoom: 6 },
  'the flat world': { projection: 'mercator', shift: [0, 0], lng: -160, lat: 0, zoom: 0.3 },
}

for (const [name, camera] of Object.entries(cameras)) {
  test(`land is drawn where land is: ${name}`, async () => {
    const { tiles, drawn } = await draw(camera, ({ countries }) => countries.flatMap(({ rings }) => rings), true)
    const reachPx = camera.projection === 'globe' ? Math.min(300, createGlobeView(camera, size).disc.radius - 4) : 300
    let dry = 0,
      wet = 0
    for (let i = 0; i < 150; i++) {
      // Evenly over a disc, in no pattern that the tiles know
      const away = reachPx * Math.sqrt((i + 0.5) / 150),
        angle = i * 2.4
      const x = Math.round(size.width / 2 + camera.shift[0] + away * Math.cos(angle)),
        y = Math.round(size.height / 2 + camera.shift[1] + away * Math.sin(angle))
      const around = AROUND.map(([dx, dy]) => toLngLat(camera, size, [x + dx, y + dy]))
      if (around.some(lngLat => !lngLat || Math.abs(lngLat[1]) > 85)) continue
      const isLand = around.map(lngLat => findCountries(tiles, lngLat!).length > 0)
      // Too near to a shore
      if (isLand.some(each => each !== isLand[0])) continue
      if (isLand[0]) dry++
      else wet++
      const isDrawn = drawn.reduce((sum, ring) => sum + wind(ring, [x, y]), 0) !== 0
      if (isDrawn !== isLand[0])
        throw new Error(`${isDrawn ? 'Land' : 'Water'} is drawn at ${around[0]!.join(', ')}, ${x}, ${y} on the screen`)
    }
    expect(dry).toBeGreaterThan(0)
    expect(wet).toBeGreaterThan(20)
    expect(dry + wet).toBeGreaterThan(80)
  })

  test(`coasts are drawn to the pixel of the overlay's projection: ${name}`, async () => {
    const { tiles, drawn } = await draw(camera, ({ coast }) => coast, false)
    const project = toProjection(camera, size)
    const toPixel = ([x, y]: Point) => `${Math.round(x)} ${Math.round(y)}`
    const pixels = new Set(drawn.flatMap(line => line.map(toPixel)))
    const isDrawn = ([x, y]: Point) =>
      [-1, 0, 1].some(dx => [-1, 0, 1].some(dy => pixels.has(toPixel([Math.round(x) + dx, Math.round(y) + dy]))))
    let checked = 0
    for (const { tile, shapes } of tiles) {
      const { z, x, y } = toHomeTile(tile)
      for (const line of shapes.coast) {
        const [tileX, tileY] = toPairs(line)[0]!
        const lng = ((x + tileX / TILE_UNITS) / 2 ** z - 0.5) * 360,
          lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + tileY / TILE_UNITS)) / 2 ** z))) * 180) / Math.PI
        const at = toPoint(project, camera, size, [lng, lat])
        // Close to the rim no lines are drawn; other worlds on the flat map are not the overlay's
        if (!at || at[0] < 0 || at[0] > size.width || at[1] < 0 || at[1] > size.height) continue
        if (camera.projection === 'globe' && geoDistance([lng, lat], [camera.lng, camera.lat]) > 0.8) continue
        checked++
        if (!isDrawn(at)) throw new Error(`No coast at ${lng}, ${lat}, which is ${at.join(', ')} on the screen`)
      }
    }
    expect(checked).toBeGreaterThan(5)
  })
}
