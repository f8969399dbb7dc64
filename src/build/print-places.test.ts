import { expect, test } from 'vitest'
import { createSmallFile, createSmallGazetteer } from '../draft/fixtures/small-gazetteer.ts'
import { addPlaces } from '../draft/gazetteer/add-places.ts'
import { createPlaceBook } from '../draft/gazetteer/place-book.ts'
import { printPlaces } from './print-places.ts'

const VILLAGE = {
  name: 'Ferry Village',
  kind: 'city',
  lng: 7.4,
  lat: 10.5,
  countryCode: 'NG',
  region: 'NG-NI',
} as const
const OWN = [{ ...VILLAGE, otherNames: ['Ferryville'], ref: 'https://maps.example/1' }]

function run(...args: string[]): { code: number; out: string[]; err: string[] } {
  const out: string[] = []
  const err: string[] = []
  const code = printPlaces(
    args,
    createPlaceBook(createSmallFile(), () => undefined, addPlaces(createSmallGazetteer(), OWN)),
    {
      log: (line: string) => out.push(line),
      error: (line: string) => err.push(line),
    },
  )
  return { code, out, err }
}

test('a name has its places, the likeliest first, each with a line for a story', () => {
  const { code, out } = run('Paris')
  expect(code).toBe(0)
  expect(out[0]).toContain('Paris: city, France, 2,100,000 people, 48.85 N 2.35 E, Europe/Paris, gn:')
  expect(out[0]?.split('\n')[1]?.trim()).toBe('"Paris, FR"')
  expect(out).toHaveLength(2)
})

test('what it lies in may stand after a comma, in words or as a code', () => {
  expect(run('Paris, Texas').out).toHaveLength(1)
  expect(run('Paris,', 'US').out[0]).toContain('33.7 N 95.6 W')
  expect(run('Paris, Tex.').out[0]).toContain('Texas')
})

test('of an unknown name the nearest that is known is told', () => {
  const told = (name: string) => run(...name.split(' ')).err[0]
  expect(told('Greater Paris')).toBe(
    'No place is called Greater Paris; the nearest known is Paris: npm run place -- "Paris"',
  )
  expect(told('London Nowhere')).toContain('the nearest known is London')
  expect(told('Upper Boston Nowhere')).toContain('the nearest known is Boston')
  expect(told('Unted Kingdom')).toContain('the nearest known is United Kingdom')
  expect(told('Ferry Vilage')).toContain('the nearest known is Ferry Village')
  expect(told('Bostn, US')).toContain('the nearest known is Boston')
  expect(told('Bostn, FR')).toBe('No place is called Bostn, FR')
})

test('no name and an unknown one end with an error', () => {
  expect(run()).toMatchObject({ code: 1, out: [] })
  expect(run('Nowhereville').err).toEqual(['No place is called Nowhereville'])
})

const shortForm = (...args: string[]): unknown => JSON.parse(run(...args).out[0]?.split('\n')[1] ?? '')

test('the short form to paste is as short as means this place alone', () => {
  expect(shortForm('Abuja')).toBe('Abuja, NG')
  expect(shortForm('Springfield')).toBe('Springfield, US-MO')
  expect(shortForm('Nigeria')).toEqual({ countryCodes: ['NG'], precision: 'country' })
  expect(shortForm('US-TX')).toEqual({ name: 'Texas', region: 'US-TX' })
  expect(shortForm('Washington')).toMatchObject({ links: [expect.stringMatching(/^gn:/)] })
  expect(shortForm('Sohae')).toMatchObject({ name: 'Sohae', precision: 'near', radiusKm: 5 })
  expect(shortForm('Clay County')).toMatchObject({ precision: 'district', countryCodes: ['US'] })
})

test('a place of the settings is found by each of its names, and says where it is from', () => {
  expect(run('ferryville').out).toEqual([
    'Ferry Village: city, Niger, Nigeria, 10.5 N 7.4 E, Africa/Lagos, dateline.config.json: https://maps.example/1\n' +
      '  "Ferry Village, NG"',
  ])
})

test('a code or number finds its place, whatever else has that name', () => {
  expect(run('NG').out[0]).toContain('Nigeria: country')
  expect(run('us-tx').out[0]).toContain('Texas: region')
  expect(run('gn:1').code).toBe(0)
  expect(run('gn:0').err).toEqual(['No place is called gn:0'])
})

test('odd names are looked up like any other', () => {
  for (const name of ['', ' ', '🙂', ',', '...', '\u0000']) expect(run(name).code).toBe(1)
  for (const name of ['x'.repeat(10_000), '<b>Paris</b>', '__proto__', 'İ', 'Paris, '])
    expect([0, 1]).toContain(run(name).code)
  expect(run('PARÍS').out).toHaveLength(2)
})
