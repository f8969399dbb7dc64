// The border data: Natural Earth's countries as TopoJSON, each shape with its country code.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { toCountryCode } from './country-codes.ts'

const require = createRequire(import.meta.url)

/** Natural Earth's scales, 1:10 million being the most detailed. */
export type AtlasScale = '10m' | '50m' | '110m'
export type CountryShape = (Polygon<CountryProperties> | MultiPolygon<CountryProperties>)
export interface CountryProperties { readonly name: string, readonly iso: string }
export type Atlas = Topology<{ countries: GeometryCollection<CountryProperties> & { geometries: CountryShape[] } }>

interface RawShape { id?: string, properties: { name: string, iso?: string } }

const atlases = new Map<AtlasScale, Atlas>()

/** The countries at a scale, read once. Shapes carry `id` (their number in the file, from 1) and `properties.iso`. */
export function readAtlas(scale: AtlasScale): Atlas {
  const known = atlases.get(scale)
  if (known) return known
  const topology = JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${scale}.json`), 'utf8')) as Atlas
  for (const [index, shape] of (topology.objects.countries.geometries as (CountryShape & RawShape)[]).entries()) {
    Object.assign(shape, { id: index + 1, properties: { name: shape.properties.name, iso: toCountryCode(shape.id, shape.properties.name) } })
  }
  atlases.set(scale, topology)
  return topology
}
