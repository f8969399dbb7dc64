// A day or month as printed, with or without its year; days of the week.
import { fromDay, toDay, toIsoDate, type Day } from '../../model/calendar.ts'
import { parseEdtf } from '../../model/edtf.ts'
import type { Anchors, Resolved } from './anchors.ts'
import { toDayWords, toMonthName, toWeekday, toWeekdayName } from './day-words.ts'
import type { MeaningOf } from './meaning.ts'
import { toMonth, toOneOf } from './shift-day.ts'

/** Between what the calendar says and what the text does, in the reason of a date that contradicts itself. */
export const ERRS = ', the text says '
/** How far a year further off is preferred, in days, where the sentence looks that way. */
const AGAINST_TENSE = 300
/** Less than a year: in the year after, some day fits many a weekday that is wrong. */
const AGAINST_WEEKDAY = 200
/** In it every month has all the days that it may have. */
const LEAP_YEAR = 2024

export function resolveDay(meaning: MeaningOf<'day'>, anchors: Anchors): Resolved {
  const { month, date, lastDate, weekday } = meaning
  const year = meaning.year ?? findYear(meaning, anchors)
  const words = `${date} ${toMonthName(month)}`
  if (toDay(LEAP_YEAR, month, date) === undefined) {
    const said = meaning.year === undefined ? words : `${words} ${meaning.year}`
    return { reason: `there is no ${said}`, confidence: 0.1 }
  }
  if (year === undefined) return { reason: `${words}: no date of publication to tell the year`, confidence: 0.2 }
  const day = toDay(year, month, date)
  if (day === undefined) return { reason: `there is no ${words} ${year}`, confidence: 0.1 }
  const stated = meaning.year !== undefined
  const edtf =
    lastDate === undefined || lastDate <= date
      ? toIsoDate(day)
      : `${toIsoDate(day)}/${toIsoDate(day + lastDate - date)}`
  if (weekday !== undefined && weekday !== toWeekday(day))
    return {
      edtf,
      reason: `${words} ${year} was a ${toWeekdayName(toWeekday(day))}${ERRS}${toWeekdayName(weekday)}`,
      confidence: 0.3,
    }
  if (stated) return { edtf, reason: 'as printed', confidence: 0.97 }
  const reason =
    anchors.published === undefined
      ? `${words} in the year of the date before it`
      : `${toDayWords(day)}, the ${words} nearest to publication`
  return { edtf, reason, confidence: anchors.published === undefined ? 0.45 : weekday === undefined ? 0.9 : 0.95 }
}

/** Of the years around publication the one whose day is nearest, with its weekday where the text has one. */
function findYear(
  { month, date, weekday }: MeaningOf<'day'>,
  { published, before, direction }: Anchors,
): number | undefined {
  if (published === undefined) return before && fromDay(before.day).year
  const { year } = fromDay(published)
  const years = [year - 1, year, year + 1].flatMap(candidate => {
    const day = toDay(candidate, month, date)
    if (day === undefined) return []
    const off = day - published
    const fits = weekday === undefined || weekday === toWeekday(day)
    return [
      { candidate, cost: Math.abs(off) + (off * direction < 0 ? AGAINST_TENSE : 0) + (fits ? 0 : AGAINST_WEEKDAY) },
    ]
  })
  return years.sort((a, b) => a.cost - b.cost)[0]?.candidate
}

export function resolveMonth(
  { month, year, years, turn }: MeaningOf<'month'>,
  { published, before, direction }: Anchors,
): Resolved {
  const name = toMonthName(month)
  if (year !== undefined) return { edtf: toMonth(year, month), reason: 'as printed', confidence: 0.97 }
  if (published === undefined)
    return before
      ? { edtf: toMonth(fromDay(before.day).year, month), reason: 'the year of the date before it', confidence: 0.4 }
      : { reason: `${name}: no date of publication to tell the year`, confidence: 0.2 }
  const now = fromDay(published)
  if (years !== undefined)
    return { edtf: toMonth(now.year + years, month), reason: `${name} of ${now.year + years}`, confidence: 0.95 }
  const later = Math.sign(month - now.month)
  const way = turn === undefined || turn === 0 ? direction : turn
  // "last October" in October is a year ago, "in October" is now.
  const isOther = later !== 0 ? later !== way : turn !== undefined && turn !== 0
  const found = turn === 0 || !isOther ? now.year : now.year + way
  const reason = `the ${way < 0 ? 'last' : 'next'} ${name} seen from ${toDayWords(published)}`
  return { edtf: toMonth(found, month), reason, confidence: turn === undefined ? 0.85 : 0.8 }
}

export function resolveWeekday(
  { weekday, turn, weeks }: MeaningOf<'weekday'>,
  { published, direction }: Anchors,
): Resolved {
  const name = toWeekdayName(weekday)
  if (published === undefined) return { reason: `${name}: no date of publication to count from`, confidence: 0.2 }
  const today = toWeekday(published)
  if (weeks !== undefined) {
    const day = published - today + weekday + 7 * weeks
    return { edtf: toIsoDate(day), reason: `${name} of the week of ${toDayWords(day - weekday + 1)}`, confidence: 0.9 }
  }
  const way = turn === undefined || turn === 0 ? direction : turn
  const back = (today - weekday + 7) % 7
  const on = (weekday - today + 7) % 7
  if (back === 0 && (turn === undefined || turn === 0))
    return {
      edtf: toIsoDate(published),
      reason: `${name} is the day of publication, ${toDayWords(published)}`,
      confidence: 0.9,
    }
  const day = way < 0 ? published - (back || 7) : published + (on || 7)
  return {
    edtf: toIsoDate(day),
    reason: `${name} ${way < 0 ? 'before' : 'after'} ${toDayWords(published)}`,
    // "last Tuesday" and "next Tuesday" may be a week further off.
    confidence: turn === undefined ? (way < 0 ? 0.93 : 0.85) : 0.75,
  }
}

/** It is told of its morning; the evening was on the day before. */
export function resolveNight({ morning }: MeaningOf<'night'>, anchors: Anchors): Resolved {
  const resolved = resolveWeekday({ is: 'weekday', weekday: morning }, anchors)
  const parsed = resolved.edtf === undefined ? undefined : parseEdtf(resolved.edtf)
  const last = parsed?.ok ? parsed.value.latest : undefined
  if (last === undefined) return resolved
  return { ...resolved, edtf: toOneOf(last - 1, last), reason: `the night between two days; ${resolved.reason}` }
}

export function resolveWeekend(turn: number | undefined, { published, direction }: Anchors): Resolved {
  if (published === undefined) return { reason: 'weekend: no date of publication to count from', confidence: 0.2 }
  const today = toWeekday(published)
  const way = turn === undefined || turn === 0 ? (today > 5 ? 0 : direction) : turn
  const saturday = published - today + 6 + (way < 0 ? -7 : way > 0 && today > 5 ? 7 : 0)
  return {
    edtf: toOneOf(saturday, saturday + 1),
    reason: `the weekend ${way < 0 ? 'before' : way > 0 ? 'after' : 'of'} ${toDayWords(published)}`,
    confidence: 0.8,
  }
}

/** Day first or month first: the reading with a date, and of two the one nearer to publication, told as a guess. */
export function resolveNumbers({ first, second, year }: MeaningOf<'numbers'>, { published }: Anchors): Resolved {
  const readings = [toDay(year, first, second), toDay(year, second, first)].filter(
    (day): day is Day => day !== undefined,
  )
  const [one, other] = readings
  if (one === undefined) return { reason: 'no such day, whichever number is the month', confidence: 0.1 }
  if (other === undefined || one === other) return { edtf: toIsoDate(one), reason: 'as printed', confidence: 0.9 }
  if (published === undefined)
    return { reason: `${toDayWords(one)} or ${toDayWords(other)}: which number is the month?`, confidence: 0.2 }
  const [near, far] = Math.abs(one - published) <= Math.abs(other - published) ? [one, other] : [other, one]
  return {
    edtf: toIsoDate(near),
    reason: `${toDayWords(near)} is nearer to publication than ${toDayWords(far)}; which is meant is a guess`,
    confidence: 0.4,
  }
}
