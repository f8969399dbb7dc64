import { expect, test } from 'vitest'
import { toMapNames } from '../../build/basemap/map-names.ts'
import type { Columns } from '../../model/columns.ts'
import { fromNameColumns, toNameColumns } from './name-columns.ts'

test('the names of the basemap come out of their file as they went in', { tags: ['build'] }, () => {
  const names = toMapNames()
  expect(names.length).toBeGreaterThan(500)
  expect(fromNameColumns(JSON.parse(JSON.stringify(toNameColumns(names))) as Columns)).toEqual(names)
  expect(fromNameColumns(toNameColumns([]))).toEqual([])
})
