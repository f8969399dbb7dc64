// The same words for the same days, with the machine's clock set to Honolulu, Kiritimati and where clocks change at
// midnight.
import { afterEach, expect, test } from 'vitest'
import { toDay } from '../model/calendar.ts'
import { readEdtf } from '../model/edtf.ts'
import { toAnchor } from '../model/when.ts'
import { en } from './en.ts'
import { createFormats } from './formats.ts'

/** Minutes behind UTC on 21 November 2023, as getTimezoneOffset counts: proof that the clock is set. */
const zones = {
  'Pacific/Honolulu': 600,
  'Pacific/Kiritimati': -840,
  'America/New_York': 300,
  'Asia/Seoul': -540,
  'America/Santiago': 180,
  UTC: 0,
}
const dates = [
  '2023-11-21',
  '2018-09-19',
  '2023-09',
  '2023',
  '2023-21',
  '2023-11-2X',
  '[2023-11-21..2023-11-24]',
  '2018/2023-11',
  '../2023-11-21',
  '2023-11-21T22:43:00+09:00',
  '2023-09-03',
  '1969-12-31',
  '0001-01-01',
]

const zoneBefore = process.env.TZ
afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ
  else process.env.TZ = zoneBefore
})

function readAll() {
  const formats = createFormats('en', en)
  const said = dates.map(edtf => {
    const when = readEdtf(edtf)
    return [edtf, formats.when(when), when.earliest, when.latest, ...when.begins, toAnchor(when)]
  })
  const days = Array.from({ length: 800 }, (_, n) => toDay(2023, 1, 1)! + n).map(
    day => `${formats.dayShort(day)} ${formats.monthShort(day)} ${formats.year(day)}`,
  )
  return { said, days, gap: formats.gap(toDay(2018, 9, 19)!, toDay(2023, 9, 13)!) }
}

for (const [zone, offset] of Object.entries(zones))
  test(`in ${zone} as in UTC`, () => {
    process.env.TZ = 'UTC'
    const expected = readAll()
    expect(expected.said[0]).toEqual(['2023-11-21', '21 November 2023', 19_682, 19_682, 19_682, 19_682, 19_682.5])
    process.env.TZ = zone
    expect(new Date('2023-11-21T12:00:00Z').getTimezoneOffset()).toBe(offset)
    expect(readAll()).toEqual(expected)
  })
