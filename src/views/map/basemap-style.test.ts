// The style is one that MapLibre takes, in both themes, and has no names in it.
import { expect, test } from '@playwright/test'
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { toBasemapStyle, toFocusFilter } from './basemap-style.ts'
import { DARK_MAP, LIGHT_MAP } from './palette.ts'

const URL = 'pmtiles://https://example.org/world.pmtiles'

for (const [theme, colours] of [
  ['light', LIGHT_MAP],
  ['dark', DARK_MAP],
] as const) {
  test(`the ${theme} style is valid and uses the colours of its palette alone`, () => {
    const style = toBasemapStyle({ url: URL, colours })
    expect(validateStyleMin(style)).toEqual([])
    const used = new Set(JSON.stringify(style).match(/#[0-9a-f]{3,8}/gi))
    expect([...used].filter(colour => !Object.values(colours).includes(colour))).toEqual([])
    expect(Object.values(colours).filter(colour => !used.has(colour))).toEqual([])
  })
}

const { layers, ...style } = toBasemapStyle({ url: URL, colours: LIGHT_MAP })

test('nothing is asked for but the tiles', () => {
  expect(style).toEqual({ version: 8, sources: { basemap: { type: 'vector', url: URL } } })
  expect(layers.filter(({ type }) => type === 'symbol')).toEqual([])
})

test('each kind of border has a layer of its own, disputed ones dashed', () => {
  const dashes = layers.flatMap(layer =>
    layer.type === 'line' && layer['source-layer'] === 'border'
      ? [[JSON.stringify(layer.filter), layer.paint?.['line-dasharray'] !== undefined]]
      : [],
  )
  expect(dashes).toEqual([
    ['["==",["get","kind"],"international"]', false],
    ['["==",["get","kind"],"disputed"]', true],
    ['["==",["get","kind"],"mdl"]', true],
  ])
})

test('a focus names its countries, or none', () => {
  expect(toFocusFilter(['KP', 'KR'])).toEqual(['in', ['get', 'iso'], ['literal', ['KP', 'KR']]])
  expect(toFocusFilter([])).toEqual(['in', ['get', 'iso'], ['literal', []]])
})
