// What MapLibre paints of the world: water, land, the countries of the story, coasts, lakes and borders. No names:
// those are drawn over it.
import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
  RasterLayerSpecification,
  RasterSourceSpecification,
  StyleSpecification,
} from 'maplibre-gl'
import type { OwnMap, OwnTiles } from '../../model/own-map.ts'
import { toBorderLayers, type BorderLayer } from './border-layers.ts'
import { TILE_PX } from './camera.ts'
import {
  DISPUTED_DASH,
  DISPUTED_STOPS,
  HAIRLINE_STOPS,
  MDL_DASH,
  MDL_STOPS,
  SHALLOWS_STOPS,
  type BorderKind,
  type WidthStops,
} from './line-widths.ts'
import type { MapPalette } from './palette.ts'

interface BasemapOptions {
  /** Of the tiles' archive, as `registerPmtiles` gives it. */
  readonly url: string
  readonly colours: MapPalette
  readonly isDark: boolean
  /** Of the site's settings. */
  readonly own: OwnMap
}

/**
 * How much a country stands out, the state `focus` of its feature, whose id is its ISO 3166-1 alpha-2 code: as one of
 * the story, or of the selected event. A state is painted without tiles being cut anew.
 */
export const FOCUS = { story: 1, selected: 2 } as const
export const SOURCE = 'basemap'
export const COUNTRIES = 'country'
const TILES = 'tiles'
/** As nearly all tiles of pictures are; the map counts zooms by tiles of its own, of twice the side. */
const TILES_PX = 256
/** In the dark, of their brightness. */
const DIMMED = 0.6

const HAIRLINE_PX = byZoom(HAIRLINE_STOPS)
const SHALLOWS_PX = byZoom(SHALLOWS_STOPS)

/** A whole style but for the projection, glyphs and sprites: it has no names. */
export function toBasemapStyle({ url, colours, isDark, own }: BasemapOptions): StyleSpecification {
  return {
    version: 8,
    sources: {
      [SOURCE]: { type: 'vector', url, promoteId: { [COUNTRIES]: 'iso' } },
      ...(own.tiles && { [TILES]: toTilesSource(own.tiles) }),
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': colours.water } },
      // The land covers its inner half
      toLine('shallows', 'coast', {
        'line-color': colours.coast,
        'line-width': SHALLOWS_PX,
        'line-blur': SHALLOWS_PX,
        'line-opacity': byZoom([
          [0, 0.35],
          [4, 0.6],
        ]),
      }),
      toFill('land', COUNTRIES, [
        'match',
        ['feature-state', 'focus'],
        FOCUS.story,
        colours.focus,
        FOCUS.selected,
        colours.focusStrong,
        colours.land,
      ]),
      toFill('lake', 'lake', colours.water),
      toLine('coast', 'coast', { 'line-color': colours.coast, 'line-width': HAIRLINE_PX }),
      ...(own.tiles ? [toTiles(own.tiles, isDark)] : []),
      ...toBorderLayers(own.disputedBorders).flatMap(({ name, kinds }) =>
        kinds.map(kind => toBorder(kind, toBorderPaint(name, colours))),
      ),
    ],
  }
}

function byZoom(stops: WidthStops): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification
}

function toFill(id: string, layer: string, colour: string | ExpressionSpecification): FillLayerSpecification {
  return {
    id,
    type: 'fill',
    source: SOURCE,
    'source-layer': layer,
    paint: { 'fill-color': colour, 'fill-antialias': false },
  }
}

function toLine(id: string, layer: string, paint: LineLayerSpecification['paint']): LineLayerSpecification {
  return { id, type: 'line', source: SOURCE, 'source-layer': layer, layout: { 'line-join': 'round' }, paint }
}

function toBorder(kind: BorderKind, paint: LineLayerSpecification['paint']): LineLayerSpecification {
  return { ...toLine(`border-${kind}`, 'border', paint), filter: ['==', ['get', 'kind'], kind] }
}

function toBorderPaint(name: BorderLayer['name'], colours: MapPalette): LineLayerSpecification['paint'] {
  switch (name) {
    case 'border':
      return { 'line-color': colours.border, 'line-width': HAIRLINE_PX }
    case 'disputed':
      return {
        'line-color': colours.disputed,
        'line-width': byZoom(DISPUTED_STOPS),
        'line-dasharray': [...DISPUTED_DASH],
      }
    case 'mdl':
      return { 'line-color': colours.mdl, 'line-width': byZoom(MDL_STOPS), 'line-dasharray': [...MDL_DASH] }
  }
}

const toTilesSource = ({ url, minzoom, maxzoom }: OwnTiles): RasterSourceSpecification => ({
  type: 'raster',
  tiles: [url],
  tileSize: TILES_PX,
  minzoom,
  maxzoom,
})

/** Over land, water and coasts, which are coarser than they are. */
const toTiles = ({ minzoom }: OwnTiles, isDark: boolean): RasterLayerSpecification => ({
  id: TILES,
  type: 'raster',
  source: TILES,
  minzoom: Math.max(0, minzoom - Math.log2(TILE_PX / TILES_PX)),
  paint: { 'raster-fade-duration': 0, ...(isDark && { 'raster-brightness-max': DIMMED }) },
})
