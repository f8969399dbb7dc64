// Which tiles a camera needs, and which to paint while some of them are still on their way.
import { TILE_PX, toEyeDistance, toGlobeRadius, toProjection, type Camera, type Size } from './camera.ts'

/** Beyond 0 to 2^z - 1, `x` counts on into the next copy of the world on the flat map. */
export interface TileId {
  readonly z: number
  readonly x: number
  readonly y: number
}

/** Longitude, latitude on the unit sphere. */
type Vector = readonly [x: number, y: number, z: number]

/** The archive's last zoom. */
const MAX_TILE_ZOOM = 6
/** Coarser ones are taken where a large screen would need more. */
const MAX_TILES = 16
const RADIANS = Math.PI / 180

export const toTileKey = ({ z, x, y }: TileId): string => `${z}/${x}/${y}`
/** The same tile in the first copy of the world. */
export const toHomeTile = ({ z, x, y }: TileId): TileId => ({ z, x: ((x % 2 ** z) + 2 ** z) % 2 ** z, y })
/** From longitude and latitude to the square of the world, 0 to 1 from its north-western corner. */
export const toSquare = ([lng, lat]: readonly [number, number]): [number, number] => [
  lng / 360 + 0.5,
  0.5 - Math.asinh(Math.tan(lat * RADIANS)) / (2 * Math.PI),
]

/**
 * The tiles that cover what a camera sees, those in the middle first. On the globe none is larger than a quarter of the
 * world.
 */
export function toTiles(camera: Camera, size: Size): readonly TileId[] {
  const least = camera.projection === 'globe' ? 1 : 0
  const scale = camera.projection === 'globe' ? Math.log2((toGlobeRadius(camera) * 2 * Math.PI) / TILE_PX) : camera.zoom
  for (let z = Math.min(MAX_TILE_ZOOM, Math.max(least, Math.floor(scale))); ; z--) {
    const tiles = camera.projection === 'globe' ? toGlobeTiles(camera, size, z) : toFlatTiles(camera, size, z)
    if (tiles.length <= MAX_TILES || z === least) return tiles
  }
}

function toFlatTiles({ lng, lat, zoom, shift }: Camera, { width, height }: Size, z: number): TileId[] {
  const tilePx = TILE_PX * 2 ** (zoom - z),
    count = 2 ** z
  const [centerX, centerY] = toSquare([lng, lat]).map(part => part * count) as [number, number]
  const left = centerX - (width / 2 + shift[0]) / tilePx,
    top = centerY - (height / 2 + shift[1]) / tilePx
  const tiles: TileId[] = []
  for (let y = Math.max(0, Math.floor(top)); y <= Math.min(count - 1, Math.floor(top + height / tilePx)); y++) {
    for (let x = Math.floor(left); x <= Math.floor(left + width / tilePx); x++) tiles.push({ z, x, y })
  }
  const middleX = left + width / tilePx / 2,
    middleY = top + height / tilePx / 2
  const toDistance = ({ x, y }: TileId) => Math.hypot(x + 0.5 - middleX, y + 0.5 - middleY)
  return tiles.sort((a, b) => toDistance(a) - toDistance(b))
}

/** Descends from the quarters of the world into those whose cap may be seen. */
function toGlobeTiles(camera: Camera, size: Size, z: number): TileId[] {
  const project = toProjection(camera, size)
  const radiusPx = toGlobeRadius(camera),
    seen = toSeenAngle(camera, size)
  const eye = toVector(camera.lng * RADIANS, camera.lat * RADIANS)
  const found: { tile: TileId; angle: number }[] = []
  const visit = (tile: TileId) => {
    const { center, radius } = toCap(tile)
    const angle = toAngle(eye, center)
    if (angle - radius > seen) return
    if (angle < seen) {
      // No length on the screen is longer than on the globe seen from straight above
      const [px, py] = project([Math.atan2(center[1], center[0]) / RADIANS, Math.asin(center[2]) / RADIANS])
      const reach = radius * radiusPx
      if (px + reach < 0 || px - reach > size.width || py + reach < 0 || py - reach > size.height) return
    }
    if (tile.z === z) found.push({ tile, angle })
    else for (const child of toChildren(tile)) visit(child)
  }
  for (const quarter of toChildren({ z: 0, x: 0, y: 0 })) visit(quarter)
  return found.sort((a, b) => a.angle - b.angle).map(({ tile }) => tile)
}

/**
 * How far from the middle of the globe something can be seen, in radians: up to the rim, or to the farthest corner of
 * the screen.
 */
export function toSeenAngle(camera: Camera, { width, height }: Size): number {
  const distance = toEyeDistance(camera, { width, height })
  const corner =
    Math.hypot(width / 2 + Math.abs(camera.shift[0]), height / 2 + Math.abs(camera.shift[1])) / toGlobeRadius(camera)
  // A ray from the eye that passes the globe's tangent plane at `corner` radii meets the globe, or misses it
  const slope = corner / (distance - 1),
    sine = distance * Math.sin(Math.atan(slope))
  return sine < 1 ? Math.asin(sine) - Math.atan(slope) : Math.acos(1 / distance)
}

/** A cap that holds a tile, with the pole for the outermost. Angles in radians. */
function toCap({ z, x, y }: TileId): { center: Vector; radius: number } {
  const count = 2 ** z
  const toLng = (column: number) => (column / count - 0.5) * 2 * Math.PI
  const toLat = (row: number) =>
    row <= 0 ? Math.PI / 2 : row >= count ? -Math.PI / 2 : Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / count)))
  const north = toLat(y),
    south = toLat(y + 1)
  const center = toVector(toLng(x + 0.5), (north + south) / 2)
  // Within 90 degrees of longitude the farthest point of a meridian is one of its ends
  return {
    center,
    radius: Math.max(toAngle(center, toVector(toLng(x), north)), toAngle(center, toVector(toLng(x), south))),
  }
}

const toVector = (lng: number, lat: number): Vector => [
  Math.cos(lat) * Math.cos(lng),
  Math.cos(lat) * Math.sin(lng),
  Math.sin(lat),
]
const toAngle = (a: Vector, b: Vector): number =>
  Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])))
export const toParent = ({ z, x, y }: TileId): TileId => ({ z: z - 1, x: x >> 1, y: y >> 1 })
const toChildren = ({ z, x, y }: TileId): TileId[] =>
  [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ].map(([dx, dy]) => ({ z: z + 1, x: 2 * x + dx!, y: 2 * y + dy! }))

/**
 * What to paint for the tiles that a camera needs: each that is there; in place of one that is not, the larger one
 * around it or the smaller
 * ones in it (two zooms each way), if those are there. No two of the result overlap.
 */
export function toPaintedTiles(needed: readonly TileId[], isThere: (tile: TileId) => boolean): readonly TileId[] {
  const painted = new Map<string, TileId>()
  for (const tile of needed) for (const part of toStandIns(tile, isThere)) painted.set(toTileKey(part), part)
  return [...painted.values()].filter(tile => {
    for (let around = tile; around.z > 0;) {
      around = toParent(around)
      if (painted.has(toTileKey(around))) return false
    }
    return true
  })
}

function toStandIns(tile: TileId, isThere: (tile: TileId) => boolean): readonly TileId[] {
  if (isThere(tile)) return [tile]
  for (let around = tile; around.z > 0;) {
    around = toParent(around)
    if (isThere(around)) return [around]
  }
  return toChildren(tile).flatMap(child => (isThere(child) ? [child] : toChildren(child).filter(isThere)))
}
