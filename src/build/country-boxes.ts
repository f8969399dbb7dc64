// The box around each country of the border data, to notice a place that lies elsewhere.
import { geoBounds } from 'd3'
import { feature } from 'topojson-client'
import type { Box, CountryBoxes } from '../model/checks/check-countries.ts'
import { readAtlas } from './basemap/world-atlas.ts'

/** By ISO 3166-1 alpha-2 code; a territory with a code of its own has a box of its own. */
export function toCountryBoxes(): CountryBoxes {
  const atlas = readAtlas('10m')
  const shapes = feature(atlas, atlas.objects.countries).features
  const codes = [...new Set(shapes.map(({ properties }) => properties.iso))].filter(code => /^[A-Z]{2}$/.test(code))
  return Object.fromEntries(codes.map(code => {
    const features = shapes.filter(({ properties }) => properties.iso === code)
    const [[west, south], [east, north]] = geoBounds({ type: 'FeatureCollection', features })
    return [code, [west, south, east, north] satisfies Box]
  }))
}
