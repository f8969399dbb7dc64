// What MapLibre paints of the world: water, land, the countries of the story, coasts, lakes and borders. No names:
// those are drawn over it.
import type {
  ExpressionSpecification,
  FillLayerSpecification,
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
 * How much a country stands out, the state `focus` of its feature, whose id is its ISO 3166-1 alpha-2 code: as one of
 * the story, or of the selected event. A state is painted without tiles being cut anew.
 */
export const FOCUS = { story: 1, selected: 2 } as const
export const SOURCE = 'basemap'
export const COUNTRIES = 'country'

const HAIRLINE_PX = byZoom(HAIRLINE_STOPS)
const SHALLOWS_PX = byZoom(SHALLOWS_STOPS)

/** A whole style but for the projection, glyphs and sprites: it has no names. */
export function toBasemapStyle({ url, colours }: BasemapOptions): StyleSpecification {
  return {
    version: 8,
    sources: { [SOURCE]: { type: 'vector', url, promoteId: { [COUNTRIES]: 'iso' } } },
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

function toBorder(id: string, kind: BorderKind, paint: LineLayerSpecification['paint']): LineLayerSpecification {
  return { ...toLine(id, 'border', paint), filter: ['==', ['get', 'kind'], kind] }
}
