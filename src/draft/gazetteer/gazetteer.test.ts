import assert from 'node:assert/strict'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSmallGazetteer } from '../fixtures/small-gazetteer.ts'
import { countries } from './countries.ts'
import { curatedPlaces } from './curated.ts'
import { foldName } from './fold.ts'
import { readRow, type Row, writeRow } from './gazetteer-file.ts'
import { peoples } from './peoples.ts'

const gazetteer = createSmallGazetteer()

test('a name is looked up without case, accents, points and hyphens', () => {
  expect(foldName('Saint-Étienne')).toBe('saint etienne')
  expect(foldName('St. Paul')).toBe('saint paul')
  expect(foldName("Coeur d'Alene")).toBe('coeur dalene')
  expect(foldName('Łódź')).toBe('lodz')
  expect(foldName('')).toBe('')
})

test('a row is read as it was written, to a thousandth of a degree', () => {
  const degrees = (most: number) =>
    fc.integer({ min: -most * 1000, max: most * 1000 }).map(value => (value === 0 ? 0 : value / 1000))
  fc.assert(
    fc.property(degrees(180), degrees(90), fc.nat(), fc.nat(20000), fc.boolean(), (lng, lat, population, reach, is) => {
      const fixed = {
        key: 'a b',
        name: 'A B',
        kind: 'd',
        country: 'US',
        admin1: 'GA',
        admin2: '039',
        id: '12',
      } as const
      const row: Row = { ...fixed, lng, lat, population, reachKm: reach, isAlias: is }
      assert.deepEqual(readRow(writeRow(row)), row)
    }),
  )
})

test('a name has all of its places, and none where nothing is called so', () => {
  expect(gazetteer.lookup('paris').map(({ country }) => country)).toEqual(['FR', 'US'])
  expect(gazetteer.lookup('pari')).toEqual([])
  expect(gazetteer.lookup('zzz')).toEqual([])
  expect(gazetteer.lookup('')).toEqual([])
})

test('what no list of towns has is of our own table', () => {
  expect(gazetteer.lookup('military demarcation line')[0]).toMatchObject({ kind: 'line' })
  expect(gazetteer.lookup('sohae')[0]).toMatchObject({ kind: 'other', country: 'KP' })
  expect(gazetteer.lookup('atlantic')[0]).toMatchObject({ kind: 'water' })
})

test('peoples and abbreviations are known as they are written', () => {
  expect(gazetteer.demonyms.get('Iraqis')?.country).toBe('IQ')
  expect(gazetteer.demonyms.get('French')?.country).toBe('FR')
  expect(gazetteer.demonyms.get('french')).toBeUndefined()
  expect(gazetteer.abbreviations.get('U.S.')?.country).toBe('US')
  expect(gazetteer.abbreviations.get('Ore.')?.name).toBe('Oregon')
})

test('the tables are whole: codes and points exist, no name stands twice', () => {
  expect(countries.every(({ code, name }) => /^[A-Z]{2}$/.test(code) && name !== '')).toBe(true)
  expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length)
  const bad = curatedPlaces.filter(({ lng, lat }) => !(Math.abs(lng) <= 180 && Math.abs(lat) <= 90))
  expect(bad).toEqual([])
  const kinds = new Set(curatedPlaces.map(({ kind }) => kind))
  expect([...kinds].sort()).toEqual(['area', 'city', 'country', 'line', 'other', 'region', 'water'])
  expect(peoples.every(pair => pair.length === 2)).toBe(true)
  const names = curatedPlaces.map(({ name }) => foldName(name))
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})
