import { expect, test } from '@playwright/test'
import { toMapNames } from '../../build/basemap/map-names.ts'
import { fromNameColumns, toNameColumns, type NameColumns } from './name-columns.ts'

test('the names of the basemap come out of their file as they went in', () => {
  const names = toMapNames()
  expect(names.length).toBeGreaterThan(500)
  expect(fromNameColumns(JSON.parse(JSON.stringify(toNameColumns(names))) as NameColumns)).toEqual(names)
  expect(fromNameColumns(toNameColumns([]))).toEqual([])
})
