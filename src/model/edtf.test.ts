// Dates in text: every form read into its days.
import { expect, test } from 'vitest'
import { toIsoDate } from './calendar.ts'
import { readEdtf } from './edtf.ts'

const iso = (day: number | undefined) => (day === undefined ? '..' : toIsoDate(day))
const days = (text: string) => `${iso(readEdtf(text).earliest)} ${iso(readEdtf(text).latest)}`
const begins = (text: string) => readEdtf(text).begins.map(iso).join(' ')

const forms: readonly (readonly [edtf: string, kind: string, precision: string, days: string])[] = [
  ['2023', 'date', 'year', '2023-01-01 2023-12-31'],
  ['0001', 'date', 'year', '0001-01-01 0001-12-31'],
  ['9999-12-31', 'date', 'day', '9999-12-31 9999-12-31'],
  ['2023-09', 'date', 'month', '2023-09-01 2023-09-30'],
  ['2024-02', 'date', 'month', '2024-02-01 2024-02-29'],
  ['2023-11-21', 'date', 'day', '2023-11-21 2023-11-21'],
  ['2024-02-29', 'date', 'day', '2024-02-29 2024-02-29'],
  ['2000-02-29', 'date', 'day', '2000-02-29 2000-02-29'],
  ['2023-11-21T22:43:00+09:00', 'date', 'time', '2023-11-21 2023-11-21'],
  ['201X', 'date', 'year', '2010-01-01 2019-12-31'],
  ['20XX', 'date', 'year', '2000-01-01 2099-12-31'],
  ['00XX', 'date', 'year', '0001-01-01 0099-12-31'],
  ['2023-XX', 'date', 'month', '2023-01-01 2023-12-31'],
  ['2023-0X', 'date', 'month', '2023-01-01 2023-09-30'],
  ['2023-1X', 'date', 'month', '2023-10-01 2023-12-31'],
  ['2023-XX-XX', 'date', 'day', '2023-01-01 2023-12-31'],
  ['2023-1X-XX', 'date', 'day', '2023-10-01 2023-12-31'],
  ['2023-11-XX', 'date', 'day', '2023-11-01 2023-11-30'],
  ['2023-11-0X', 'date', 'day', '2023-11-01 2023-11-09'],
  ['2023-11-2X', 'date', 'day', '2023-11-20 2023-11-29'],
  ['2023-02-2X', 'date', 'day', '2023-02-20 2023-02-28'],
  ['2023-11-3X', 'date', 'day', '2023-11-30 2023-11-30'],
  ['2023-21', 'date', 'season', '2023-03-01 2023-05-31'],
  ['2023-22', 'date', 'season', '2023-06-01 2023-08-31'],
  ['2023-23', 'date', 'season', '2023-09-01 2023-11-30'],
  ['2023-24', 'date', 'season', '2023-12-01 2024-02-29'],
  ['9999-24', 'date', 'season', '9999-12-01 10000-02-29'],
  ['2023-11-21/2023-11-24', 'lasted', 'day', '2023-11-21 2023-11-24'],
  ['2023-11-21/2023-11-21', 'lasted', 'day', '2023-11-21 2023-11-21'],
  ['2018/2023-11', 'lasted', 'year', '2018-01-01 2023-11-30'],
  ['2023-11-21/2023-24', 'lasted', 'season', '2023-11-21 2024-02-29'],
  ['2023-11-21/2023-11', 'lasted', 'month', '2023-11-21 2023-11-30'],
  ['2018-09-19/..', 'lasted', 'day', '2018-09-19 ..'],
  ['2018-09-19/', 'lasted', 'day', '2018-09-19 ..'],
  ['../2023-11-21', 'lasted', 'day', '.. 2023-11-21'],
  ['/2023-11-21', 'lasted', 'day', '.. 2023-11-21'],
  ['2023-11-2X/2023-12-01', 'lasted', 'day', '2023-11-20 2023-12-01'],
  ['[2023-11-22..2023-11-24]', 'oneOf', 'day', '2023-11-22 2023-11-24'],
  ['[2023-09..2023-11-21]', 'oneOf', 'month', '2023-09-01 2023-11-21'],
  ['[2023-11-22..]', 'oneOf', 'day', '2023-11-22 ..'],
  ['[..2023-11-24]', 'oneOf', 'day', '.. 2023-11-24'],
]
for (const [edtf, kind, precision, expected] of forms)
  test(`${edtf} is ${kind} by ${precision}, ${expected}`, () => {
    const when = readEdtf(edtf)
    expect(when).toMatchObject({ edtf, kind, precision, uncertain: false, approximate: false })
    expect(days(edtf)).toBe(expected)
    expect(when.begins[0]).toBeLessThanOrEqual(when.begins[1])
  })

test('begins is the days on which it may have begun', () => {
  expect(begins('2023-09')).toBe('2023-09-01 2023-09-30')
  expect(begins('2023-11-21/2023-11-24')).toBe('2023-11-21 2023-11-21')
  expect(begins('2018/2023')).toBe('2018-01-01 2018-12-31')
  expect(begins('2018/..')).toBe('2018-01-01 2018-12-31')
  expect(begins('../2023-11')).toBe('2023-11-30 2023-11-30')
  expect(begins('[2023-11-21..2023-11-24]')).toBe('2023-11-21 2023-11-24')
  expect(begins('[2023-09..2023-11]')).toBe('2023-09-01 2023-11-30')
  expect(begins('[2023-11..]')).toBe('2023-11-01 2023-11-30')
  expect(begins('[..2023-11]')).toBe('2023-11-30 2023-11-30')
  // What ended on the 23rd did not begin on the 24th.
  expect(begins('2023-11-2X/2023-11-23')).toBe('2023-11-20 2023-11-23')
  expect(begins('2023/2023-06')).toBe('2023-01-01 2023-06-30')
})

test('? is uncertain, ~ approximate, % both, on either end for the whole', () => {
  const doubt = (text: string) => [readEdtf(text).uncertain, readEdtf(text).approximate]
  for (const date of ['2023', '2023-09', '2023-11-21', '2023-22', '201X', '2023-11-2X']) {
    expect(doubt(`${date}?`)).toEqual([true, false])
    expect(doubt(`${date}~`)).toEqual([false, true])
    expect(doubt(`${date}%`)).toEqual([true, true])
    expect(days(`${date}%`)).toBe(days(date))
  }
  expect(doubt('2018~/2023?')).toEqual([true, true])
  expect(doubt('2018/2023~')).toEqual([false, true])
  expect(doubt('2018?/..')).toEqual([true, false])
})

test('a time keeps its moment, the offset it was printed in and the day it was printed as', () => {
  const at = (text: string) => readEdtf(text).time
  expect(at('2023-11-21T22:43:00+09:00')).toEqual({ utcMs: Date.parse('2023-11-21T13:43:00Z'), offsetMinutes: 540 })
  expect(at('2023-11-21T22:43:07+09')).toEqual({ utcMs: Date.parse('2023-11-21T13:43:07Z'), offsetMinutes: 540 })
  expect(at('2023-11-21T13:43:00Z')).toEqual({ utcMs: Date.parse('2023-11-21T13:43:00Z'), offsetMinutes: 0 })
  expect(at('2023-11-21T20:13:00-03:30')).toEqual({ utcMs: Date.parse('2023-11-21T23:43:00Z'), offsetMinutes: -210 })
  expect(at('2023-11-21')).toBeUndefined()
  // In UTC this is still the 21st, and in Kiritimati the 22nd began long ago.
  expect(days('2023-11-22T00:30:00+14:00')).toBe('2023-11-22 2023-11-22')
  expect(days('2023-11-21T23:59:59-10:00')).toBe('2023-11-21 2023-11-21')
})
