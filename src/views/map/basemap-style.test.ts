// The style is one that MapLibre takes, in both themes, and has no names in it.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { toBasemapStyle } from './basemap-style.ts'
import { toPalette } from './palette.ts'

const TOKENS = readFileSync(resolve(import.meta.dirname, '../../styles/tokens.css'), 'utf8')
const URL = 'pmtiles://https://example.org/world.pmtiles'

for (const theme of ['light', 'dark'] as const) {
  const colours = toPalette(TOKENS, theme)
  test(`the ${theme} style is valid and uses the colours of its palette alone`, () => {
    const style = toBasemapStyle({ url: URL, colours })
    expect(validateStyleMin(style)).toEqual([])
    const used = new Set(JSON.stringify(style).match(/#[0-9a-f]{3,8}/gi))
    expect([...used].filter(colour => !Object.values(colours).includes(colour))).toEqual([])
    expect(Object.values(colours).filter(colour => !used.has(colour))).toEqual([])
  })
}

const { layers, ...style } = toBasemapStyle({ url: URL, colours: toPalette(TOKENS, 'light') })

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
