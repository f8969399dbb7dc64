// A date with a time of day on the calendar of a zone: the same moment is another day elsewhere.
import { toDay, type Day } from './calendar.ts'
import type { When } from './when.ts'

/**
 * The date on the clock of an IANA zone; as printed without one, or where the zone is not known here. A date without a
 * time of day is the same everywhere.
 */
export function toZonedWhen(when: When, timeZone: string | undefined): When {
  if (!when.time || timeZone === undefined) return when
  const offsetMinutes = toOffsetMinutes(when.time.utcMs, timeZone)
  if (offsetMinutes === undefined || offsetMinutes === when.time.offsetMinutes) return when
  const day: Day = Math.floor((when.time.utcMs + offsetMinutes * 60_000) / 86_400_000)
  return {
    ...when,
    earliest: day,
    latest: day,
    begins: [day, day],
    begunBy: day,
    notOverBefore: day,
    time: { ...when.time, offsetMinutes },
  }
}

/** Of a zone's clock from UTC at a moment; undefined where the zone is not known here. */
function toOffsetMinutes(utcMs: number, timeZone: string): number | undefined {
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
  } catch {
    return undefined // a browser older than the zone
  }
  const parts = new Map(format.formatToParts(utcMs).map(({ type, value }) => [type, Number(value)]))
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type)!
  const minutes = toDay(read('year'), read('month'), read('day'))! * 1440 + read('hour') * 60 + read('minute')
  return minutes - Math.floor(utcMs / 60_000)
}
