import { expect, test } from 'vitest'
import { createSmallFile } from '../fixtures/small-gazetteer.ts'
import { findRowById, readRegions, writeRegion } from './gazetteer-file.ts'
import { readOutline } from './outline-file.ts'
import { createPlaceBook } from './place-book.ts'

const file = createSmallFile()
const book = createPlaceBook(file, () => undefined)
const HOSTILE = ['', ' ', ',', ', ,', '__proto__', 'constructor', '<b>Paris</b>', '\u0000', '🙂', '\ud800', 'İ']

test('countries and regions are found by code, and by no other spelling of it', () => {
  expect(book.country('NG')).toMatchObject({ name: 'Nigeria', kind: 'country', country: 'NG' })
  expect(book.region('US-TX')).toMatchObject({ name: 'Texas', kind: 'region', region: 'US-TX', isDistrict: false })
  expect(book.region('NG-NI')).toMatchObject({ name: 'Niger', country: 'NG' })
  for (const code of ['ng', 'XX', 'NG-XX', 'US.TX', 'NGA', ...HOSTILE]) {
    expect(book.country(code)).toBeUndefined()
    expect(book.region(code)).toBeUndefined()
  }
})

test('a town is found by its number, under its own name', () => {
  const [abuja] = book.find('Abuja')
  expect(abuja?.id).toMatch(/^gn:\d+$/)
  expect(book.byId(abuja?.id ?? '')).toEqual(abuja)
  const numbers = ['gn:0', 'gn:', 'gn:-1', 'gn:1.5', 'gn:1e3', 'gn:99999999999999', 'gn:٣', '12', 'GN:1', ...HOSTILE]
  for (const id of numbers) expect(book.byId(id)).toBeUndefined()
})

test('a number is that of the whole last column, of a row under another name the own one', () => {
  const row = (key: string, kind: string, id: string) => `${key}\t${key}\t${kind}\tFR\t\t\t\t\t\t\t${id}`
  const rows = [row('a', 'c=', 'z'), row('b', 'c', 'zz'), row('c', 'c', 'z')].join('\n')
  expect(findRowById(rows, '35')?.key).toBe('c')
  expect(findRowById(rows, '1295')?.key).toBe('b')
  expect(findRowById('', '35')).toBeUndefined()
})

test('what a name lies in may be a country, a region, a code or an abbreviation', () => {
  const regions = (text: string) => book.find(text).map(({ region }) => region)
  expect(regions('Paris, Texas')).toEqual(['US-TX'])
  expect(regions('Paris, US-TX')).toEqual(['US-TX'])
  expect(regions('Paris, Tex.')).toEqual(['US-TX'])
  expect(regions('Paris, US')).toEqual(['US-TX'])
  expect(book.find('Paris, France').map(({ country }) => country)).toEqual(['FR'])
  expect(book.find('Paris, NG')).toEqual([])
  for (const text of [...HOSTILE, 'x'.repeat(10_000), `Paris,${' '.repeat(10_000)}`]) book.find(text)
  expect(book.find('x'.repeat(10_000))).toEqual([])
  expect(book.find('<b>Paris</b>')).toEqual([])
})

test('a district says so, and which region it lies in', () => {
  expect(book.find('Clay County')[0]).toMatchObject({ kind: 'region', isDistrict: true })
})

test('an outline says whether it is surveyed or worked out', () => {
  const ring = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ]
  const outlines = { surveyed: { 'US-TX': [[ring]] }, approximate: { 'NG-KD': [[ring]] } }
  expect(readOutline(outlines, 'US-TX')).toMatchObject({ isApproximate: false, source: 'Natural Earth' })
  expect(readOutline(outlines, 'NG-KD')?.isApproximate).toBe(true)
  for (const code of ['NG-XX', ...HOSTILE]) expect(readOutline(outlines, code)).toBeUndefined()
})

test('a region is read as it was written', () => {
  const region = { code: 'NG-KD', country: 'NG', admin1: '23', name: 'Kaduna' }
  expect(readRegions([region, region].map(writeRegion).join('\n'))).toEqual([region, region])
  expect(readRegions('')).toEqual([])
})
