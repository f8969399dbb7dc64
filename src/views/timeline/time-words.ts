// What the time control says of a stop and a window.
import { parseEdtf } from '../../model/edtf.ts'
import type { Stop } from '../../model/stops.ts'
import { showStop, type TimeWindow } from '../../model/window.ts'
import { toIsoDate, type Day } from '../../model/calendar.ts'
import type { Zone } from '../../model/permalink.ts'
import type { App } from '../app.ts'
import { toEventDate } from '../event-date.ts'

/** "21 November 2023" */
const toDateText = (app: App, stop: number, zone: Zone): string => toEventDate(app, zone, app.index.events.get(app.index.stops[stop]!.events[0]!)!)

/** "7 of 12: 21 November 2023, North Korea launches a spy satellite and 3 more" */
export function toValueText(app: App, stop: number, zone: Zone = 'story'): string {
  const { index, t } = app
  const { events } = index.stops[stop]!
  const title = index.events.get(events[0]!)!.title
  return t.time.stop(stop + 1, index.stops.length, toDateText(app, stop, zone), title) + (events.length > 1 ? t.time.more(events.length - 1) : '')
}

/** The line by the buttons: the date or dates, and the events that are new there. */
export function toNowText(app: App, window: TimeWindow, zone: Zone = 'story'): { date: string; count: string; title: string } {
  const { index, t } = app
  const stops = index.stops.filter((_, number) => showStop(window, number) === 'now')
  const events = stops.flatMap(stop => stop.events)
  return {
    date: stops.length > 1 ? toSpanText(app, stops) : toDateText(app, window.stop, zone),
    count: t.time.events(events.length),
    title: stops.length > 1 ? '' : index.events.get(events[0]!)!.title,
  }
}

/** "9 to 24 November 2023": the days on which the events of several stops may have begun. */
function toSpanText({ format }: App, stops: readonly Stop[]): string {
  const from = Math.min(...stops.map(stop => stop.when.begins[0])), to = Math.max(...stops.map(stop => stop.when.begins[1]))
  const span = parseEdtf(from < to ? `${toIsoDate(from)}/${toIsoDate(to)}` : toIsoDate(from))
  return span.ok ? format.when(span.value) : ''
}

/** The days on which the story's articles came out; of a month, its last. */
export function toPublishedDays({ index }: App): Day[] {
  return [...index.published.values()].flatMap(({ latest, earliest }) => latest ?? earliest ?? [])
}
