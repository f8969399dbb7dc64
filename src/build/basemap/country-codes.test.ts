// Every shape of the border data has a code that can be named.
import { expect, test } from '@playwright/test'
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

const codes = [
  ...new Set(
    (['110m', '50m', '10m'] as const).flatMap(scale => readAtlas(scale).objects.countries.geometries.map(toIso)),
  ),
]

test('every shape at every scale has a code, and each two-letter one a name', () => {
  const names = new Intl.DisplayNames('en', { type: 'region' })
  for (const iso of codes) {
    expect(iso).toMatch(/^([A-Z]{2}|x-[a-z-]+)$/)
    if (iso.length === 2) expect(names.of(iso)).not.toBe(iso)
  }
})

test('each code has a number of its own', () => {
  expect(new Set(codes.map(toCountryNumber)).size).toBe(codes.length)
})

test('a shape without number or known name is refused', () => {
  expect(() => toCountryCode(undefined, 'Atlantis')).toThrow(/Atlantis/)
  expect(() => toCountryCode('000', 'Nowhere')).toThrow(/Nowhere/)
  expect(() => toCountryCode(undefined, 'constructor')).toThrow(/constructor/)
  expect(() => toCountryNumber('constructor')).toThrow(/constructor/)
})
