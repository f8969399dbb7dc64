// For tests: the layout of an axis with an event at each of some dates.
import { readEdtf } from '../../model/edtf.ts'
import type { Axis } from '../../model/permalink.ts'
import { toStops } from '../../model/stops.ts'
import type { StoryEvent } from '../../model/story.ts'
import { toAxisLayout, type AxisLayout } from './axis-layout.ts'
import { axisWords } from './axis-test-words.ts'

export const TEXT_PX = 12
export const lay = (
  dates: readonly string[],
  axis: Axis,
  widthPx: number,
  published: readonly string[] = [],
  planned: readonly string[] = [],
): AxisLayout => {
  const events = dates.map((edtf, index): StoryEvent => ({
    id: `${edtf} ${index}`,
    title: `Event ${index}`,
    status: planned.includes(edtf) ? 'planned' : 'reported',
    join: 'none',
    when: { edtf, basis: 'stated' },
    where: [],
    cite: [],
  }))
  return toAxisLayout({
    stops: toStops(events),
    events: new Map(events.map(event => [event.id, event])),
    published: published.map(readEdtf),
    axis,
    widthPx,
    textPx: TEXT_PX,
    rows: widthPx < 520 ? 2 : 3,
    rtl: false,
    words: axisWords,
  })
}
