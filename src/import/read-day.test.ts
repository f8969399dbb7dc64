// Dates of other people's files: each reading, and all that has none or two.
import { expect, test } from 'vitest'
import type { DateHabits } from './imported.ts'
import { readDate } from './read-date.ts'
import { readDay } from './read-day.ts'

const read = (text: string, habits: Partial<DateHabits> = {}) => {
  const reading = readDay(text, { lang: 'en', ...habits })
  return reading.ok ? reading.edtf : reading.fault
}

test('dates with one reading', () => {
  const dates: readonly (readonly [string, string])[] = [
    ['1905-05-01', '1905-05-01'],
    [' 1905 ', '1905'],
    ['1905-05', '1905-05'],
    ['1905/5/1', '1905-05-01'],
    ['1905.05', '1905-05'],
    ['19050501', '1905-05-01'],
    ['1905-05-01/1905-06', '1905-05-01/1905-06'],
    ['1905~', '1905~'],
    ['1 May 1905', '1905-05-01'],
    ['May 1st, 1905', '1905-05-01'],
    ['Monday, 1 May 1905', '1905-05-01'],
    ['Sept. 1905', '1905-09'],
    ['31/05/1905', '1905-05-31'],
    ['05/31/1905', '1905-05-31'],
    ['07.07.1905', '1905-07-07'],
    ['1905-05-01T14:05Z', '1905-05-01T14:05:00Z'],
    ['1905-05-01 14:05:09.25 +0130', '1905-05-01T14:05:09+01:30'],
    ['1 May 1905, 2:05 pm UTC', '1905-05-01T14:05:00Z'],
    ['1905-05-01 12:30 am GMT', '1905-05-01T00:30:00Z'],
    ['1700000000000', '2023-11-14T22:13:20Z'],
  ]
  expect(dates.map(([text]) => [text, read(text)])).toEqual(dates)
})

test('months are read in the language of the file, and in those of many others', () => {
  expect(read('3. März 2011', { lang: 'de' })).toBe('2011-03-03')
  expect(read('3 mars 2011', { lang: 'fr' })).toBe('2011-03-03')
  expect(read('3 de marzo de 2011', { lang: 'es' })).toBe('2011-03-03')
  expect(read('3 марта 2011', { lang: 'ru' })).toBe('2011-03-03')
  expect(read('March 3, 2011', { lang: 'de' })).toBe('2011-03-03')
  expect(read('3. März 2011')).toBe('2011-03-03')
  expect(read('3. Märzen 2011')).toBe('unread')
})

test('nobody guesses which of day and month stands first', () => {
  expect(read('03/04/2011')).toBe('order')
  expect(read('3-4-2011 10:00')).toBe('order')
  expect(read('03/04/2011', { order: 'dmy' })).toBe('2011-04-03')
  expect(read('03/04/2011', { order: 'mdy' })).toBe('2011-03-04')
  expect(read('25/04/2011', { order: 'mdy' })).toBe('unread')
})

test('what is no date, or of no year that a story has, is none', () => {
  const unread = ['', 'soon', '2011-02-30', '2011-13', '31/31/2011', '3/4/11', '2010-21', '2011-03-03 25:00Z', 'x 2011']
  expect(unread.map(text => [text, read(text)])).toEqual(unread.map(text => [text, 'unread']))
  const range = [
    '-44-03-15',
    '-0044',
    '0000',
    '0000-01-01',
    '44 BC',
    '300 B.C.E.',
    '12000',
    '-13800000000',
    '+12023-01-01',
  ]
  expect(range.map(text => [text, read(text)])).toEqual(range.map(text => [text, 'range']))
})

test('a time without a zone is taken only where a zone is named', () => {
  expect(readDay('2011-03-03 14:05', { lang: 'en' })).toMatchObject({
    ok: true,
    edtf: '2011-03-03',
    note: '14:05 names no zone: the day is taken, and the time stands in the text',
  })
  expect(read('2011-03-03 14:05', { zone: 'Asia/Seoul' })).toBe('2011-03-03T14:05:00+09:00')
  expect(read('2011-07-03 14:05', { zone: 'America/St_Johns' })).toBe('2011-07-03T14:05:00-02:30')
  expect(read('2011-01-03 14:05', { zone: 'Europe/London' })).toBe('2011-01-03T14:05:00Z')
})

test('two ends are what lasted, in days; an end before its start is doubtful', () => {
  const dates = (start?: string, end?: string) => readDate({ start, end }, { lang: 'en' })
  expect(dates('2011-03', '2011-05')).toMatchObject({ state: 'dated', edtf: '2011-03/2011-05' })
  expect(dates('2011-03-01T10:00Z', '2011-03-04T11:00Z')).toMatchObject({ edtf: '2011-03-01/2011-03-04' })
  expect(dates('2011-03-01T10:00Z', '2011-03-01T11:00Z')).toMatchObject({ edtf: '2011-03-01' })
  expect(dates(undefined, '2011')).toMatchObject({ edtf: '../2011' })
  expect(dates('[2011-03-01..2011-03-05]', '2012')).toMatchObject({ edtf: '2011-03-01/2012' })
  expect(dates('2011', '2010')).toMatchObject({ state: 'doubtful', edtf: '2011' })
  expect(dates()).toEqual({ state: 'none' })
})
