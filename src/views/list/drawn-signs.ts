// Which signs are on show at one moment: on the map, and on the axis for the dates shown.
import { toDateSigns, type Sign } from '../../model/signs.ts'
import type { Note } from '../../signs/registry.tsx'
import type { State } from '../../state/state.ts'
import type { App } from '../app.ts'
import { toMapArcs } from '../map/map-arcs.ts'
import { toMarks } from '../map/marks.ts'
import { hasMarks } from '../timeline/axis-marks.ts'

/**
 * What events on show are drawn with: a place's mark as `toMarks` has it (the strongest role alone), a call or a
 * journey, and on the axis each date's bar
 * and, while events are few enough for marks of their own, each event's. Dates that the time or the filter leaves out
 * are set back there and not explained.
 */
export function toDrawnSigns({ story, index, ...app }: App, state: State): ReadonlySet<Sign | Note | 'reported'> {
  const shown = app.shown(state),
    marks = toMarks(story, index, shown, state.selected)
  const dates = index.stops
    .map(({ when, events }) => ({
      when,
      events: events.flatMap(id => (shown.get(id) === 'hidden' ? [] : index.events.get(id)!)),
    }))
    .filter(({ events }) => events.length > 0)
  const events = dates.flatMap(date => date.events)
  const onAxis = hasMarks(story.events.length)
  return new Set<Sign | Note | 'reported'>([
    ...marks.flatMap(({ sign, events: here, shown: how }) => [
      sign.place,
      sign.role,
      sign.status ?? 'reported',
      ...(sign.inferred ? (['inferred'] as const) : []),
      ...(here.length > 1 ? (['number'] as const) : []),
      ...(how === 'now' ? [] : [how]),
    ]),
    ...toMapArcs(story, shown, state.selected).map(arc => (arc.directed ? 'journey' : 'call')),
    ...dates.flatMap(({ when }) => toDateSigns(when)).filter(sign => onAxis || sign !== 'day'),
    ...(onAxis
      ? events.flatMap(({ status, when }) => [
          status,
          ...(when.basis === 'inferred' ? (['inferred-date'] as const) : []),
        ])
      : []),
    ...((story.context ?? []).some(
      id => story.places[id]!.precision !== 'country' && !marks.some(mark => mark.id === id),
    )
      ? (['context'] as const)
      : []),
    ...(index.stops.length > 0 && index.published.size > 0 ? (['published'] as const) : []),
  ])
}
