import { expect, test } from 'vitest'
import { readDivisions } from './geonames.ts'
import { toRegions } from './region-codes.ts'

const codeOf = (code: string, name: string): string | undefined => toRegions([{ code, name }])[0]?.code

test('a region has the code of its name, however it is spelt', () => {
  expect(codeOf('NG.99', 'Kaduna State')).toBe('NG-KD')
  expect(codeOf('AF.99', 'Oruzgan')).toBe('AF-URU')
  expect(codeOf('XX.1', 'Kaduna')).toBeUndefined()
})

test('a name that is like two, or of another side of the country, has none', () => {
  expect(codeOf('SD.99', 'Upper Darfur')).toBeUndefined()
  expect(codeOf('FR.99', '')).toBeUndefined()
  expect(codeOf('FR.99', '🙂'.repeat(1000))).toBeUndefined()
  expect(toRegions([])).toEqual([])
})

test('of all regions with a code no two share one, and nine of ten have one', { tags: ['build'] }, () => {
  const divisions = readDivisions(1)
  const regions = toRegions(divisions)
  const codes = regions.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes.every(code => /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code))).toBe(true)
  expect(regions.every(({ code, country, name }) => code.startsWith(country) && name !== '')).toBe(true)
  expect(codes.length / divisions.length).toBeGreaterThan(0.9)
})

test('regions whose names are unlike are known from the table', () => {
  const regions = toRegions(readDivisions(1))
  const byCode = new Map(regions.map(region => [region.code, region]))
  expect(byCode.get('UA-63')).toMatchObject({ admin1: '07', name: 'Kharkiv' })
  expect(byCode.get('AR-C')?.admin1).toBe('07')
  expect(byCode.get('NG-FC')?.name).toBe('Federal Capital Territory')
  expect(byCode.get('BY-HM')?.name).toBe('Minsk City')
  expect(byCode.get('TW-TNN')).toBeUndefined()
})
