// The box round each country, to notice a point that lies outside the country it is said to be in.
import { geoBounds } from 'd3'
import type { Position } from 'geojson'
import type { Box } from '../../compiler/checks/check-countries.ts'
import { readAtlas, toCountryFeatures } from './world-atlas.ts'

/** The one country round a pole; its outline is no box's edge. */
const ANTARCTICA: Box = [-180, -90, 180, -60]

/**
 * By ISO 3166-1 alpha-2 code, degrees, from 1:10 million. `west` is greater than `east` where a box crosses the 180th meridian. A country has its
 * overseas parts in its box where Natural Earth counts them as its own: Guiana is in France's, Alaska and Hawaii in the United States', not Guam.
 */
export function countryBoxes(): Readonly<Record<string, Box>> {
  const points = new Map<string, Position[]>()
  for (const {
    properties: { iso },
    geometry,
  } of toCountryFeatures(readAtlas('10m'))) {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
    if (iso.length === 2) points.set(iso, [...(points.get(iso) ?? []), ...rings.flat()])
  }
  const boxes = [...points].map(([iso, coordinates]): [string, Box] => {
    // As points, not polygons: three rings of the Maldives are wound the wrong way, and Fiji's follow the 180th meridian
    const [[west, south], [east, north]] = geoBounds({ type: 'MultiPoint', coordinates })
    return [iso, [west, south, east, north]]
  })
  return { ...Object.fromEntries(boxes), AQ: ANTARCTICA }
}
