// The axis of a story at a size.
import type { Axis } from '../../model/permalink.ts'
import { toDirection } from '../../i18n/direction.ts'
import type { App } from '../app.ts'
import { toAxisLayout, type AxisInput, type AxisLayout } from './axis-layout.ts'

export type AxisSize = Pick<AxisInput, 'widthPx' | 'textPx' | 'rows'>

export function layOutAxis({ index, lang, t, format }: App, axis: Axis, size: AxisSize): AxisLayout {
  return toAxisLayout({
    ...size,
    stops: index.stops,
    events: index.events,
    published: [...index.published.values()],
    axis,
    rtl: toDirection(lang) === 'rtl',
    words: { ...format, later: t.time.later, published: t.time.published, planned: t.signs.planned },
  })
}
