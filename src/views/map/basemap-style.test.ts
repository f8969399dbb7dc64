// The style is one that MapLibre takes, in both themes, and has no names in it.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import type { OwnMap } from '../../model/own-map.ts'
import { toBasemapStyle } from './basemap-style.ts'
import { toPalette } from './palette.ts'

const TOKENS = readFileSync(resolve(import.meta.dirname, '../../styles/tokens.css'), 'utf8')
const URL = 'pmtiles://https://example.org/world.pmtiles'

for (const theme of ['light', 'dark'] as const) {
  const colours = toPalette(TOKENS, theme)
  test(`the ${theme} style is valid and uses the colours of its palette alone`, () => {
    const style = toBasemapStyle({ url: URL, colours, isDark: theme === 'dark', own: {} })
    expect(validateStyleMin(style)).toEqual([])
    const used = new Set(JSON.stringify(style).match(/#[0-9a-f]{3,8}/gi))
    expect([...used].filter(colour => !Object.values(colours).includes(colour))).toEqual([])
    expect(Object.values(colours).filter(colour => !used.has(colour))).toEqual([])
  })
}

const toStyle = (own: OwnMap, theme: 'light' | 'dark' = 'light') =>
  toBasemapStyle({ url: URL, colours: toPalette(TOKENS, theme), isDark: theme === 'dark', own })
const { layers, ...style } = toStyle({})

test('nothing is asked for but the tiles', () => {
  expect(style).toEqual({
    version: 8,
    sources: { basemap: { type: 'vector', url: URL, promoteId: { country: 'iso' } } },
  })
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

test('disputed borders as others are, or none', () => {
  const toBorders = (own: OwnMap) => toStyle(own).layers.filter(({ id }) => id.startsWith('border-'))
  const [dashed, solid, hidden] = (['dashed', 'solid', 'hidden'] as const).map(look =>
    toBorders({ disputedBorders: look }),
  )
  const [international, , mdl] = toBorders({})
  expect(dashed).toEqual(toBorders({}))
  const disputed = { id: 'border-disputed', filter: ['==', ['get', 'kind'], 'disputed'] }
  expect(solid).toEqual([international, { ...international, ...disputed }, mdl])
  expect(hidden).toEqual([international, mdl])
})

test('tiles of the site lie under the borders from their first zoom on, dimmed in the dark', () => {
  const tiles = { url: '/tiles/{z}/{x}/{y}.png', minzoom: 8, maxzoom: 18 }
  for (const theme of ['light', 'dark'] as const) {
    const own = toStyle({ tiles }, theme)
    expect(validateStyleMin(own)).toEqual([])
    const { url, ...zooms } = tiles
    expect(own.sources['tiles']).toEqual({ type: 'raster', tiles: [url], tileSize: 256, ...zooms })
    const at = own.layers.findIndex(({ id }) => id === 'tiles')
    expect(own.layers[at]).toMatchObject({ type: 'raster', source: 'tiles', minzoom: 7 })
    expect(JSON.stringify(own.layers[at]).includes('brightness')).toBe(theme === 'dark')
    expect(own.layers.toSpliced(at, 1)).toEqual(toStyle({}, theme).layers)
    expect([own.layers[at - 1]!.id, own.layers[at + 1]!.id]).toEqual(['coast', 'border-international'])
  }
  for (const minzoom of [0, 1])
    expect(toStyle({ tiles: { ...tiles, minzoom } }).layers.find(({ id }) => id === 'tiles')!.minzoom).toBe(0)
})
