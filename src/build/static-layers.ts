// The world for the map in the page: coarse for a globe, finer for a region, from the border data that the tiles are
// cut from.
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { merge } from 'topojson-client'
import type { Story } from '../model/story.ts'
import { toActing, toStoryCountries } from '../views/map/focus-countries.ts'
import { toBorderLayers, type BorderLayer } from '../views/map/border-layers.ts'
import type { StaticLayers } from '../views/map/static-map.tsx'
import { toBorderFeatures, type BorderProperties } from './basemap/border-features.ts'
import { splitOverseas } from './basemap/split-overseas.ts'
import { readAtlas, toCountryFeatures, type AtlasScale, type CountryProperties } from './basemap/world-atlas.ts'

interface World {
  readonly land: MultiPolygon
  readonly countries: readonly Feature<Polygon | MultiPolygon, CountryProperties>[]
  readonly borders: readonly Feature<MultiLineString, BorderProperties>[]
}

const worlds = new Map<AtlasScale, World>()

/** The same for each page, and worked out once. */
function toWorld(scale: AtlasScale): World {
  const known = worlds.get(scale)
  if (known) return known
  const atlas = readAtlas(scale)
  const world: World = {
    land: merge(atlas, atlas.objects.countries.geometries as never),
    countries: toCountryFeatures(atlas).flatMap(splitOverseas),
    borders: toBorderFeatures(atlas),
  }
  worlds.set(scale, world)
  return world
}

export const toLand = (scale: AtlasScale): MultiPolygon => toWorld(scale).land

/**
 * Layers in the order of painting. The countries of the story stand out a little, those that act or are acted on in
 * `event` more.
 */
export function toStaticLayers(story: Story, event: string | undefined, scale: AtlasScale): StaticLayers {
  const { land: whole, countries, borders } = toWorld(scale)
  const acting = new Set(toActing(story, event))
  const others = new Set(toStoryCountries(story).filter(code => !acting.has(code)))
  const line = ({ name, kinds }: BorderLayer) => ({
    name,
    shape: {
      type: 'FeatureCollection' as const,
      features: borders.filter(({ properties }) => kinds.includes(properties.kind)),
    },
  })
  const land = (name: string, codes: ReadonlySet<string>) => ({
    name,
    shape: {
      type: 'FeatureCollection' as const,
      features: countries.filter(({ properties }) => codes.has(properties.iso)),
    },
  })
  return [
    // One shape with the coast as its outline: a coast of its own would say every shore twice.
    { name: 'land base-coast', shape: whole },
    land('focus', others),
    land('focus-strong', acting),
    ...toBorderLayers(story.ownMap?.disputedBorders).map(line),
  ]
}
