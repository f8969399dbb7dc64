import { geoContains } from 'd3'
import { expect, test } from 'vitest'
import { OVERSEAS } from './country-codes.ts'
import { splitOverseas } from './split-overseas.ts'
import { readAtlas, toCountryFeatures } from './world-atlas.ts'

const CAYENNE: [number, number] = [-52.6, 4.6]
const BASTIA: [number, number] = [9.3, 42.5]

test('Guiana is not tinted with France, Corsica is', () => {
  const parts = toCountryFeatures(readAtlas('50m'), 'FR').flatMap(splitOverseas)
  const codesAt = (at: [number, number]) =>
    parts.filter(part => geoContains(part, at)).map(({ properties }) => properties.iso)
  expect(codesAt(CAYENNE)).toEqual([OVERSEAS])
  expect(codesAt(BASTIA)).toEqual(['FR'])
})

for (const [name, iso] of [
  ['Alaska and Hawaii', 'US'],
  ['Kaliningrad and Chukotka', 'RU'],
  ['Easter Island', 'CL'],
] as const)
  test(`${name} belong to their country`, () => {
    const [country] = toCountryFeatures(readAtlas('50m'), iso)
    expect(splitOverseas(country!).map(({ properties }) => properties.iso)).toEqual([iso])
  })
