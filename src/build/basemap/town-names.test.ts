// Every table names towns of the map and no others, in its own script; and a town is not taken for another of its name.
import { expect, test } from 'vitest'
import { TAGS, type Tag } from '../../i18n/tags.ts'
import { toMapCities, type MapCity } from './city-names.ts'
import { toLocalNames, toMapNames } from './map-names.ts'
import { TOWNS, toTownKeys, toTownNames } from './town-names.ts'

const cities = toMapCities()
const keys = new Set(toTownKeys(cities))
const SCRIPTS: Readonly<Partial<Record<Tag, RegExp>>> = {
  ar: /^[\p{sc=Arabic}\p{M} ]+$/u,
  he: /^[\p{sc=Hebrew} -]+$/u,
  hi: /^[\p{sc=Devanagari} -]+$/u,
  ja: /^[\p{sc=Han}\p{sc=Katakana}ー]+$/u,
  ko: /^\p{sc=Hangul}+$/u,
  ru: /^[\p{sc=Cyrillic} -]+$/u,
  'zh-Hans': /^\p{sc=Han}+$/u,
  'zh-Hant': /^\p{sc=Han}+$/u,
}
const toCity = (name: string, country: string): MapCity => ({
  name: { kind: 'city', name, lngLat: [0, 0], minZoom: 4 },
  country,
})

for (const tag of TAGS)
  test(`${tag}: towns of the map, each once, in the letters of the language`, () => {
    const table = Object.entries(TOWNS[tag])
    expect(table.filter(([key]) => !keys.has(key))).toEqual([])
    expect(table.filter(([key, name]) => key === name || name.trim() !== name || name === '')).toEqual([])
    const script = SCRIPTS[tag]
    if (!script) return
    expect(table.filter(([, name]) => !script.test(name))).toEqual([])
    expect(cities.length - table.length, 'left in Latin letters').toBeLessThanOrEqual(4)
  })

test('a file differs from the English one in its towns alone, and keeps their English names', () => {
  for (const tag of TAGS) {
    const plain = toLocalNames(tag).map(({ en, lang: _lang, ...name }) => ({ ...name, name: en ?? name.name }))
    expect(plain, tag).toEqual(toMapNames())
  }
})

test('a town without a name in the language is in English, and says so in another script', () => {
  const read = (tag: Tag) => toTownNames([toCity('Seoul', 'KR'), toCity('<b>constructor</b>', 'KR')], tag)
  expect(read('ko')).toMatchObject([
    { name: '서울', en: 'Seoul' },
    { name: '<b>constructor</b>', lang: 'en' },
  ])
  for (const tag of ['ko', 'de'] as const) expect(read(tag)[1]).not.toHaveProperty('en')
  expect(read('de')[1]).not.toHaveProperty('lang')
})

test('a name that two towns have goes by country, too', () => {
  expect([...keys].filter(key => /, [A-Z]{2}$/.test(key))).toEqual(['Barcelona, ES', 'Barcelona, VE'])
  const spain = [toCity('Barcelona', 'ES'), toCity('Barcelona', 'VE'), toCity('Valencia', 'ES')]
  expect(toTownNames(spain, 'fr').map(({ name }) => name)).toEqual(['Barcelone', 'Barcelona', 'Valence'])
  const two = [toCity('Valencia', 'ES'), toCity('Valencia', 'VE')]
  expect(
    toTownNames(two, 'fr').map(({ name }) => name),
    'neither, until the table tells them apart',
  ).toEqual(['Valencia', 'Valencia'])
})

test('the tables mean the towns that the map means', () => {
  const countries = Object.fromEntries(cities.map(({ name: { name }, country }) => [name, country]))
  expect(countries).toMatchObject({
    ...{ Alexandria: 'EG', Birmingham: 'GB', Chaoyang: 'CN', Columbus: 'US', Córdoba: 'AR', Georgetown: 'GY' },
    ...{ Guadalajara: 'MX', Hyderabad: 'IN', Kingston: 'JM', Kota: 'IN', London: 'GB', Medina: 'SA', Mérida: 'MX' },
    ...{ Moscow: 'RU', Natal: 'BR', Newcastle: 'ZA', Paris: 'FR', Perth: 'AU', Portland: 'US', Rosario: 'AR' },
    ...{ 'Saint Petersburg': 'RU', Salvador: 'BR', 'San José': 'CR', 'San Jose': 'US', 'San Juan': 'PR' },
    ...{
      'Santa Cruz de la Sierra': 'BO',
      Santiago: 'CL',
      Tripoli: 'LY',
      Trujillo: 'PE',
      Valencia: 'ES',
      Vancouver: 'CA',
    },
  })
})
