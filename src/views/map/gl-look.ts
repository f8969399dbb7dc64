// How MapLibre's basemap looks: light or dark, and which countries stand out.
import type { Map as GlMap, StyleSpecification } from 'maplibre-gl'
import tokens from '../../styles/tokens.css?raw'
import type { OwnMap } from '../../model/own-map.ts'
import { COUNTRIES, FOCUS, SOURCE, toBasemapStyle } from './basemap-style.ts'
import { toPalette } from './palette.ts'
import type { Projection } from './camera.ts'

/** `url` is the source of the basemap's tiles. */
export const toGlStyle = (url: string, isDark: boolean, own: OwnMap = {}): StyleSpecification =>
  toBasemapStyle({ url, colours: toPalette(tokens, isDark ? 'dark' : 'light'), isDark, own })

export interface GlLook {
  setFocus(story: readonly string[], selected: readonly string[]): void
  setDark(dark: boolean, projection: Projection): void
  /** Of the site, where it has any. */
  addTiles(projection: Projection): void
}

export function createGlLook(map: GlMap, url: string, dark: boolean, own: OwnMap): GlLook {
  let isDark = dark
  let focus: ReadonlyMap<string, number> = new Map()
  const paint = (iso: string, strength: number) =>
    map.setFeatureState({ source: SOURCE, sourceLayer: COUNTRIES, id: iso }, { focus: strength })
  const restyle = (projection: Projection) =>
    map.setStyle({ ...toGlStyle(url, isDark, own), projection: { type: projection } })
  return {
    setFocus(story, selected) {
      const next = new Map([
        ...story.map(iso => [iso, FOCUS.story] as const),
        ...selected.map(iso => [iso, FOCUS.selected] as const),
      ])
      for (const iso of new Set([...focus.keys(), ...next.keys()]))
        if (focus.get(iso) !== next.get(iso)) paint(iso, next.get(iso) ?? 0)
      focus = next
    },
    setDark(next, projection) {
      if (next === isDark) return
      isDark = next
      restyle(projection)
      map.once('styledata', () => focus.forEach((strength, iso) => paint(iso, strength)))
    },
    addTiles(projection) {
      if (own.tiles) restyle(projection)
    },
  }
}
