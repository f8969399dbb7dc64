// The outline of each country at 1:10 or 1:50 million, to notice a place outside the country it is said to be in.
import type { MultiPolygon, Position } from 'geojson'
import { cutPolygons } from './cut-at-antimeridian.ts'
import { DISPUTED_BORDERS, type Box } from './disputed-borders.ts'
import { readAtlas, toCountryFeatures, type AtlasScale } from './world-atlas.ts'

const outlines = new Map<string, MultiPolygon | undefined>()

/**
 * By ISO 3166-1 alpha-2 code, worked out when it is first asked for; undefined for a code without a shape of its own,
 * such as Réunion's. A country has
 * its overseas parts where Natural Earth counts them as its own (Guiana is in France's, Hawaii in the United States',
 * not Guam), and the land it claims. Coarse, at 1:50 million, it is there in a fifth of the time.
 */
export function findCountryOutline(iso: string, detail?: 'coarse'): MultiPolygon | undefined {
  const scale = detail === 'coarse' ? '50m' : '10m'
  const key = `${scale} ${iso}`
  if (!outlines.has(key)) outlines.set(key, toOutline(iso, scale))
  return outlines.get(key)
}

function toOutline(iso: string, scale: AtlasScale): MultiPolygon | undefined {
  const shapes = toCountryFeatures(readAtlas(scale), iso)
  if (shapes.length === 0) return undefined
  const own = shapes.flatMap(({ geometry }) => {
    const polygons = cutPolygons(geometry)
    // The Vatican is two positions, without an area to cut.
    return polygons.length || geometry.type === 'MultiPolygon' ? polygons : [geometry.coordinates]
  })
  const claimed = DISPUTED_BORDERS.flatMap(({ claims = [] }) => claims).filter(({ by }) => by === iso)
  return { type: 'MultiPolygon', coordinates: [...own, ...claimed.map(({ land }) => toRectangle(land))] }
}

const toRectangle = ([west, south, east, north]: Box): Position[][] => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
]
