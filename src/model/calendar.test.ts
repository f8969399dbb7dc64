// Day numbers: every calendar day once, none that does not exist, whatever zone the machine is in.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysInMonth, fromDay, toDay, toIsoDate, toUtcMs } from './calendar.ts'

const anyDay = fc.integer({ min: toDay(-9999, 1, 1)!, max: toDay(99_999, 12, 31)! })

test('the epoch is day 0, and days before it are negative', () => {
  expect(toDay(1970, 1, 1)).toBe(0)
  expect(toDay(1969, 12, 31)).toBe(-1)
  expect(toDay(2023, 11, 21)).toBe(19_682)
  expect(toUtcMs(19_682)).toBe(Date.parse('2023-11-21T00:00:00Z'))
})

test('years 0 to 99 are not read as 1900 to 1999', () => {
  expect(toIsoDate(toDay(23, 11, 21)!)).toBe('0023-11-21')
  expect(toIsoDate(toDay(0, 2, 29)!)).toBe('0000-02-29')
})

test('signs and long years stay', () => {
  expect(toIsoDate(toDay(-44, 3, 15)!)).toBe('-0044-03-15')
  expect(toIsoDate(toDay(12_023, 1, 1)!)).toBe('12023-01-01')
})

const impossible = [
  [2023, 2, 29],
  [1900, 2, 29],
  [2100, 2, 29],
  [2023, 4, 31],
  [2023, 0, 1],
  [2023, 13, 1],
  [2023, 1, 0],
  [2023, 1, 32],
  [2023, -1, 5],
  [2023.5, 1, 1],
  [2023, 1, 1.5],
  [NaN, 1, 1],
  [2023, Infinity, 1],
  [300_000, 1, 1],
  [1e21, 1, 1],
] as const
for (const [year, month, date] of impossible)
  test(`${year}-${month}-${date} is no day`, () => expect(toDay(year, month, date)).toBeUndefined())

test('a day number goes to its date and back', () => {
  fc.assert(
    fc.property(anyDay, day => {
      const { year, month, date } = fromDay(day)
      return toDay(year, month, date) === day
    }),
    { numRuns: 2000 },
  )
})

test('the next day is the next date, or the first after the last of its month', () => {
  fc.assert(
    fc.property(anyDay, day => {
      const now = fromDay(day),
        next = fromDay(day + 1)
      return now.date === daysInMonth(now.year, now.month) ? next.date === 1 : next.date === now.date + 1
    }),
    { numRuns: 2000 },
  )
})

test('February has 29 days in leap years only', () => {
  expect([2023, 2024, 1900, 2000, 2100, 4, 0, -4, -1, 9996].map(year => daysInMonth(year, 2))).toEqual([
    28, 29, 28, 29, 28, 29, 29, 29, 28, 29,
  ])
})
