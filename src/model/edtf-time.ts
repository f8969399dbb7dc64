// The time of day in an EDTF string: `22:43:00+09:00`, `13:43:00Z`.
import { toUtcMs, type Day } from './calendar.ts'
import { EdtfProblem } from './edtf-problem.ts'
import type { When } from './when.ts'

const LAYOUT = /^(\d\d):(\d\d)(?::(\d\d))?(?:(Z)|([+-])(\d\d)(?::(\d\d))?)?$/
const MAX_OFFSET_MINUTES = 14 * 60

/** Reads what follows the `T`, which starts at `column` (1-based) of the input, on the day printed before it. Throws EdtfProblem. */
export function readTime(text: string, column: number, day: Day): NonNullable<When['time']> {
  const fail = (index: number, message: string): never => {
    throw new EdtfProblem(message, column + index)
  }
  const [, hours, minutes, seconds, zulu, sign, offsetHours = '0', offsetRest = '0'] =
    LAYOUT.exec(text) ?? fail(0, 'write a time as T22:43:00+09:00, or in UTC as T13:43:00Z')
  if (Number(hours) > 23) fail(0, `there is no hour ${hours}: hours are 00 to 23`)
  if (Number(minutes) > 59) fail(3, `there is no minute ${minutes}: minutes are 00 to 59`)
  if (seconds === undefined) fail(5, `seconds are needed: write T${hours}:${minutes}:00${text.slice(5) || '+09:00'}`)
  if (Number(seconds) > 59) fail(6, `there is no second ${seconds}: seconds are 00 to 59`)
  if (!zulu && !sign) fail(8, `the offset from UTC is missing: write T${text}+09:00, or T${text}Z for UTC`)
  const offset = Number(offsetHours) * 60 + Number(offsetRest)
  if (Number(offsetRest) > 59 || offset > MAX_OFFSET_MINUTES) fail(8, 'offsets from UTC are -14:00 to +14:00')
  if (sign === '-' && offset === 0) fail(8, 'write Z or +00:00 for UTC')
  const offsetMinutes = sign === '-' ? -offset : offset
  const secondsOfDay = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)
  return { utcMs: toUtcMs(day) + secondsOfDay * 1000 - offsetMinutes * 60_000, offsetMinutes }
}
