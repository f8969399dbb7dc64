// Which moment a link leads to, and a date that a reader types.
import { expect, test } from '@playwright/test'
import { createTimeApp } from '../views/timeline/time-fixture.ts'
import { findStop, toLinkedState } from './link.ts'

const { index } = createTimeApp([
  '2018-09-19',
  '2023-09',
  '2023-11-21',
  '2023-11-21',
  '../2023-11-21',
  '2023-11-24',
]).app

test('a date leads to its own stop, or to the nearest', () => {
  expect(index.stops.map(stop => stop.edtf)).toEqual([
    '2018-09-19',
    '2023-09',
    '2023-11-21',
    '../2023-11-21',
    '2023-11-24',
  ])
  expect(findStop(index, '../2023-11-21')).toBe(3)
  expect(findStop(index, '2023-11-21')).toBe(2)
  expect(findStop(index, '1990')).toBe(0)
  expect(findStop(index, '2023-08')).toBe(1)
  expect(findStop(index, '9999-12-31')).toBe(4)
})

test('what is no date is none', () => {
  for (const typed of [
    '',
    ' ',
    '2023-02-29',
    '2023-13',
    'tomorrow',
    '<script>',
    '2023-11-21'.repeat(99),
    '../..',
    '[]',
  ])
    expect(findStop(index, typed)).toBeUndefined()
})

test('a link to a filter alone: as the story opens, and at its end where the filter leaves that event out', () => {
  const { opening, indexOf } = createTimeApp(['2018-09-19', '2023-11-21', '2023-12-01']).app
  const to = (status: string) => toLinkedState({ status: [status] }, opening, indexOf).state
  expect(to('reported')).toMatchObject({ selected: 'e0', stop: 0 })
  expect(to('planned')).toMatchObject({ selected: undefined, stop: 2 })
})
