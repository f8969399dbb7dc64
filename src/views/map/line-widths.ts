// How wide the basemap's lines are at a zoom: MapLibre's and the SVG's are the same.

export type BorderKind = 'international' | 'disputed' | 'mdl'

/** Pixels at zooms; between them in proportion. */
export type WidthStops = readonly (readonly [zoom: number, px: number])[]

export const HAIRLINE_STOPS: WidthStops = [
  [0, 0.35],
  [5, 0.8],
  [8, 1.1],
]
export const SHALLOWS_STOPS: WidthStops = [
  [0, 2.5],
  [3, 5],
  [6, 9],
]
export const DISPUTED_STOPS: WidthStops = [
  [0, 0.5],
  [5, 1],
  [8, 1.4],
]
export const MDL_STOPS: WidthStops = [
  [2, 0.6],
  [5, 1.4],
  [8, 2.2],
]
/** In widths of their lines. */
export const DISPUTED_DASH = [3, 2.5] as const
export const MDL_DASH = [2.5, 2] as const

export function toWidth(stops: WidthStops, zoom: number): number {
  const next = stops.findIndex(([at]) => at >= zoom)
  if (next === 0) return stops[0]![1]
  if (next < 0) return stops.at(-1)![1]
  const [zoomA, pxA] = stops[next - 1]!,
    [zoomB, pxB] = stops[next]!
  return pxA + ((pxB - pxA) * (zoom - zoomA)) / (zoomB - zoomA)
}
