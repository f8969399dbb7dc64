// How MapLibre's basemap looks: light or dark, and which countries stand out.
import type { Map as GlMap, StyleSpecification } from 'maplibre-gl'
import tokens from '../../styles/tokens.css?raw'
import { FOCUS_LAYER, FOCUS_STRONG_LAYER, toBasemapStyle, toFocusFilter } from './basemap-style.ts'
import { toPalette } from './palette.ts'
import type { Projection } from './camera.ts'

/** `url` is the source of the tiles. */
export const toGlStyle = (url: string, isDark: boolean): StyleSpecification =>
  toBasemapStyle({ url, colours: toPalette(tokens, isDark ? 'dark' : 'light') })

export interface GlLook {
  setFocus(story: readonly string[], selected: readonly string[]): void
  setDark(dark: boolean, projection: Projection): void
}

export function createGlLook(map: GlMap, url: string, dark: boolean): GlLook {
  let isDark = dark
  let focus: readonly [readonly string[], readonly string[]] = [[], []]
  const paintFocus = () => {
    map.setFilter(FOCUS_LAYER, toFocusFilter(focus[0]))
    map.setFilter(FOCUS_STRONG_LAYER, toFocusFilter(focus[1]))
  }
  return {
    setFocus(story, selected) {
      focus = [story, selected]
      paintFocus()
    },
    setDark(next, projection) {
      if (next === isDark) return
      isDark = next
      map.setStyle({ ...toGlStyle(url, next), projection: { type: projection } })
      map.once('styledata', paintFocus)
    },
  }
}
