// What a vector tile of the basemap holds, in the tile's own units, ready to be drawn.
import { VectorTile, type VectorTileFeature, type VectorTileLayer } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'

/** A tile's side in its own units. Shapes reach somewhat beyond it. */
export const TILE_UNITS = 4096

/** x and y in turn. */
export type Line = Int16Array

export interface TileShapes<Lines = readonly Line[]> {
  /** Closed rings without the repeated first point; holes run the other way round. */
  readonly countries: readonly { readonly iso: string; readonly rings: Lines }[]
  readonly lakes: Lines
  readonly coast: Lines
  /** By kind. */
  readonly borders: Readonly<Record<string, Lines>>
}

export const EMPTY_TILE: TileShapes = { countries: [], lakes: [], coast: [], borders: {} }

/** Throws when the bytes are no vector tile. */
export function decodeTile(bytes: ArrayBuffer): TileShapes {
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(bytes)))
  const borders: Record<string, Line[]> = {}
  for (const feature of toFeatures(layers['border']))
    (borders[String(feature.properties['kind'])] ??= []).push(...toLines(feature))
  return {
    countries: toFeatures(layers['country']).map(feature => ({
      iso: String(feature.properties['iso']),
      rings: toRings(feature),
    })),
    lakes: toFeatures(layers['lake']).flatMap(toRings),
    coast: toFeatures(layers['coast']).flatMap(toLines),
    borders,
  }
}

function toFeatures(layer: VectorTileLayer | undefined): VectorTileFeature[] {
  return Array.from({ length: layer?.length ?? 0 }, (_, i) => layer!.feature(i))
}

function toRings(feature: VectorTileFeature): Line[] {
  return feature.loadGeometry().map(ring => Int16Array.from(ring.slice(0, -1).flatMap(({ x, y }) => [x, y])))
}

/** Without what the next tile draws too: in a dashed line it would be seen. */
function toLines(feature: VectorTileFeature): Line[] {
  const lines: number[][] = []
  for (const points of feature.loadGeometry()) {
    let line: number[] = []
    for (const [i, { x, y }] of points.entries()) {
      const before = points[i - 1]
      if (!before) continue
      const part = clipStep(before.x, before.y, x, y)
      if (!part) continue
      const [fromX, fromY, toX, toY] = part
      if (line.at(-2) !== fromX || line.at(-1) !== fromY) lines.push((line = [fromX, fromY]))
      line.push(toX, toY)
    }
  }
  return lines.map(line => Int16Array.from(line))
}

/** The part of a step that lies in the tile (Liang and Barsky 1984). */
function clipStep(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): readonly [number, number, number, number] | undefined {
  const dx = x1 - x0,
    dy = y1 - y0
  let from = 0,
    to = 1
  for (const [step, room] of [
    [-dx, x0],
    [dx, TILE_UNITS - x0],
    [-dy, y0],
    [dy, TILE_UNITS - y0],
  ] as const) {
    if (step === 0 && room < 0) return undefined
    if (step < 0) from = Math.max(from, room / step)
    if (step > 0) to = Math.min(to, room / step)
  }
  if (from > to) return undefined
  return [Math.round(x0 + from * dx), Math.round(y0 + from * dy), Math.round(x0 + to * dx), Math.round(y0 + to * dy)]
}
