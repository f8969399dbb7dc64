// The one rule for the order of dates and their place on the axis.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDay, toIsoDate } from './calendar.ts'
import { readEdtf } from './edtf.ts'
import { toAnchor } from './when.ts'

const anchor = (edtf: string): number => toAnchor(readEdtf(edtf))
const noon = (iso: string) => Date.parse(`${iso}T12:00:00Z`) / 86_400_000
const midnight = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000
const inOrder = (...dates: string[]) => expect(dates.toSorted((a, b) => anchor(a) - anchor(b))).toEqual(dates)

const places: readonly (readonly [edtf: string, days: number, words: string])[] = [
  ['2023-11-21', noon('2023-11-21'), 'at its noon'],
  ['2023-11-21?', noon('2023-11-21'), 'where it would be without the doubt'],
  ['2023-09', midnight('2023-09-16'), 'in the middle of September'],
  ['2023-21', midnight('2023-04-16'), 'in the middle of March to May'],
  ['2023', noon('2023-07-02'), 'in the middle of 2023'],
  ['2023-11-2X', midnight('2023-11-25'), 'in the middle of 20 to 29'],
  ['2023-11-XX', midnight('2023-11-16'), 'in the middle of November'],
  ['[2023-11-21..2023-11-24]', midnight('2023-11-23'), 'between the 22nd and the 23rd'],
  ['2023-11-21/2023-11-24', noon('2023-11-21'), 'where it began'],
  ['2018/2023', noon('2018-07-02'), 'in the middle of 2018'],
  ['2018-09-19/..', noon('2018-09-19'), 'where it began'],
  ['../2023-11-21', noon('2023-11-21'), 'at its end'],
  ['/2023-11-21', noon('2023-11-21'), 'at its end'],
  ['[..2023-11-24]', noon('2023-11-24'), 'at the last day'],
  ['[2023-11-24..]', noon('2023-11-24'), 'at the first day'],
  ['2023-11-21T22:43:00+09:00', Date.parse('2023-11-21T22:43:00Z') / 86_400_000, 'at its time on the printed day'],
]
for (const [edtf, days, words] of places)
  test(`${edtf} stands ${words}`, () => expect(anchor(edtf)).toBeCloseTo(days, 9))

test('2018-09-19 beside 2023-11-24: five years, two months and five days apart', () => {
  inOrder('2018-09-19', '2023-11-24')
  expect(anchor('2023-11-24') - anchor('2018-09-19')).toBe(1892)
})

test('2023-09 around 2023-09-13: the day comes before the middle of its month', () => {
  inOrder('2023-09-13', '2023-09', '2023-09-17')
  expect(anchor('2023-09') - anchor('2023-09-13')).toBe(2.5)
})

test('2023-11-2X stands among the days that it may be', () =>
  inOrder('2023-11-20', '2023-11-24', '2023-11-2X', '2023-11-25', '2023-11-29'))

test('2023-21 stands in spring', () =>
  inOrder(
    '2023-02-28',
    '2023-03-01',
    '2023-21',
    '2023-05-31',
    '2023-22',
    '2023-23',
    '2023-12-01',
    '2023-24',
    '2024-02-29',
  ))

test('../2023-11-21 stands with the day of its end', () => inOrder('2023-11-20', '../2023-11-21', '2023-11-22'))

test('one day in two zones around the date line: each at its printed day and time', () => {
  // The morning in Guam comes first as a moment and last as a date; an author gives the date that the text prints.
  inOrder('2023-11-21T10:00:00-05:00', '2023-11-21T12:00:00-05:00', '2023-11-22T00:30:00+10:00')
  expect(anchor('2023-11-22T09:00:00+10:00')).toBe(anchor('2023-11-22T09:00:00-05:00'))
})

test('any day stands within itself, and every later day after it', () => {
  const day = fc.integer({ min: toDay(1, 1, 1)!, max: toDay(9999, 12, 30)! })
  fc.assert(
    fc.property(
      day,
      from => anchor(toIsoDate(from)) === from + 0.5 && anchor(toIsoDate(from + 1)) > anchor(toIsoDate(from)),
    ),
  )
})
