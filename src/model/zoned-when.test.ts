// The day and the clock of a moment in a zone, over the date line and over a change of the clocks.
import { expect, test } from 'vitest'
import { toIsoDate } from './calendar.ts'
import { readEdtf } from './edtf.ts'
import { toAnchor } from './when.ts'
import { toTimeZone } from './zone.ts'
import { toZonedWhen } from './zoned-when.ts'

const CASES: readonly (readonly [edtf: string, zone: string, day: string, offset: number])[] = [
  ['2023-11-21T22:43:00+09:00', 'Asia/Seoul', '2023-11-21', 540],
  ['2023-11-21T22:43:00+09:00', 'UTC', '2023-11-21', 0],
  ['2023-11-21T22:43:00+09:00', 'America/New_York', '2023-11-21', -300],
  ['2023-11-21T10:00:00-05:00', 'Asia/Seoul', '2023-11-22', 540],
  ['2023-11-22T01:00:00+10:00', 'UTC', '2023-11-21', 0],
  ['2023-11-22T01:00:00+10:00', 'Pacific/Kiritimati', '2023-11-22', 840],
  ['2023-11-22T01:00:00+10:00', 'Pacific/Pago_Pago', '2023-11-21', -660],
  ['2023-03-26T00:59:00Z', 'Europe/Berlin', '2023-03-26', 60],
  ['2023-03-26T01:00:00Z', 'Europe/Berlin', '2023-03-26', 120],
  ['2023-12-31T23:50:00Z', 'Asia/Kathmandu', '2024-01-01', 345],
]
for (const [edtf, zone, day, offset] of CASES)
  test(`${edtf} is of ${day} in ${zone}`, () => {
    const printed = readEdtf(edtf),
      zoned = toZonedWhen(printed, zone)
    expect(
      [zoned.earliest, zoned.latest, zoned.begunBy, zoned.notOverBefore, ...zoned.begins].map(each => toIsoDate(each!)),
    ).toEqual(Array(6).fill(day))
    expect(zoned.time).toEqual({ ...printed.time, offsetMinutes: offset })
    expect(Math.floor(toAnchor(zoned)), 'its place on the axis').toBe(zoned.earliest)
  })

test('a date without a time of day, and a zone that nobody knows, change nothing', () => {
  const day = readEdtf('2023-11-21'),
    moment = readEdtf('2023-11-21T22:43:00+09:00')
  expect(toZonedWhen(day, 'Pacific/Kiritimati')).toBe(day)
  expect(toZonedWhen(moment, 'Mars/Olympus_Mons')).toBe(moment)
  expect(toZonedWhen(moment, undefined)).toBe(moment)
})

test('each choice of zone is one, and places without a zone keep the printed offset', () => {
  expect(toTimeZone('story', 'Asia/Seoul', 'Pacific/Guam')).toBe('Asia/Seoul')
  expect(toTimeZone('local', 'Asia/Seoul', 'Pacific/Guam')).toBe('Pacific/Guam')
  expect(toTimeZone('local', 'Asia/Seoul', undefined)).toBeUndefined()
  expect(toTimeZone('utc', 'Asia/Seoul', 'Pacific/Guam')).toBe('UTC')
})
