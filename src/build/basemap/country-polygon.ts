// The outline of one country.
import { truncate } from '@turf/truncate'
import type { MultiPolygon } from 'geojson'
import { cutPolygons } from './cut-at-antimeridian.ts'
import { readAtlas, toCountryFeatures } from './world-atlas.ts'

/** About 10 m, finer than the data. */
const DECIMALS = 4

/**
 * A country by its ISO 3166-1 alpha-2 code, as RFC 7946 wants it: cut at the 180th meridian, counterclockwise outside
 * (d3's path wants the
 * opposite), [longitude, latitude] rounded to 4 decimals. Throws when the scale has no such country: at 1:110 million
 * small ones are missing.
 */
export function toCountryPolygon(iso: string, scale: '110m' | '50m'): MultiPolygon {
  const coordinates = toCountryFeatures(readAtlas(scale), iso).flatMap(({ geometry }) => cutPolygons(geometry))
  if (!coordinates.length)
    throw new Error(`The border data has no country ${iso} at 1:${scale.replace('m', ' million')}`)
  return truncate({ type: 'MultiPolygon', coordinates }, { precision: DECIMALS })
}
