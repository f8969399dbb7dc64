// One date of an EDTF string: its days, how precise it is and how sure.
import { daysInMonth, toDay, type Day } from './calendar.ts'
import { EdtfError, type EdtfFault } from './edtf-fault.ts'
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

/** First month of the seasons 21 to 24, which name no hemisphere: read as meteorologists of the northern one do. */
const SEASON_STARTS: Readonly<Record<string, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 }

/** Reads a date that starts at `column` (1-based) of the input. Throws EdtfError. */
export function readDate(text: string, column: number): DateSpan {
  const fail = (index: number, fault: EdtfFault): never => {
    throw new EdtfError(fault, column + index)
  }
  if (text === '') fail(0, { code: 'noDate' })

  const mark = /[?~%]$/.exec(text)?.[0]
  const body = mark ? text.slice(0, -1) : text
  const doubt = { uncertain: mark === '?' || mark === '%', approximate: mark === '~' || mark === '%' }

  const refuse = (index: number): never => {
    const found = body[index]!
    if ('?~%'.includes(found)) fail(index, { code: 'strayMark' })
    return fail(index, { code: 'strayChar', char: found })
  }
  const readField = (at: number, width: number, expected: EdtfFault): Field => {
    for (let index = at; index < at + width; index++) {
      const char = body[index]
      if (char === undefined || !/[\dX]/.test(char)) fail(index, expected)
      if (char !== 'X' && index > at && body[index - 1] === 'X') fail(index, { code: 'digitAfterX' })
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

  const year = readField(0, 4, { code: 'yearDigits' })
  if (/\d/.test(body[4] ?? '')) fail(4, { code: 'yearDigits' })
  if (body[1] === 'X') fail(body.indexOf('X'), { code: 'maskedCentury' })
  if (year.high === 0) fail(0, { code: 'yearZero' })
  if (body.length === 4) return span('year', toDay(Math.max(year.low, 1), 1, 1), toDay(year.high, 12, 31))
  if (body[4] !== '-') refuse(4)
  if (year.masked) fail(4, { code: 'afterMaskedYear', year: year.text })

  const month = readField(5, 2, { code: 'monthDigits' })
  const seasonStart = SEASON_STARTS[month.text]
  if (seasonStart) {
    if (body.length > 7) fail(7, { code: 'dayOfSeason' })
    const end = seasonStart === 12 ? { year: year.low + 1, month: 2 } : { year: year.low, month: seasonStart + 2 }
    return span('season', toDay(year.low, seasonStart, 1), toDay(end.year, end.month, daysInMonth(end.year, end.month)))
  }
  const [firstMonth, lastMonth] = [Math.max(month.low, 1), Math.min(month.high, 12)]
  if (firstMonth > lastMonth) fail(5, { code: 'noSuchMonth', month: month.text })
  const monthDays = daysInMonth(year.low, lastMonth)
  if (body.length === 7) return span('month', toDay(year.low, firstMonth, 1), toDay(year.low, lastMonth, monthDays))
  if (body[7] !== '-') refuse(7)

  const date = readField(8, 2, { code: 'dayDigits' })
  if (month.masked && date.text !== 'XX') fail(8, { code: 'dayOfMaskedMonth' })
  const [firstDate, lastDate] = [Math.max(date.low, 1), Math.min(date.high, monthDays)]
  if (firstDate > lastDate)
    fail(
      8,
      date.high === 0 ? { code: 'dayZero' } : { code: 'noSuchDay', year: year.text, month: lastMonth, days: monthDays },
    )
  const [earliest, latest] = [toDay(year.low, firstMonth, firstDate)!, toDay(year.low, lastMonth, lastDate)!]
  if (body.length === 10) return span('day', earliest, latest)

  if (body[10] !== 'T') refuse(10)
  if (date.masked) fail(10, { code: 'timeOfMaskedDay' })
  if (mark) fail(body.length, { code: 'timeMark', mark })
  return { ...span('time', earliest, latest), time: readTime(body.slice(11), column + 11, earliest) }
}
