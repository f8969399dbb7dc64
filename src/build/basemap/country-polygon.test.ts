// Outlines of countries as the exports draw them, held against the places of their capitals.
import { polygonContains } from 'd3'
import { expect, test } from 'vitest'
import { toCountryPolygon } from './country-polygon.ts'

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
