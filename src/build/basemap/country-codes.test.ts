// Every shape of the border data has a code that can be named.
import { expect, test } from 'vitest'
import { toCountryCode, toCountryNumber } from './country-codes.ts'
import { readAtlas, toIso } from './world-atlas.ts'

test('shapes have the codes of ISO 3166-1, of today', () => {
  for (const [numeric, code] of [
    ['408', 'KP'],
    ['410', 'KR'],
    ['104', 'MM'],
    ['180', 'CD'],
    ['626', 'TL'],
    ['036', 'AU'],
    ['732', 'EH'],
  ] as const) {
    expect(toCountryCode(numeric, '')).toBe(code)
    expect(toCountryNumber(code)).toBe(Number(numeric))
  }
})

test('every shape at every scale has a code and a number of its own, and each two-letter one a name', () => {
  const scales = ['110m', '50m', '10m'] as const
  const codes = [...new Set(scales.flatMap(scale => readAtlas(scale).objects.countries.geometries.map(toIso)))]
  expect(codes.filter(iso => !/^([A-Z]{2}|x-[a-z-]+)$/.test(iso))).toEqual([])
  const names = new Intl.DisplayNames('en', { type: 'region' })
  expect(codes.filter(iso => iso.length === 2 && names.of(iso) === iso)).toEqual([])
  expect(new Set(codes.map(toCountryNumber)).size).toBe(codes.length)
})

test('a shape without number or known name is refused', () => {
  expect(() => toCountryCode(undefined, 'Atlantis')).toThrow(/Atlantis/)
  expect(() => toCountryCode('000', 'Nowhere')).toThrow(/Nowhere/)
  expect(() => toCountryCode(undefined, 'constructor')).toThrow(/constructor/)
  expect(() => toCountryNumber('constructor')).toThrow(/constructor/)
})
