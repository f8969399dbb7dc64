// The border data: Natural Earth's countries as TopoJSON, each shape with its country code.
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type * as Topo from 'topojson-specification'
import { toCountryCode } from './country-codes.ts'
import { readPackageFile } from './package-file.ts'

/** Natural Earth's scales, 1:10 million being the most detailed. */
export type AtlasScale = '10m' | '50m' | '110m'
export interface CountryProperties {
  readonly iso: string
}
export type Atlas = Topo.Topology<{ countries: Topo.GeometryCollection<CountryProperties> }>

interface RawShape {
  readonly id?: string
  readonly properties: { readonly name: string }
}

const atlases = new Map<AtlasScale, Atlas>()

/**
 * The countries at a scale, read once. Their rings are wound for the sphere (clockwise outside) and cross the
 * antimeridian.
 */
export function readAtlas(scale: AtlasScale): Atlas {
  const known = atlases.get(scale)
  if (known) return known
  const atlas = readPackageFile(`world-atlas/countries-${scale}.json`) as Atlas
  for (const shape of atlas.objects.countries.geometries) {
    const { id, properties } = shape as unknown as RawShape
    shape.properties = { iso: toCountryCode(id, properties.name) }
  }
  atlases.set(scale, atlas)
  return atlas
}

/** The code of a shape that `mesh` hands to its filter. */
export function toIso(shape: Topo.GeometryObject): string {
  return (shape.properties as CountryProperties).iso
}

/** Every shape of the atlas, or those of one code, as they are on the sphere. Several may share one code. */
export function toCountryFeatures(atlas: Atlas, iso?: string): Feature<Polygon | MultiPolygon, CountryProperties>[] {
  const { countries } = atlas.objects
  const geometries = countries.geometries.filter(shape => iso === undefined || toIso(shape) === iso)
  return feature(atlas, { ...countries, geometries }).features as Feature<Polygon | MultiPolygon, CountryProperties>[]
}
