// The axis of a story at a width: where that is narrow, every stop gets an equal slot.
import type { Axis } from '../../model/permalink.ts'
import type { App } from '../app.ts'
import { toAxisLayout, type AxisLayout } from './axis-layout.ts'

/** Below this an axis to scale leaves too little for each date; timeline.css says the same. */
const SLOTS_BELOW_PX = 520

/** `textPx` is the size of the labels. */
export function layOutAxis(app: App, axis: Axis, widthPx: number, textPx: number): AxisLayout {
  const { index, t, format } = app
  const words = { ...format, later: t.time.later, published: t.time.published, note: t.time.notToScale }
  const kind = axis === 'auto' && widthPx < SLOTS_BELOW_PX ? 'slots' : axis
  return toAxisLayout({
    stops: index.stops,
    events: index.events,
    published: [...index.published.values()],
    kind,
    widthPx,
    textPx,
    words,
  })
}
