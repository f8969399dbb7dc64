// One date of an EDTF string: its days, how precise it is and how sure.
import { daysInMonth, toDay, type Day } from './calendar.ts'
import { EdtfProblem } from './edtf-problem.ts'
import { readTime } from './edtf-time.ts'
import type { When } from './when.ts'

/** What the text says of one date; `masked` where it has an `X`. */
export interface DateSpan extends Pick<When, 'precision' | 'uncertain' | 'approximate' | 'time'> {
  readonly earliest: Day
  readonly latest: Day
  readonly masked: boolean
}

/** The numbers that digits with `X` at their end can stand for. */
interface Field {
  readonly text: string
  readonly low: number
  readonly high: number
  readonly masked: boolean
}

/** For messages to authors, which are in English. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** First month of the seasons 21 to 24. The code names no hemisphere; read as the meteorological seasons of the northern one. */
const SEASON_STARTS: Readonly<Record<string, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 }

/** Reads a date that starts at `column` (1-based) of the input. Throws EdtfProblem. */
export function readDate(text: string, column: number): DateSpan {
  const fail = (index: number, message: string): never => {
    throw new EdtfProblem(message, column + index)
  }
  if (text === '') fail(0, 'a date is missing: write one such as 2023-11-21')

  const mark = /[?~%]$/.exec(text)?.[0]
  const body = mark ? text.slice(0, -1) : text
  const doubt = { uncertain: mark === '?' || mark === '%', approximate: mark === '~' || mark === '%' }

  const refuse = (index: number): never => {
    const found = body[index]!
    if ('?~%'.includes(found))
      fail(index, 'one sign of ? ~ % stands at the end and counts for the whole date; % is both ? and ~')
    return fail(index, `${JSON.stringify(found)} cannot stand here: write a date such as 2023-11-21, 2023-11 or 2023`)
  }
  const readField = (at: number, width: number, expected: string): Field => {
    for (let index = at; index < at + width; index++) {
      const char = body[index]
      if (char === undefined || !/[\dX]/.test(char)) fail(index, expected)
      if (char !== 'X' && index > at && body[index - 1] === 'X')
        fail(index, 'X counts from the right: no digit stands after it')
    }
    const digits = body.slice(at, at + width)
    return {
      text: digits,
      low: Number(digits.replaceAll('X', '0')),
      high: Number(digits.replaceAll('X', '9')),
      masked: digits.includes('X'),
    }
  }
  const span = (precision: When['precision'], earliest: Day | undefined, latest: Day | undefined): DateSpan => ({
    precision,
    earliest: earliest!,
    latest: latest!,
    masked: body.includes('X'),
    time: undefined,
    ...doubt,
  })

  const year = readField(0, 4, 'a year has four digits, such as 2023 (0001 to 9999)')
  if (/\d/.test(body[4] ?? '')) fail(4, 'a year has four digits, such as 2023 (0001 to 9999)')
  if (body[1] === 'X') fail(body.indexOf('X'), 'the first two digits of a year are needed, such as 20XX')
  if (year.high === 0) fail(0, 'a year is one of 0001 to 9999')
  if (body.length === 4) return span('year', toDay(Math.max(year.low, 1), 1, 1), toDay(year.high, 12, 31))
  if (body[4] !== '-') refuse(4)
  if (year.masked) fail(4, `nothing more is known after an unspecified year: write ${year.text}`)

  const month = readField(5, 2, 'a month has two digits, such as 2023-09')
  const seasonStart = SEASON_STARTS[month.text]
  if (seasonStart) {
    if (body.length > 7) fail(7, 'a season has no days: write 2023-21 alone, or a month')
    const end = seasonStart === 12 ? { year: year.low + 1, month: 2 } : { year: year.low, month: seasonStart + 2 }
    return span('season', toDay(year.low, seasonStart, 1), toDay(end.year, end.month, daysInMonth(end.year, end.month)))
  }
  const [firstMonth, lastMonth] = [Math.max(month.low, 1), Math.min(month.high, 12)]
  if (firstMonth > lastMonth) fail(5, `there is no month ${month.text}: months are 01 to 12, seasons 21 to 24`)
  const monthDays = daysInMonth(year.low, lastMonth)
  if (body.length === 7) return span('month', toDay(year.low, firstMonth, 1), toDay(year.low, lastMonth, monthDays))
  if (body[7] !== '-') refuse(7)

  const date = readField(8, 2, 'a day has two digits, such as 2023-09-05')
  if (month.masked && date.text !== 'XX') fail(8, 'the day of an unspecified month is XX')
  const [firstDate, lastDate] = [Math.max(date.low, 1), Math.min(date.high, monthDays)]
  if (firstDate > lastDate)
    fail(
      8,
      date.high === 0 ? 'days are counted from 01' : `${MONTHS[lastMonth - 1]} ${year.text} has ${monthDays} days`,
    )
  const [earliest, latest] = [toDay(year.low, firstMonth, firstDate)!, toDay(year.low, lastMonth, lastDate)!]
  if (body.length === 10) return span('day', earliest, latest)

  if (body[10] !== 'T') refuse(10)
  if (date.masked) fail(10, 'a time needs a whole date before it')
  if (mark) fail(body.length, `a time takes no ${mark}`)
  return { ...span('time', earliest, latest), time: readTime(body.slice(11), column + 11, earliest) }
}
