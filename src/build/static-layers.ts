// The world for the map in the page: coarse for a globe, finer for a region, from the border data that the tiles are
// cut from.
import { merge } from 'topojson-client'
import type { Story } from '../model/story.ts'
import type { StaticLayers } from '../views/map/static-map.tsx'
import { toBorderFeatures } from './basemap/border-features.ts'
import { readAtlas, toCountryFeatures, type AtlasScale } from './basemap/world-atlas.ts'

/** Layers in the order of painting. The countries of the story stand out. */
export function toStaticLayers(story: Story, scale: AtlasScale): StaticLayers {
  const atlas = readAtlas(scale)
  const countries = toCountryFeatures(atlas)
  const codes = new Set(
    Object.values(story.places).flatMap(place => (place.precision === 'country' ? (place.countryCodes ?? []) : [])),
  )
  const borders = toBorderFeatures(atlas)
  const line = (kind: string) => ({
    name: kind === 'international' ? 'border' : kind,
    shape: {
      type: 'FeatureCollection' as const,
      features: borders.filter(({ properties }) => properties.kind === kind),
    },
  })
  return [
    // One shape with the coast as its outline: a coast of its own would say every shore twice.
    { name: 'land base-coast', shape: merge(atlas, atlas.objects.countries.geometries as never) },
    {
      name: 'focus',
      shape: { type: 'FeatureCollection', features: countries.filter(({ properties }) => codes.has(properties.iso)) },
    },
    line('international'),
    line('disputed'),
    line('mdl'),
  ]
}
