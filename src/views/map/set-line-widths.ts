// Tells the style sheet how wide the lines of the map are.
import {
  DISPUTED_DASH,
  DISPUTED_STOPS,
  HAIRLINE_STOPS,
  MDL_DASH,
  MDL_STOPS,
  SHALLOWS_STOPS,
  toWidth,
} from './line-widths.ts'

/** MapLibre's shallows fade out; a sharp band as dense as their mean is so much narrower. */
const SHARP_PART = 0.6

export function setLineWidths({ style }: SVGSVGElement, zoom: number): void {
  const set = (name: string, ...px: number[]) => {
    const value = px.map(each => `${each.toFixed(1)}px`).join(' ')
    if (style.getPropertyValue(name) !== value) style.setProperty(name, value)
  }
  const disputed = toWidth(DISPUTED_STOPS, zoom),
    mdl = toWidth(MDL_STOPS, zoom)
  set('--hairline-width', toWidth(HAIRLINE_STOPS, zoom))
  set('--shallows-width', SHARP_PART * toWidth(SHALLOWS_STOPS, zoom))
  set('--disputed-width', disputed)
  set('--disputed-dash', ...DISPUTED_DASH.map(widths => widths * disputed))
  set('--mdl-width', mdl)
  set('--mdl-dash', ...MDL_DASH.map(widths => widths * mdl))
}
