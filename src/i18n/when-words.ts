// A date in words, as precise and as sure as it is.
import { fromDay, type Day } from '../model/calendar.ts'
import { toEnds, type End } from '../model/ends.ts'
import type { When } from '../model/when.ts'
import type { DayFormats, DayPair } from './day-formats.ts'
import type { Messages } from './messages.ts'

type Unit = 'year' | 'month' | 'day'
type Joiner = (from: string, to: string) => string
type Say = (date: string) => string

/** "21 November 2023", "between 21 and 24 November 2023", "about 2018 to November 2023". */
export function toWhenWords(when: When, days: DayFormats, t: Messages['date'], timeZone?: string): string {
  if (when.kind === 'date') return toDateWords(when, days, t, timeZone)
  const [from, to] = toEnds(when)
  const words = (end: When, say?: Say) => toDateWords(end, days, t, timeZone, say)
  if (!isDate(from)) {
    if (!isDate(to)) return ''
    return when.kind === 'oneOf' ? t.orBefore(words(to)) : words(to, from === 'open' ? t.until : t.untilUnknown)
  }
  if (!isDate(to))
    return when.kind === 'oneOf' ? t.orAfter(words(from)) : words(from, to === 'open' ? t.since : t.sinceUnknown)
  // Of two days that follow each other there is nothing between.
  const isNext = from.precision === 'day' && to.precision === 'day' && to.latest! - from.earliest! === 1
  const joiner = when.kind === 'lasted' ? t.lasted : isNext ? t.either : t.between
  const unit = toUnit(from)
  return unit && unit === toUnit(to)
    ? joinDays(unit, from.earliest!, to.earliest!, joiner, days)
    : joiner(words(from), words(to))
}

const isDate = (end: End): end is When => typeof end === 'object'

/**
 * The unit of a date that is just that, without doubt and unspecified digits: only such can share its month or year
 * with another.
 */
const toUnit = (when: When): Unit | undefined =>
  when.uncertain || when.approximate || isMasked(when) || when.precision === 'season' || when.precision === 'time'
    ? undefined
    : when.precision

/** `2023-11-2X` is a day, of which several are meant. */
function isMasked({ precision, earliest, latest }: When): boolean {
  const [from, to] = [fromDay(earliest!), fromDay(latest!)]
  if (precision === 'day') return earliest !== latest
  if (precision === 'month') return from.month !== to.month
  return precision === 'year' && from.year !== to.year
}

/** `say` is "until" where the date is an open end: "perhaps until about November 2023". */
function toDateWords(
  when: When,
  days: DayFormats,
  t: Messages['date'],
  timeZone: string | undefined,
  say?: Say,
): string {
  const date = toPlainWords(when, days, t, timeZone)
  const open = say && (when.approximate ? t.openAbout(say, date) : say(date))
  const near = open ?? (when.approximate ? t.about(date) : date)
  return when.uncertain ? t.perhaps(near) : near
}

function toPlainWords(when: When, days: DayFormats, t: Messages['date'], timeZone: string | undefined): string {
  if (when.time) return toMomentWords(when, when.time, days, t, timeZone)
  const [earliest, latest] = [when.earliest!, when.latest!]
  if (when.precision === 'season') return t.season(t.seasons[toSeason(earliest)]!, days.year(earliest))
  const unit = when.precision as Unit
  return isMasked(when)
    ? t.unknown[unit](joinDays(toWholeUnit(unit, earliest, latest), earliest, latest, t.lasted, days))
    : days[unit](earliest)
}

function toMomentWords(
  { earliest }: When,
  { utcMs, offsetMinutes }: NonNullable<When['time']>,
  days: DayFormats,
  t: Messages['date'],
  timeZone: string | undefined,
): string {
  try {
    if (timeZone !== undefined) return t.at(...days.inZone(utcMs, timeZone))
  } catch {
    // A browser older than the zone says it as printed.
  }
  return t.at(days.day(earliest!), days.timeOfDay(utcMs, offsetMinutes))
}

/** EDTF's code, 21 to 24, of the season that begins on this day: March, June, September or December 1. */
const toSeason = (day: Day): number => 20 + fromDay(day).month / 3

/** The largest unit that these days fill, which is what is known of a date: of `2023-11-XX` the month. */
function toWholeUnit(unit: Unit, earliest: Day, latest: Day): Unit {
  const from = fromDay(earliest),
    to = fromDay(latest),
    after = fromDay(latest + 1)
  if (unit === 'year' || (from.month === 1 && from.date === 1 && after.month === 1 && after.date === 1)) return 'year'
  return unit === 'month' || (from.date === 1 && after.date === 1 && from.month === to.month) ? 'month' : 'day'
}

/**
 * Two days, months or years in words, one where they are the same, with what they share said once where the language
 * allows it.
 */
function joinDays(unit: Unit, from: Day, to: Day, joiner: Joiner, days: DayFormats): string {
  const full: DayPair = [days[unit](from), days[unit](to)]
  return full[0] === full[1] ? full[0] : joiner(...days.pair(unit, from, to, full))
}
