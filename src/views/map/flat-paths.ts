// Tiles as paths on the flat map: written once in units of the world, then only moved and scaled, because the tiles are
// Mercator's already.
import { TILE_PX, type Camera, type Size } from './camera.ts'
import type { PathWriter } from './path-writer.ts'
import { toSquare, type TileId } from './tile-cover.ts'
import { TILE_UNITS, type Line } from './tile-shapes.ts'

/**
 * In units of a tile of zoom `unitZoom`, not less than the tile's own, from the corner of the tile 0/0 of that zoom.
 */
export function drawFlat(
  lines: readonly Line[],
  { z, x, y }: TileId,
  unitZoom: number,
  isRing: boolean,
  writer: PathWriter,
): void {
  const scale = 2 ** (unitZoom - z),
    left = x * TILE_UNITS,
    top = y * TILE_UNITS
  for (const line of lines) {
    writer.moveTo((left + line[0]!) * scale, (top + line[1]!) * scale)
    for (let i = 2; i < line.length; i += 2) writer.lineTo((left + line[i]!) * scale, (top + line[i + 1]!) * scale)
    if (isRing) writer.close()
  }
}

/** An SVG transform from those units to the screen. */
export function toFlatTransform({ lng, lat, zoom, shift }: Camera, { width, height }: Size, unitZoom: number): string {
  const worldPx = TILE_PX * 2 ** zoom
  const [x, y] = toSquare([lng, lat])
  const left = width / 2 + shift[0] - x * worldPx,
    top = height / 2 + shift[1] - y * worldPx
  return `translate(${left} ${top}) scale(${worldPx / (TILE_UNITS * 2 ** unitZoom)})`
}
