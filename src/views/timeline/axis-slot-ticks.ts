// The dates under an axis with one equal slot per stop, from left to right as far as there is room; the month is said
// where it is new.
import type { Day } from '../../model/calendar.ts'
import { fromDay } from '../../model/calendar.ts'
import type { Stop } from '../../model/stops.ts'
import { toTextWidth } from '../map/text-width.ts'
import { toShortDate, type ShortDate } from '../short-date.ts'
import { LABEL_GAP_PX, type Tick, type TickWords } from './axis-ticks.ts'

/**
 * A stop whose beginning spans several days that have no common name has none: while it is current its range is said.
 */
export function toSlotTicks(
  stops: readonly Stop[],
  places: readonly number[],
  widthPx: number,
  words: TickWords,
  textPx: number,
): Tick[] {
  const ticks: Tick[] = []
  let end = -Infinity,
    year = ''
  let before: ShortDate | undefined
  stops.forEach((stop, index) => {
    const named = toShortDate(stop.when, words)
    if (!named || (before?.label === named.label && before.unit === named.unit)) return
    const label =
      before?.unit === 'day' && named.unit === 'day' && isSameMonth(before.day, named.day)
        ? words.dayAlone(named.day)
        : named.label
    const ownYear = words.year(named.day)
    const half = Math.max(toTextWidth(label, textPx), ownYear !== year ? toTextWidth(ownYear, textPx) : 0) / 2
    const x = Math.max(half, Math.min(widthPx - half, places[index]!))
    if (x - half < end) return
    ticks.push({
      unit: named.unit,
      day: named.day,
      label,
      edge: undefined,
      partial: false,
      x,
      year: ownYear !== year && named.unit !== 'year' ? ownYear : undefined,
    })
    before = named
    end = x + half + LABEL_GAP_PX / 2
    year = ownYear
  })
  return ticks
}

function isSameMonth(a: Day, b: Day): boolean {
  const [from, to] = [fromDay(a), fromDay(b)]
  return from.year === to.year && from.month === to.month
}
