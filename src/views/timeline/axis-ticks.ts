// The calendar under the axis: which days, months or years of a stretch of time are named, and where.
import { fromDay, toDay, type Day } from '../../model/calendar.ts'
import type { Formats } from '../../i18n/formats.ts'
import { toTextWidth } from '../map/text-width.ts'

export type TickWords = Pick<Formats, 'dayAlone' | 'dayShort' | 'monthShort' | 'year' | 'withYear'>
export type Unit = 'day' | 'month' | 'year'

export interface Tick {
  readonly unit: Unit
  readonly day: Day
  /** Where the named day, month or year begins, in px; undefined where that lies outside the stretch. */
  readonly edge: number | undefined
  /** Middle of the label: the middle of what is seen of the day, month or year. */
  readonly x: number
  /** Whether less than all of it is seen: such labels give way. */
  readonly partial: boolean
  readonly label: string
  /** A second line under the label, where the year is new. */
  readonly year: string | undefined
}

/** From fine to coarse: a unit and every how many of it is named. */
const STEPS: readonly (readonly [Unit, number])[] = [
  ['day', 1],
  ['day', 2],
  ['day', 7],
  ['month', 1],
  ['month', 3],
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map(step => ['year', step] as const),
]
export const LABEL_GAP_PX = 9
const DAYS: Record<Unit, number> = { day: 1, month: 30, year: 365 }

/**
 * The ticks of the days `from` to `to` (excluded), as fine as their labels have room. `toX` takes a day to px and
 * rises between the two.
 */
export function toTicks(from: Day, to: Day, toX: (day: number) => number, words: TickWords, textPx: number): Tick[] {
  const pxPerDay = (toX(to) - toX(from)) / (to - from)
  const fits = STEPS.find(
    ([unit, step]) => step * DAYS[unit] * pxPerDay >= toTextWidth(toLabel(unit, to - 1, words), textPx) + LABEL_GAP_PX,
  )
  const [unit, step] = fits ?? STEPS.at(-1)!
  const ticks: Tick[] = []
  for (let count = Math.floor(toCount(unit, from) / step) * step; ; count += step) {
    const start = fromCount(unit, count),
      end = fromCount(unit, count + 1)
    if (start >= to) return ticks
    if (end <= from) continue
    const x = (toX(Math.max(start, from)) + toX(Math.min(end, to))) / 2
    const edge = start > from ? toX(start) : undefined
    ticks.push({
      unit,
      day: Math.max(start, from),
      edge,
      x,
      partial: start < from || end > to,
      label: toLabel(unit, start, words),
      year: undefined,
    })
  }
}

/**
 * The ticks whose labels overlap neither each other nor the ends of the axis; each new year is named with the first of
 * them, beside its label where there is room, else under it.
 */
export function thinTicks(ticks: readonly Tick[], widthPx: number, words: TickWords, textPx: number): Tick[] {
  const kept: { tick: Tick; half: number }[] = []
  for (const tick of [...ticks.filter(({ partial }) => !partial), ...ticks.filter(({ partial }) => partial)]) {
    // Room for the year as well, for it may come to stand under any of them.
    const half =
      Math.max(toTextWidth(tick.label, textPx), tick.unit === 'year' ? 0 : toTextWidth(words.year(tick.day), textPx)) /
      2
    const x = Math.max(half, Math.min(widthPx - half, tick.x))
    if (2 * half <= widthPx && kept.every(other => Math.abs(other.tick.x - x) >= other.half + half + LABEL_GAP_PX / 2))
      kept.push({ tick: { ...tick, x }, half })
  }
  kept.sort((a, b) => a.tick.x - b.tick.x)
  let last: string | undefined
  return kept.map(({ tick }, index) => {
    const year = words.year(tick.day)
    if (year === last || tick.unit === 'year') return tick
    last = year
    const label = words.withYear(tick.unit, tick.day)
    const half = toTextWidth(label, textPx) / 2
    const [before, after] = [kept[index - 1], kept[index + 1]]
    const x = Math.max(half, Math.min(widthPx - half, tick.x))
    const isFree = [before, after].every(
      other => !other || Math.abs(other.tick.x - x) >= other.half + half + LABEL_GAP_PX,
    )
    return isFree ? { ...tick, label, x } : { ...tick, year }
  })
}

const toLabel = (unit: Unit, day: Day, words: TickWords): string =>
  unit === 'day' ? words.dayShort(day) : unit === 'month' ? words.monthShort(day) : words.year(day)

/** 1970-01-01 was a Thursday: days are counted from the Monday before, so that weeks begin on one. */
const MONDAY: Day = -3

/** Days, months or years since a fixed one, so that steps fall on round numbers. */
function toCount(unit: Unit, day: Day): number {
  if (unit === 'day') return Math.floor(day) - MONDAY
  const { year, month } = fromDay(Math.floor(day))
  return unit === 'month' ? year * 12 + month - 1 : year
}

function fromCount(unit: Unit, count: number): Day {
  if (unit === 'day') return count + MONDAY
  return unit === 'month' ? toDay(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1)! : toDay(count, 1, 1)!
}
