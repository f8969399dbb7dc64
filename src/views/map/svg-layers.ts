// The layers of the map in SVG, and what of a tile each shows.
import type { TileShapes } from './tile-shapes.ts'

/** In the order of painting. The names are those of the style sheet's classes, after `base-`. */
export const RINGS = ['land', 'focus', 'focus-strong', 'lake'] as const
export const LINES = ['coast', 'border', 'disputed', 'mdl'] as const
export type Layer = (typeof RINGS)[number] | (typeof LINES)[number]

/** Codes of the countries that stand out. */
export interface Focus {
  readonly story: ReadonlySet<string>
  readonly selected: ReadonlySet<string>
}

export function selectLines<Lines>(
  { countries, lakes, coast, borders }: TileShapes<Lines>,
  layer: Layer,
  focus: Focus,
): readonly Lines[] {
  switch (layer) {
    case 'land':
      return countries.map(({ rings }) => rings)
    case 'focus':
      return countries.filter(({ iso }) => focus.story.has(iso)).map(({ rings }) => rings)
    case 'focus-strong':
      return countries.filter(({ iso }) => focus.selected.has(iso)).map(({ rings }) => rings)
    case 'lake':
      return [lakes]
    case 'coast':
      return [coast]
    default: {
      const lines = borders[layer === 'border' ? 'international' : layer]
      return lines ? [lines] : []
    }
  }
}
