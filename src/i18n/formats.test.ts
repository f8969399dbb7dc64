// Dates in words: as precise as the text, and the same days wherever the reader is.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDay, toIsoDate } from '../model/calendar.ts'
import { parseEdtf, readEdtf } from '../model/edtf.ts'
import { en } from './en.ts'
import { createFormats } from './formats.ts'
import { toListWords } from './list-words.ts'

const english = createFormats('en', en)
const say = (edtf: string, formats = english) => formats.when(readEdtf(edtf))
const day = (year: number, month: number, date: number) => toDay(year, month, date)!

const words: readonly (readonly [edtf: string, words: string])[] = [
  ['2023-11-21', '21 November 2023'],
  ['2023-09', 'September 2023'],
  ['2023', '2023'],
  ['0064-07-19', '19 July 64 AD'],
  ['0064-07', 'July 64 AD'],
  ['0064', '64 AD'],
  ['0001-01-01', '1 January 1 AD'],
  ['0999', '999 AD'],
  ['1000', '1000'],
  ['0800-21', 'spring 800 AD'],
  ['006X', '60 AD to 69 AD (year unknown)'],
  ['00XX', '1 AD to 99 AD (year unknown)'],
  ['14XX', '1400 to 1499 (year unknown)'],
  ['0064-07-XX', 'July 64 AD (day unknown)'],
  ['[0064-07-18..0064-07-24]', 'between 18 and 24 July 64 AD'],
  ['0079~/1066-10-14', 'about 79 AD to 14 October 1066'],
  ['0800-12-25T10:00:00Z', '25 December 800 AD, 10:00 UTC'],
  ['2023-21', 'spring 2023'],
  ['2023-22', 'summer 2023'],
  ['2023-23', 'autumn 2023'],
  ['2023-24', 'winter 2023'],
  ['2023-11-21?', 'perhaps 21 November 2023'],
  ['2023-09~', 'about September 2023'],
  ['2023%', 'perhaps about 2023'],
  ['2023-21~', 'about spring 2023'],
  ['[2023-11-21..2023-11-24]', 'between 21 and 24 November 2023'],
  ['[2023-11-21..2023-11-22]', '21 or 22 November 2023'],
  ['[2023-11-30..2023-12-01]', '30 November or 1 December 2023'],
  ['[2023-11..2023-12]', 'between November and December 2023'],
  ['[2023-11-28..2023-12-02]', 'between 28 November and 2 December 2023'],
  ['[2022-11-28..2023-11-28]', 'between 28 November 2022 and 28 November 2023'],
  ['[2023-09..2023-11]', 'between September and November 2023'],
  ['[2022-11..2023-11]', 'between November 2022 and November 2023'],
  ['[2018..2023]', 'between 2018 and 2023'],
  ['[2023-09..2023-11-21]', 'between September 2023 and 21 November 2023'],
  ['[2023-11-21..2023-11-21]', '21 November 2023'],
  ['[..2023-11-24]', '24 November 2023 or earlier'],
  ['[2023-11-22..]', '22 November 2023 or later'],
  ['2018/2023-11', '2018 to November 2023'],
  ['2023-11-21/2023-11-24', '21 to 24 November 2023'],
  ['2018-09-19/2023-11-24', '19 September 2018 to 24 November 2023'],
  ['2023-21/2023-23', 'spring 2023 to autumn 2023'],
  ['2018~/2023-11-24?', 'about 2018 to perhaps 24 November 2023'],
  ['2023-11-21~/2023-11-24', 'about 21 November 2023 to 24 November 2023'],
  ['../2023-11-24', 'until 24 November 2023'],
  ['/2023-11-24', 'until 24 November 2023, beginning unknown'],
  ['2023-11-22/..', 'from 22 November 2023 on'],
  ['2023-11-22/', 'from 22 November 2023, end unknown'],
  ['../2023-11~', 'until about November 2023'],
  ['2023-11-2X', '20 to 29 November 2023 (day unknown)'],
  ['2023-11-2X~', 'about 20 to 29 November 2023 (day unknown)'],
  ['2023-11-XX', 'November 2023 (day unknown)'],
  ['2024-02-2X', '20 to 29 February 2024 (day unknown)'],
  ['2023-11-3X', '30 November 2023'],
  ['2023-1X-XX', '1 October to 31 December 2023 (day unknown)'],
  ['2023-XX-XX', '2023 (day unknown)'],
  ['2023-XX', '2023 (month unknown)'],
  ['2023-1X', 'October to December 2023 (month unknown)'],
  ['201X', '2010 to 2019 (year unknown)'],
  ['20XX', '2000 to 2099 (year unknown)'],
  ['2023-11-2X/2023-12-01', '20 to 29 November 2023 (day unknown) to 1 December 2023'],
  ['2023-11-21T22:43:00+09:00', '21 November 2023, 22:43 UTC+9'],
  ['2023-11-21T22:43:07+09:00', '21 November 2023, 22:43:07 UTC+9'],
  ['2023-11-22T00:05:00+14:00', '22 November 2023, 00:05 UTC+14'],
  ['2023-11-21T23:59:59-10:00', '21 November 2023, 23:59:59 UTC−10'],
  ['2023-11-21T08:00:00-03:30', '21 November 2023, 08:00 UTC−3:30'],
  ['2023-11-21T00:00:00Z', '21 November 2023, 00:00 UTC'],
  ['1969-12-31T23:59:00Z', '31 December 1969, 23:59 UTC'],
  ['0033-04-03', '3 April 33 AD'],
]
for (const [edtf, expected] of words) test(`${edtf} is "${expected}"`, () => expect(say(edtf)).toBe(expected))

test('a time of day is said in a zone, on the day that it is there, with the zone’s name', () => {
  const inZone = (zone: string) => english.when(readEdtf('2023-11-21T22:43:00+09:00'), zone)
  expect(['Asia/Seoul', 'UTC', 'Pacific/Kiritimati', 'America/New_York'].map(inZone)).toEqual([
    '21 November 2023, 22:43 Korean Standard Time',
    '21 November 2023, 13:43 Coordinated Universal Time',
    '22 November 2023, 03:43 Line Islands Time',
    '21 November 2023, 08:43 Eastern Standard Time',
  ])
  expect(inZone('Mars/Olympus'), 'a zone that is not known here').toBe('21 November 2023, 22:43 UTC+9')
})

test('a date never shifts, whatever the zone', () => {
  for (const [edtf, expected] of words.filter(([edtf]) => !edtf.includes('T'))) {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Honolulu'])
      expect(english.when(readEdtf(edtf), zone), edtf).toBe(expected)
  }
})

test('a day for an axis', () => {
  expect([
    english.dayShort(day(2023, 11, 21)),
    english.monthShort(day(2023, 11, 1)),
    english.year(day(2023, 1, 1)),
  ]).toEqual(['21 Nov', 'Nov', '2023'])
})

const gaps: readonly (readonly [from: string, to: string, gap: string])[] = [
  ['2018-09-19', '2023-09-13', '4 years 11 months'],
  ['2018-09-19', '2023-09-18', '4 years 11 months'],
  ['2018-09-19', '2023-09-19', '5 years'],
  ['2018-09-19', '2023-11-24', '5 years 2 months'],
  ['2018-09-19', '2019-10-25', '1 year 1 month'],
  ['2018-09-19', '2019-10-01', '1 year'],
  ['2023-11-21', '2023-11-30', '9 days'],
  ['2023-11-21', '2023-11-22', '1 day'],
  ['2023-11-21', '2023-11-21', '0 days'],
  ['2023-09-13', '2023-11-12', '60 days'],
  ['2023-09-13', '2023-11-13', '2 months'],
  ['2023-09-13', '2023-11-21', '2 months 8 days'],
  ['2022-12-31', '2023-02-28', '59 days'],
  ['2022-12-31', '2023-03-01', '2 months 1 day'],
  ['2023-12-31', '2024-03-01', '2 months 1 day'],
  ['2024-02-29', '2025-02-28', '11 months 30 days'],
  ['2024-02-29', '2028-02-29', '4 years'],
]
for (const [from, to, expected] of gaps)
  test(`from ${from} to ${to}: ${expected}`, () => {
    const [a, b] = [Date.parse(from) / 86_400_000, Date.parse(to) / 86_400_000]
    expect(english.gap(a, b)).toBe(expected)
    expect(english.gap(b, a)).toBe(expected)
    expect(english.gap(a + 0.9, b + 0.1)).toBe(expected)
  })

test('a gap never shrinks as its end moves on, and always says something', () => {
  const size = (gap: string) =>
    [...gap.matchAll(/(\d+) (year|month|day)/g)].reduce(
      (sum, [, count, unit]) => sum + Number(count) * { year: 400, month: 32, day: 1 }[unit as 'day'],
      0,
    )
  fc.assert(
    fc.property(
      fc.integer({ min: -200_000, max: 200_000 }),
      fc.integer({ min: 61, max: 3000 }),
      (from, days) =>
        size(english.gap(from, from + days)) <= size(english.gap(from, from + days + 1)) &&
        !/\b0 /.test(english.gap(from, from + days)),
    ),
    { numRuns: 1000 },
  )
})

test('a list, and the names of countries', () => {
  expect([[], ['Seoul'], ['Washington', 'Seoul', 'Tokyo']].map(items => toListWords(items, 'en'))).toEqual([
    '',
    'Seoul',
    'Washington, Seoul and Tokyo',
  ])
  expect(['KP', 'Somaliland', '', 'kp', '<b>', '12'].map(english.country)).toEqual([
    'North Korea',
    'Somaliland',
    '',
    'kp',
    '<b>',
    '12',
  ])
})

test('Americans read the month first, and each date in full', () => {
  const american = createFormats('en-US', en)
  expect(say('2023-11-21', american)).toBe('November 21, 2023')
  expect(say('[2023-11-21..2023-11-24]', american)).toBe('between November 21, 2023 and November 24, 2023')
})

test('other languages say each date in full, in the calendar of the articles', () => {
  expect(say('2023-11-21/2023-11-24', createFormats('ko', en))).toBe('2023년 11월 21일 to 2023년 11월 24일')
  expect(say('[2023-11-21..2023-11-24]', createFormats('de', en))).toBe(
    'between 21. November 2023 and 24. November 2023',
  )
  expect(createFormats('th', en).year(day(2023, 1, 1))).toBe('2023')
  expect(createFormats('fa', en).year(day(2023, 1, 1))).toBe('۲۰۲۳')
})

test('a language that does not exist is English, not that of the machine', () => {
  for (const lang of ['', 'zz', 'en-ab-cd-ef', 'not a language', '<script>', 'x'.repeat(1e5)])
    expect(say('[2023-11-21..2023-11-24]', createFormats(lang, en))).toBe('between 21 and 24 November 2023')
})

test('every date that can be read can be said', () => {
  const part = fc
    .tuple(
      fc.integer({ min: day(1000, 1, 1), max: day(9999, 12, 31) }),
      fc.constantFrom(4, 7, 10),
      fc.constantFrom('', '?', '~', '%'),
    )
    .map(([n, length, mark]) => toIsoDate(n).slice(0, length) + mark)
  const mask = fc.constantFrom('2023-XX', '2023-XX-XX', '2023-0X-XX', '201X', '00XX', '2023-02-0X', '2023-24', '..', '')
  const either = fc.oneof(part, mask)
  fc.assert(
    fc.property(either, either, fc.constantFrom('date', '/', '[]'), (a, b, form) => {
      const edtf = form === 'date' ? a : form === '/' ? `${a}/${b}` : `[${a}..${b}]`
      const parsed = parseEdtf(edtf)
      return (
        !parsed.ok || (english.when(parsed.value) !== '' && !/undefined|Invalid|NaN|X/.test(english.when(parsed.value)))
      )
    }),
    { numRuns: 2000 },
  )
})
