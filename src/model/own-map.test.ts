// From the settings to the page, and from the page to the map.
import { expect, test } from 'vitest'
import { readOwnMap, toMapAttributes, toMapData, type OwnMap } from './own-map.ts'

const TILES = { url: '/tiles/{z}/{x}/{y}.png', minzoom: 8, maxzoom: 18 }

test('most sites say nothing', () => {
  for (const own of [{}, { disputedBorders: 'dashed' }] as const) expect(toMapAttributes(own)).toBe('')
  expect(readOwnMap({ map: 'svg', theme: 'dark' })).toEqual({})
})

test('what is written is read', () => {
  const all: readonly OwnMap[] = [
    { disputedBorders: 'hidden' },
    { tiles: TILES },
    { disputedBorders: 'solid', tiles: TILES },
  ]
  for (const own of all) {
    const written = Array.from(toMapAttributes(own).matchAll(/ data-([a-z-]+)="([^"]*)"/g), ([, name, value]) => [
      name!.replace(/-./g, pair => pair[1]!.toUpperCase()),
      value,
    ])
    expect(readOwnMap(Object.fromEntries(written))).toEqual(own)
    expect(readOwnMap(toMapData(own))).toEqual(own)
  }
})

test('what somebody has changed says nothing', () => {
  for (const disputedBorders of ['', 'red', '__proto__']) expect(readOwnMap({ disputedBorders })).toEqual({})
  for (const url of ['//other.example/{z}', 'https://other.example/{z}', '/\\other.example/{z}', 'tiles', '/', ''])
    expect(readOwnMap({ tiles: `8 18 ${url}` }), url).toEqual({})
  for (const tiles of ['8 /tiles', '8 x /tiles', '-1 18 /tiles', `${'8 '.repeat(10_000)}`])
    expect(readOwnMap({ tiles })).toEqual({})
})
