// Calendar days as whole numbers: a date without a time is a square on it, never a moment, so no zone can shift it.

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number

const DAY_MS = 86_400_000

/** The day number of a calendar date; undefined where no such date exists (2023-02-29). `month` is 1 to 12. */
export function toDay(year: number, month: number, date: number): Day | undefined {
  const moment = new Date(0)
  moment.setUTCFullYear(year, month - 1, date) // Date.UTC reads years 0 to 99 as 1900 to 1999
  const exists = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date
  return exists ? moment.getTime() / DAY_MS : undefined
}

/** Year, month (1 to 12) and date of a day number. */
export function fromDay(day: Day): { year: number; month: number; date: number } {
  const moment = new Date(day * DAY_MS)
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() }
}

/** UTC midnight of a day, in milliseconds: only for Intl formatters that are set to UTC. */
export const toUtcMs = (day: Day): number => day * DAY_MS

/** `2023-11-21`; years outside 0 to 9999 keep their sign and digits (`-0044-03-15`). */
export function toIsoDate(day: Day): string {
  const { year, month, date } = fromDay(day)
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  return `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

/** The last date of a month, 28 to 31. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
