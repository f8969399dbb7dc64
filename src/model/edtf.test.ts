// Dates in text: every form read into its days, every fault named with its column, nothing thrown and nothing slow.
import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { fromDay, toDay, toIsoDate } from './calendar.ts'
import { parseEdtf } from './edtf.ts'
import type { When } from './when.ts'

const read = (text: string): When => {
  const result = parseEdtf(text)
  if (!result.ok) throw new Error(`${text}, column ${result.column}: ${result.message}`)
  return result.value
}
const iso = (day: number | undefined) => (day === undefined ? '..' : toIsoDate(day))
const days = (text: string) => `${iso(read(text).earliest)} ${iso(read(text).latest)}`
const begins = (text: string) => read(text).begins.map(iso).join(' ')

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
    const when = read(edtf)
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
  const doubt = (text: string) => [read(text).uncertain, read(text).approximate]
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
  const at = (text: string) => read(text).time
  expect(at('2023-11-21T22:43:00+09:00')).toEqual({ utcMs: Date.parse('2023-11-21T13:43:00Z'), offsetMinutes: 540 })
  expect(at('2023-11-21T22:43:07+09')).toEqual({ utcMs: Date.parse('2023-11-21T13:43:07Z'), offsetMinutes: 540 })
  expect(at('2023-11-21T13:43:00Z')).toEqual({ utcMs: Date.parse('2023-11-21T13:43:00Z'), offsetMinutes: 0 })
  expect(at('2023-11-21T20:13:00-03:30')).toEqual({ utcMs: Date.parse('2023-11-21T23:43:00Z'), offsetMinutes: -210 })
  expect(at('2023-11-21')).toBeUndefined()
  // In UTC this is still the 21st, and in Kiritimati the 22nd began long ago.
  expect(days('2023-11-22T00:30:00+14:00')).toBe('2023-11-22 2023-11-22')
  expect(days('2023-11-21T23:59:59-10:00')).toBe('2023-11-21 2023-11-21')
})

const faults: readonly (readonly [text: string, column: number, message: string | RegExp])[] = [
  ['', 1, /date is missing/],
  ['2023-02-29', 9, 'February 2023 has 28 days'],
  ['1900-02-29', 9, 'February 1900 has 28 days'],
  ['2023-11-31', 9, 'November 2023 has 30 days'],
  ['2023-02-3X', 9, 'February 2023 has 28 days'],
  ['2023-11-00', 9, 'days are counted from 01'],
  ['2023-00', 6, /no month 00/],
  ['2023-13-01', 6, /no month 13/],
  ['2023-25', 6, /no month 25/],
  ['2023-2X', 6, /no month 2X/],
  ['2023-21-05', 8, /a season has no days/],
  ['21/11/2023', 1, 'write 2023-11-21'],
  ['11/21/2023', 1, 'write 2023-11-21'],
  ['05/11/2023', 1, 'write 2023-11-05 or 2023-05-11'],
  ['11/11/2023', 1, 'write 2023-11-11'],
  ['21.11.2023', 1, 'write 2023-11-21'],
  ['2023/11/21', 1, 'write 2023-11-21'],
  ['2023-9-5', 1, 'write 2023-09-05'],
  ['2023-9', 1, 'write 2023-09'],
  ['09/2023', 1, 'write 2023-09'],
  ['20231121', 1, 'write 2023-11-21'],
  ['Nov 21, 2023', 1, 'write 2023-11-21'],
  ['21 November 2023', 1, 'write 2023-11-21'],
  ['Sept. 2023', 1, 'write 2023-09'],
  ['31 February 2023', 3, /four digits/],
  ['market 2023', 1, /four digits/],
  ['2023–11–21', 1, 'write 2023-11-21'],
  [' 2023-11-21\n', 1, 'write 2023-11-21'],
  ['2023-11-2x', 1, 'write 2023-11-2X'],
  ['2023-11-21t22:43:00z', 1, 'write 2023-11-21T22:43:00Z'],
  ['0000', 1, /0001 to 9999/],
  ['12023', 5, /four digits/],
  ['-2023', 1, /four digits/],
  ['Y12023', 1, /four digits/],
  ['23-11-21', 3, /four digits/],
  ['２０２３', 1, /four digits/],
  ['2XXX', 2, /first two digits of a year/],
  ['XXXX', 1, /first two digits of a year/],
  ['2X23', 3, /X counts from the right/],
  ['2023-11-X1', 10, /X counts from the right/],
  ['2023-XX-05', 9, /day of an unspecified month is XX/],
  ['201X-05', 5, /write 201X/],
  ['2023-11-21?~', 11, /% is both/],
  ['2023-11?-21', 8, /counts for the whole date/],
  ['2023_11', 5, /"_" cannot stand here/],
  ['2023-11-21 22:43', 11, /" " cannot stand here/],
  ['2023-11-21T22:43', 17, 'seconds are needed: write T22:43:00+09:00'],
  ['2023-11-21T22:43Z', 17, 'seconds are needed: write T22:43:00Z'],
  ['2023-11-21T22:43:00', 20, /offset from UTC is missing/],
  ['2023-11-21T24:00:00Z', 12, /no hour 24/],
  ['2023-11-21T22:60:00Z', 15, /no minute 60/],
  ['2023-11-21T22:43:60Z', 18, /no second 60/],
  ['2023-11-21T22:43:00+14:01', 20, /-14:00 to \+14:00/],
  ['2023-11-21T22:43:00+09:99', 20, /-14:00 to \+14:00/],
  ['2023-11-21T22:43:00-00:00', 20, /write Z/],
  ['2023-11-21T22:43:00.123Z', 12, /write a time as/],
  ['2023-11-21T', 12, /write a time as/],
  ['2023-11-2XT22:43:00Z', 11, /whole date/],
  ['2023-11-21T22:43:00Z?', 21, /takes no \?/],
  ['2023-02-29T22:43:00Z', 9, 'February 2023 has 28 days'],
  ['2023-11-21T22:43:00Z/2023-11-22', 11, 'only a date alone takes a time: write 2023-11-21 here'],
  ['2023-11-24/2023-11-21', 12, /end is before the beginning/],
  ['2023-12/2023-11-30', 9, /end is before the beginning/],
  ['[2023-11-24..2023-11-21]', 14, /end is before the beginning/],
  ['2023-11-21/2023-02-30', 20, 'February 2023 has 28 days'],
  ['2018/2019/2020', 10, /one slash only/],
  ['../..', 1, /at one end at least/],
  ['/', 1, /at one end at least/],
  ['[..]', 1, /at one end at least/],
  ['..', 1, /four digits/],
  ['[2023-11-21..2023-11-24', 24, /closing \] is missing/],
  ['[2023-11-21..2023-02-30]', 22, 'February 2023 has 28 days'],
  ['[2023-11-21,2023-11-24]', 12, /list is not read/],
  ['[2023-11-21]', 1, /without brackets/],
  ['[2023-11-21~..2023-11-24]', 12, /inside \[ \]/],
  ['[2023-11-2X..]', 11, /inside \[ \]/],
  ['[2023-11-21..2023-11-24]?', 26, /closing \] is missing/],
  ['{2023-11-21..2023-11-24}', 1, /\[A\.\.B\] for one day/],
  ['<img src=x onerror=alert(1)>', 1, /four digits/],
  ['2023-11-21\u0000', 11, /cannot stand here/],
]
for (const [text, column, message] of faults)
  test(`${JSON.stringify(text)} is refused at column ${column}`, () => {
    const result = parseEdtf(text)
    if (result.ok) throw new Error('it was read')
    expect(result.message).toMatch(message)
    expect(result.column).toBe(column)
  })

test('a huge input is refused at once', () => {
  const started = performance.now()
  for (const part of ['2', 'X', '/', '[', '2023-11-21/', '?~%', ' ', '[2023..', '1/'])
    expect(parseEdtf(part.repeat(1e6 / part.length))).toMatchObject({ ok: false, column: 61 })
  expect(performance.now() - started).toBeLessThan(200)
})

const anyDay = fc.integer({ min: toDay(1, 1, 1)!, max: toDay(9999, 12, 31)! })

test('the printed form of any day is read as that day', () => {
  fc.assert(fc.property(anyDay, day => {
    const { year, month } = fromDay(day)
    const when = read(toIsoDate(day))
    expect([when.earliest, when.latest, when.precision]).toEqual([day, day, 'day'])
    const monthOf = read(toIsoDate(day).slice(0, 7))
    expect(fromDay(monthOf.earliest!)).toEqual({ year, month, date: 1 })
    expect(fromDay(monthOf.latest! + 1).date).toBe(1)
    expect(monthOf.latest! - monthOf.earliest!).toBeLessThan(31)
  }))
})

test('two days in order make an interval and a choice, out of order neither', () => {
  fc.assert(fc.property(anyDay, anyDay, (a, b) => {
    const [from, to] = [toIsoDate(a), toIsoDate(b)]
    for (const text of [`${from}/${to}`, `[${from}..${to}]`]) {
      const result = parseEdtf(text)
      expect(result.ok).toBe(a <= b)
      if (result.ok) expect([result.value.earliest, result.value.latest]).toEqual([a, b])
    }
  }))
})

test('no text makes it throw, and a fault lies in the text or right behind it', () => {
  const nearly = fc.array(fc.constantFrom(...'0123456789X-/.[]?~%TZ:+ 2023', '2023-11-21', '..'), { maxLength: 20 }).map(parts => parts.join(''))
  fc.assert(fc.property(fc.oneof(nearly, fc.string({ unit: 'binary' })), text => {
    const result = parseEdtf(text)
    if (!result.ok) return result.message !== '' && result.column >= 1 && result.column <= Math.min(text.length, 60) + 1
    const { edtf, earliest, latest, begins } = result.value
    return edtf === text && (earliest ?? latest) !== undefined && (earliest ?? -Infinity) <= (latest ?? Infinity) && begins[0] <= begins[1]
  }), { numRuns: 20_000 })
})

test('what is suggested can be read', () => {
  const foreign = fc.tuple(anyDay, fc.constantFrom('/', '.', '-', ' '), fc.boolean()).map(([day, joint, yearFirst]) => {
    const { year, month, date } = fromDay(day)
    const parts = [String(year).padStart(4, '0'), String(month), String(date)]
    return { day, text: (yearFirst ? parts : parts.reverse()).join(joint) }
  })
  fc.assert(fc.property(foreign, ({ day, text }) => {
    const result = parseEdtf(text)
    const read = result.ok ? [text] : result.message.replace('write ', '').split(' or ')
    expect(read.every(edtf => parseEdtf(edtf).ok)).toBe(true)
    expect(read).toContain(toIsoDate(day))
  }))
})
