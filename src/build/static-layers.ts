// The world for the map in the page: coarse for a globe, finer for a region, from the border data that the tiles are
// cut from.
import type { MultiPolygon } from 'geojson'
import { merge } from 'topojson-client'
import type { Story } from '../model/story.ts'
import { toActing, toStoryCountries } from '../views/map/focus-countries.ts'
import type { StaticLayers } from '../views/map/static-map.tsx'
import { toBorderFeatures } from './basemap/border-features.ts'
import { splitOverseas } from './basemap/split-overseas.ts'
import { readAtlas, toCountryFeatures, type AtlasScale } from './basemap/world-atlas.ts'

export function toLand(scale: AtlasScale): MultiPolygon {
  const atlas = readAtlas(scale)
  return merge(atlas, atlas.objects.countries.geometries as never)
}

/**
 * Layers in the order of painting. The countries of the story stand out a little, those that act or are acted on in
 * `event` more.
 */
export function toStaticLayers(story: Story, event: string | undefined, scale: AtlasScale): StaticLayers {
  const atlas = readAtlas(scale)
  const countries = toCountryFeatures(atlas).flatMap(splitOverseas)
  const acting = new Set(toActing(story, event))
  const others = new Set(toStoryCountries(story).filter(code => !acting.has(code)))
  const borders = toBorderFeatures(atlas)
  const line = (kind: string) => ({
    name: kind === 'international' ? 'border' : kind,
    shape: {
      type: 'FeatureCollection' as const,
      features: borders.filter(({ properties }) => properties.kind === kind),
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
    { name: 'land base-coast', shape: toLand(scale) },
    land('focus', others),
    land('focus-strong', acting),
    line('international'),
    line('disputed'),
    line('mdl'),
  ]
}
