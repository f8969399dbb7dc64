// Cuts the basemap's layers into Mapbox vector tiles.
import { GeoJSONVT } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import { BASEMAP_LAYERS, type BasemapLayers } from './basemap-layers.ts'

export interface Tile {
  readonly z: number
  readonly x: number
  readonly y: number
  /** A Mapbox vector tile, version 2, not compressed. */
  readonly data: Uint8Array
}

export interface ZoomRange {
  readonly minZoom: number
  readonly maxZoom: number
  readonly detailZoom: number
}

const EXTENT = 4096
/** In units of the extent: 10 px on each side, room for the blurred coast. */
const BUFFER = 80
/** In the same units: 0.6 px, and specks smaller than that in area are dropped. */
const TOLERANCE = 5

/**
 * The tiles that hold anything, from `minZoom` to `maxZoom`. Lines are simplified to the zoom, and left whole from
 * `detailZoom` on. `onZoom` hears where each zoom begins.
 */
export function cutTiles(
  layers: BasemapLayers,
  { minZoom, maxZoom, detailZoom }: ZoomRange,
  onZoom: (zoom: number) => void = () => undefined,
): Tile[] {
  const indexes = BASEMAP_LAYERS.map(
    name =>
      [
        name,
        new GeoJSONVT(layers[name], {
          maxZoom: detailZoom,
          indexMaxZoom: maxZoom,
          indexMaxPoints: 0,
          extent: EXTENT,
          buffer: BUFFER,
          tolerance: TOLERANCE,
        }),
      ] as const,
  )
  const tiles: Tile[] = []
  for (let z = minZoom; z <= maxZoom; z++) {
    onZoom(z)
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const parts = indexes.flatMap(([name, index]) => {
          const tile = index.getTile(z, x, y)
          return tile?.features.length ? [[name, tile] as const] : []
        })
        if (parts.length)
          tiles.push({ z, x, y, data: fromGeojsonVt(Object.fromEntries(parts), { version: 2, extent: EXTENT }) })
      }
    }
  }
  return tiles
}
