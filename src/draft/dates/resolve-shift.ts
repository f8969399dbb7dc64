// Dates that count from another.
import { fromDay, toIsoDate, type Day } from '../../model/calendar.ts'
import type { Anchors, Resolved } from './anchors.ts'
import { toDayWords, toLengthWords, toMonthName } from './day-words.ts'
import type { MeaningOf, Unit } from './meaning.ts'
import { shiftDay, toMonth, toWhole } from './shift-day.ts'
import { toTimexLength } from './timex.ts'

export function resolveShift({ unit, count, from, whole }: MeaningOf<'shift'>, anchors: Anchors): Resolved {
  const { published, before, beforeDay } = anchors
  const counted = unit === 'day' || unit === 'week' ? beforeDay : before?.day
  // "at the end of the day" without a day before it: that of publication.
  const day = from === 'published' ? published : (counted ?? (unit === 'day' && count === 0 ? published : undefined))
  if (day === undefined)
    return {
      reason: from === 'published' ? 'no date of publication to count from' : `no ${unit} before it to count from`,
      confidence: 0.2,
    }
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return resolveHours(day, count, unit)
  const found = shiftDay(day, count, unit)
  if (fromDay(found).year < 1) return { reason: 'before all dates', confidence: 0.1 }
  const off =
    count === 0 ? `the ${unit} of` : `${toLengthWords(Math.abs(count), unit)} ${count < 0 ? 'before' : 'after'}`
  // "a week ago" is a day, "last week" a week, "two years ago" a year.
  return {
    edtf: toWhole(found, !whole && unit === 'week' ? 'day' : unit),
    reason:
      unit === 'day' && count === 0 && from === 'published'
        ? `the day of publication, ${toDayWords(day)}`
        : `${off} ${toDayWords(day)}`,
    confidence: from === 'before' ? 0.6 : whole || unit === 'day' ? 0.92 : 0.8,
  }
}

function resolveHours(day: Day, count: number, unit: Unit): Resolved {
  if (unit !== 'hour' || Math.abs(count) < 24)
    return { edtf: toIsoDate(day), reason: `within a day of ${toDayWords(day)}`, confidence: 0.4 }
  return {
    edtf: toIsoDate(day + Math.trunc(count / 24)),
    reason: `${toLengthWords(Math.abs(count), unit)} from ${toDayWords(day)}`,
    confidence: 0.6,
  }
}

export function resolveSameMonth({ years }: MeaningOf<'sameMonth'>, { published, before }: Anchors): Resolved {
  const day = before?.day ?? published
  if (day === undefined) return { reason: 'no month before it to count from', confidence: 0.2 }
  const { year, month } = fromDay(day)
  return { edtf: toMonth(year + years, month), reason: `${toMonthName(month)}, a year before ${year}`, confidence: 0.7 }
}

/** A stretch that ends with the day of publication; without a number nobody knows where it begins. */
export function resolveUntilNow({ unit, count, point }: MeaningOf<'until now'>, { published }: Anchors): Resolved {
  const timex = toTimexLength(count, unit)
  if (published === undefined) return { reason: 'no date of publication to count from', confidence: 0.2, timex }
  const now = toIsoDate(published)
  if (point)
    return {
      edtf: `../${toWhole(published, unit === 'week' ? 'day' : unit)}`,
      reason: `some ${unit}s before ${toDayWords(published)}`,
      confidence: 0.4,
    }
  if (count === undefined)
    return {
      edtf: `../${toWhole(published, unit === 'week' ? 'day' : unit)}`,
      reason: `some ${unit}s up to ${toDayWords(published)}`,
      confidence: 0.4,
    }
  const begin = shiftDay(published, -count, unit)
  if (fromDay(begin).year < 1) return { reason: 'before all dates', confidence: 0.1, timex }
  return {
    edtf: `${toIsoDate(begin)}~/${now}`,
    reason: `${toLengthWords(count, unit)} up to ${toDayWords(published)}`,
    confidence: 0.5,
    timex,
  }
}

export function resolveTime({ hour, minute }: MeaningOf<'time'>, { published, beforeDay }: Anchors): Resolved {
  const day = beforeDay ?? published
  if (day === undefined) return { reason: 'a time of day without its day', confidence: 0.2 }
  const pad = (value: number) => String(value).padStart(2, '0')
  return { edtf: `${toIsoDate(day)}T${pad(hour)}:${pad(minute)}:00Z`, reason: `on ${toDayWords(day)}`, confidence: 0.6 }
}
