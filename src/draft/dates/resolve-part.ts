// Seasons, quarters and weeks: parts of a year or month that the text names by their number.
import { fromDay, toDay, type Day } from '../../model/calendar.ts'
import type { Anchors, Resolved } from './anchors.ts'
import { toDayWords, toMonthName, toWeekday } from './day-words.ts'
import type { MeaningOf } from './meaning.ts'
import { resolveMonth } from './resolve-day.ts'
import { shiftDay, toOneOf, toQuarter, toYear } from './shift-day.ts'

/** How far a season or quarter further off is preferred, in days, where the sentence looks that way. */
const PART_AGAINST_TENSE = 60

/** Seasons are those of the northern hemisphere, as the project reads EDTF's. */
export function resolvePart(
  { is, number, year, turn }: MeaningOf<'season' | 'quarter'>,
  { published, before, direction }: Anchors,
): Resolved {
  const toEdtf = (of: number) => (is === 'season' ? `${toYear(of)}-${20 + number}` : toQuarter(of, number))
  if (year !== undefined) return { edtf: toEdtf(year), reason: 'as printed', confidence: 0.9 }
  const day = published ?? before?.day
  if (day === undefined) return { reason: `no date of publication to tell the year of the ${is}`, confidence: 0.2 }
  const found = findPartYear(day, is === 'season' ? 3 * number : 3 * number - 2, turn ?? 0, direction)
  return { edtf: toEdtf(found), reason: `the ${is} of ${found} seen from ${toDayWords(day)}`, confidence: 0.7 }
}

/** The year of the three months from `first` that are nearest; of those before or after where the text says so. */
function findPartYear(day: Day, first: number, turn: number, direction: -1 | 1): number {
  const { year } = fromDay(day)
  const years = [year - 1, year, year + 1].flatMap(candidate => {
    const begin = shiftDay(toDay(candidate, 1, 1)!, first - 1, 'month')
    const end = shiftDay(begin, 3, 'month') - 1
    const off = end < day ? end - day : begin > day ? begin - day : 0
    return turn !== 0 && Math.sign(off) !== turn
      ? []
      : [{ candidate, cost: Math.abs(off) + (off * direction < 0 ? PART_AGAINST_TENSE : 0) }]
  })
  return years.sort((a, b) => a.cost - b.cost)[0]?.candidate ?? year
}

/** Weeks from Monday to Sunday that lie whole in the month. */
export function resolveWeekOf({ number, month, year }: MeaningOf<'weekOf'>, anchors: Anchors): Resolved {
  const whole = resolveMonth({ is: 'month', month, ...(year === undefined ? {} : { year }) }, anchors)
  const found = Number(whole.edtf?.slice(0, 4))
  const first = toDay(found, month, 1)
  if (whole.edtf === undefined || first === undefined) return whole
  const next = shiftDay(first, 1, 'month')
  const monday =
    number < 0 ? next - 7 - ((toWeekday(next) - 1) % 7) : first + ((8 - toWeekday(first)) % 7) + 7 * (number - 1)
  return {
    edtf: toOneOf(monday, monday + 6),
    reason: `a week of ${toMonthName(month)} ${found} from Monday ${fromDay(monday).date}`,
    confidence: 0.7,
  }
}
