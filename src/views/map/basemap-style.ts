// What MapLibre paints of the world: water, land, the countries of the story, coasts, lakes and borders. No names:
// those are drawn over it.
import type {
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LineLayerSpecification,
  StyleSpecification,
} from 'maplibre-gl'
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
}

/**
 * The countries of the story, and over them those of the selected event: none, until their filters are set to
 * `toFocusFilter`.
 */
export const FOCUS_LAYER = 'focus'
export const FOCUS_STRONG_LAYER = 'focus-strong'

const SOURCE = 'basemap'
const HAIRLINE_PX = byZoom(HAIRLINE_STOPS)
const SHALLOWS_PX = byZoom(SHALLOWS_STOPS)

/** A whole style but for the projection, glyphs and sprites: it has no names. */
export function toBasemapStyle({ url, colours }: BasemapOptions): StyleSpecification {
  return {
    version: 8,
    sources: { [SOURCE]: { type: 'vector', url } },
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
      toFill('land', 'country', colours.land),
      { ...toFill(FOCUS_LAYER, 'country', colours.focus), filter: toFocusFilter([]) },
      { ...toFill(FOCUS_STRONG_LAYER, 'country', colours.focusStrong), filter: toFocusFilter([]) },
      toFill('lake', 'lake', colours.water),
      toLine('coast', 'coast', { 'line-color': colours.coast, 'line-width': HAIRLINE_PX }),
      toBorder('border', 'international', { 'line-color': colours.border, 'line-width': HAIRLINE_PX }),
      toBorder('border-disputed', 'disputed', {
        'line-color': colours.disputed,
        'line-width': byZoom(DISPUTED_STOPS),
        'line-dasharray': [...DISPUTED_DASH],
      }),
      toBorder('border-mdl', 'mdl', {
        'line-color': colours.mdl,
        'line-width': byZoom(MDL_STOPS),
        'line-dasharray': [...MDL_DASH],
      }),
    ],
  }
}

/** The countries with one of these codes (ISO 3166-1 alpha-2). */
export function toFocusFilter(isoCodes: readonly string[]): FilterSpecification {
  return ['in', ['get', 'iso'], ['literal', [...isoCodes]]]
}

function byZoom(stops: WidthStops): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification
}

function toFill(id: string, layer: string, colour: string): FillLayerSpecification {
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

function toBorder(id: string, kind: BorderKind, paint: LineLayerSpecification['paint']): LineLayerSpecification {
  return { ...toLine(id, 'border', paint), filter: ['==', ['get', 'kind'], kind] }
}
