// The time of day in an EDTF string: `22:43:00+09:00`, `13:43:00Z`.
import { toUtcMs, type Day } from './calendar.ts'
import { EdtfError, type EdtfFault } from './edtf-fault.ts'
import type { When } from './when.ts'

const LAYOUT = /^(\d\d):(\d\d)(?::(\d\d))?(?:(Z)|([+-])(\d\d)(?::(\d\d))?)?$/
const MAX_OFFSET_MINUTES = 14 * 60

/** Reads what follows the `T`, from `column` (1-based) of the input on, of the day before it. Throws EdtfError. */
export function readTime(text: string, column: number, day: Day): NonNullable<When['time']> {
  const fail = (index: number, fault: EdtfFault): never => {
    throw new EdtfError(fault, column + index)
  }
  const [, hours, minutes, seconds, zulu, sign, offsetHours = '0', offsetRest = '0'] =
    LAYOUT.exec(text) ?? fail(0, { code: 'timeLayout' })
  if (Number(hours) > 23) fail(0, { code: 'noSuchHour', hour: hours! })
  if (Number(minutes) > 59) fail(3, { code: 'noSuchMinute', minute: minutes! })
  if (seconds === undefined) fail(5, { code: 'noSeconds', time: text })
  if (Number(seconds) > 59) fail(6, { code: 'noSuchSecond', second: seconds! })
  if (!zulu && !sign) fail(8, { code: 'noOffset', time: text })
  const offset = Number(offsetHours) * 60 + Number(offsetRest)
  if (Number(offsetRest) > 59 || offset > MAX_OFFSET_MINUTES) fail(8, { code: 'farOffset' })
  if (sign === '-' && offset === 0) fail(8, { code: 'negativeZeroOffset' })
  const offsetMinutes = sign === '-' ? -offset : offset
  const secondsOfDay = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)
  return { utcMs: toUtcMs(day) + secondsOfDay * 1000 - offsetMinutes * 60_000, offsetMinutes }
}
