// What is no date: each fault with its column and what to write instead, and nothing slow.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromDay, toDay, toIsoDate } from '../model/calendar.ts'
import { parseEdtf } from '../model/edtf.ts'
import { explainEdtf } from './edtf-suggestion.ts'

const faults: readonly (readonly [text: string, column: number, message: string | RegExp])[] = [
  ['', 1, /date is missing/],
  ['2023-02-29', 9, 'February 2023 has 28 days'],
  ['1900-02-29', 9, 'February 1900 has 28 days'],
  ['2023-11-31', 9, 'November 2023 has 30 days'],
  ['2023-02-3X', 9, 'February 2023 has 28 days'],
  ['2023-11-00', 9, 'days are counted from 01'],
  ['2023-', 6, /a month has two digits/],
  ['2023-11-', 9, /a day has two digits/],
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
  ['31 February 2023', 3, 'there is no 31 February'],
  ['market 2023', 1, /four digits/],
  ['2023–11–21', 1, 'write 2023-11-21'],
  [' 2023-11-21\n', 1, 'write 2023-11-21'],
  ['2023-11-2x', 1, 'write 2023-11-2X'],
  ['2023-11-21t22:43:00z', 1, 'write 2023-11-21T22:43:00Z'],
  ['0000', 1, /0001 to 9999/],
  ['0000-05', 1, 'a year is one of 0001 to 9999'],
  ['-0044', 1, 'no year before 0001 is taken: a year is one of 0001 to 9999'],
  ['-0044-03-15', 1, /^no year before 0001/],
  ['Y-17000', 2, /^no year before 0001/],
  ['44 BC', 4, /^no year before 0001/],
  ['15 March 44 B.C.', 13, /^no year before 0001/],
  ['0044-03-15/-0043', 12, /^no year before 0001/],
  ['[..-0044]', 4, /^no year before 0001/],
  ['AD 64', 1, 'write 0064'],
  ['19 July 64 CE', 1, 'write 0064-07-19'],
  ['12023', 5, /four digits/],
  ['-2023', 1, /^no year before 0001/],
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
  ['Nov 31', 1, 'there is no 31 November'],
  ['30 February 2023', 3, 'there is no 30 February'],
  ['March 2023-24', 1, /four digits/],
  ['2023_11', 5, /"_" cannot stand here/],
  ['2023-11-21 22:43', 11, /" " cannot stand here/],
  [
    '2023-11-21T22:43',
    17,
    /^seconds and the offset from UTC are needed: write T22:43:00, then the offset of the place/,
  ],
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
    const result = explainEdtf(text)
    if (result.ok) throw new Error('it was read')
    expect(result.message).toMatch(message)
    expect(result.column).toBe(column)
  })

test('of a huge input no more than a date can need is read', () => {
  for (const part of ['2', 'X', '/', '[', '2023-11-21/', '?~%', ' ', '[2023..', '1/'])
    expect(explainEdtf(part.repeat(1e6 / part.length))).toMatchObject({ ok: false, column: 61 })
})

test('what is suggested can be read', () => {
  const anyDay = fc.integer({ min: toDay(1, 1, 1)!, max: toDay(9999, 12, 31)! })
  const foreign = fc.tuple(anyDay, fc.constantFrom('/', '.', '-', ' '), fc.boolean()).map(([day, joint, yearFirst]) => {
    const { year, month, date } = fromDay(day)
    const parts = [String(year).padStart(4, '0'), String(month), String(date)]
    return { day, text: (yearFirst ? parts : parts.reverse()).join(joint) }
  })
  fc.assert(
    fc.property(foreign, ({ day, text }) => {
      const result = explainEdtf(text)
      const read = result.ok ? [text] : result.message.replace('write ', '').split(' or ')
      return read.every(edtf => parseEdtf(edtf).ok) && read.includes(toIsoDate(day))
    }),
  )
})
