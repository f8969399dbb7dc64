// Which dates stand under the axis at a moment: the calendar's, and over it the current stop's own, with all days that
// it may be.
import type { Stop } from '../../model/stops.ts'
import type { App } from '../app.ts'
import { toTextWidth } from '../map/text-width.ts'
import type { AxisLayout } from './axis-layout.ts'
import type { Tick } from './axis-ticks.ts'
import { WORD_GAP_PX } from './find-room.ts'

export interface DateLabel {
  readonly text: string
  readonly x: number
  readonly half: number
}

export function toDateLabel(app: App, layout: AxisLayout, stop: number): DateLabel {
  const { places, widthPx, textPx } = layout
  const text = toShortDate(app, app.index.stops[stop]!, layout.ticks, places[stop]!)
  const half = toTextWidth(text, textPx) / 2
  return { text, half, x: Math.max(half, Math.min(widthPx - half, places[stop]!)) }
}

/** Whether the current date stands over a text in the middle of `x`. */
export const covers = (date: DateLabel, x: number, text: string, textPx: number): boolean =>
  Math.abs(date.x - x) < date.half + toTextWidth(text, textPx) / 2 + WORD_GAP_PX

/**
 * "21 Nov", "21 – 22 Nov", "21 Nov, 22:43 UTC+9", with its year where the calendar names years; what is vaguer than
 * days is said in full.
 */
function toShortDate({ format, t }: App, { when }: Stop, ticks: readonly Tick[], x: number): string {
  const { earliest, latest, precision } = when
  if (when.time) return t.date.at(format.dayShort(earliest!), format.timeOfDay(when))
  const isDays = precision === 'day' && !when.uncertain && !when.approximate
  if (!isDays || earliest === undefined || latest === undefined) return format.when(when)
  const withYear = format.withYear('day', earliest)
  const nearest = ticks.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0]
  const isYear = nearest?.unit === 'year' || nearest?.label === withYear
  return isYear && earliest === latest ? withYear : format.days(earliest, latest)
}
