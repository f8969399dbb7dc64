// Towns by name, out of a file as the build writes it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { foldName } from '../../draft/gazetteer/fold.ts'
import { writeRow, type Row } from '../../draft/gazetteer/gazetteer-file.ts'
import { createFindTowns } from './find-towns.ts'

const NAMES = ['Aba', 'Łódź', 'Łódź', 'Quote "the" Town', 'Zürich', '東京', 'Niger', 'M', ...'bcdefghijklnopqrst']
const row = (name: string, at: number): Row => {
  const numbers = { lng: at / 10, lat: -at / 10, population: at, reachKm: 0, id: String(at + 1) }
  const kind = name === 'Niger' ? 'n' : 'c'
  return { key: foldName(name), name, kind, country: 'XX', admin1: '', admin2: '', ...numbers, isAlias: false }
}
const ROWS = NAMES.map(row).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))

let folder: string
const find = (rows: readonly Row[], name: string) => {
  const path = join(folder, 'gazetteer.json')
  writeFileSync(
    path,
    JSON.stringify({ credits: ['a "b"'], rows: rows.map(writeRow).join('\n'), people: 'x', words: 'y' }),
  )
  return createFindTowns(() => path)(name)
}
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'towns-'))))
afterEach(() => rmSync(folder, { recursive: true }))

test('every town is found by its name, first, last and those with signs of JSON in them', () => {
  for (const name of NAMES.filter(each => each !== 'Niger'))
    expect(find(ROWS, name).map(town => town.name)).toEqual(NAMES.filter(each => each === name))
  expect(find(ROWS, 'łodz')[0]).toEqual({ name: 'Łódź', country: 'XX', lng: 0.1, lat: -0.1, id: 'gn:2' })
})

test('what is no town, or no name, is not found', () => {
  for (const name of ['Niger', 'Ab', 'Abaa', '', ' ', '\t', '"', '\u{10ffff}', 'zzz'])
    expect(find(ROWS, name)).toEqual([])
})

test('one row, and none', () => {
  expect(find(ROWS.slice(0, 1), 'Aba')).toHaveLength(1)
  expect(find([], 'Aba')).toEqual([])
})

test('a quarter that only our own table has is found as well', () => {
  expect(find([], 'The Bronx')).toEqual([{ name: 'Bronx', country: 'US', lng: -73.87, lat: 40.85 }])
})

test('a town of the settings is found beside those of its name', () => {
  const place = {
    name: 'Abá',
    lng: 1,
    lat: 2,
    countryCode: 'XX',
    otherNames: ['Aba Town'],
    ref: 'https://maps.example/',
  }
  const path = join(folder, 'gazetteer.json')
  writeFileSync(path, JSON.stringify({ rows: ROWS.map(writeRow).join('\n') }))
  const towns = createFindTowns(
    () => path,
    [
      { ...place, kind: 'city' },
      { ...place, kind: 'other', name: 'Aba Court' },
    ],
  )
  expect(towns('Aba').map(({ lng }) => lng)).toEqual([1, 0])
  expect(towns('aba town')).toEqual([{ name: 'Abá', country: 'XX', lng: 1, lat: 2 }])
  expect(towns('Aba Court')).toEqual([])
})
