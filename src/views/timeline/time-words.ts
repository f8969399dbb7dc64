// What the time control says of a stop and a window.
import { hasChoice } from '../../model/key-events.ts'
import { parseEdtf } from '../../model/edtf.ts'
import type { Stop } from '../../model/stops.ts'
import { toIsoDate } from '../../model/calendar.ts'
import type { State } from '../../state/state.ts'
import type { Zone } from '../../model/zone.ts'
import type { App } from '../app.ts'
import { toEventDate } from '../event-date.ts'
import { toCurrentEvent } from './current-event.ts'

/** "21 November 2023", "21 or 22 November 2023, inferred" where no text gives it for any of the stop's events. */
export function toDateText(app: App, stop: number, zone: Zone): string {
  const { stops, events } = app.index
  const ids = stops[stop]!.events
  const date = toEventDate(app, zone, events.get(ids[0]!)!)
  const isInferred = ids.every(id => events.get(id)!.when.basis === 'inferred')
  return isInferred ? date + app.t.comma + app.t.card.inferred : date
}

/** "7 of 12: 21 November 2023, North Korea launches a spy satellite and 3 more" */
export function toValueText(app: App, stop: number, zone: Zone = 'story'): string {
  const { index, t } = app
  const { events } = index.stops[stop]!
  const title = index.events.get(events[0]!)!.title
  return (
    t.time.stop(stop + 1, index.stops.length, toDateText(app, stop, zone), title) +
    (events.length > 1 ? t.time.more(events.length - 1) : '')
  )
}

interface NowText {
  readonly date: string
  readonly count: string
  /** Counted are the key events, of more. */
  readonly isOfKey: boolean
  readonly title: string
}

/**
 * The line by the buttons: the date or dates, what happens there, and which event of how many that is, or how many
 * fall on these dates.
 */
export function toNowText(app: App, state: State): NowText {
  const { index, t } = app
  const isSpan = state.mode === 'window' && state.from < state.stop
  const current = isSpan ? undefined : toCurrentEvent(app, state)
  const isOne = state.mode === 'upto' && current !== undefined
  return {
    date: isSpan
      ? toSpanText(app, index.stops[state.from]!, index.stops[state.stop]!)
      : toDateText(app, state.stop, state.zone),
    count: isOne ? t.time.of(index.numberOf.get(current)! + 1, index.inTime.length) : toCountText(app, state),
    isOfKey: isOne && !state.all && hasChoice(app.story),
    title: current === undefined ? '' : index.events.get(current)!.title,
  }
}

/** "9 events", "4 certainly, 2 possibly" */
function toCountText({ shown, t }: App, state: State): string {
  const all = shown(state)
  const [now, maybe] = [all.count('now'), all.count('maybe')]
  return maybe > 0 ? t.time.surely(now, maybe) : t.time.events(now)
}

/** "9 to 24 November 2023": the days of a window, which `showEvents` counts as well. */
function toSpanText({ format }: App, first: Stop, last: Stop): string {
  const from = first.when.begins[0],
    to = last.when.begins[1]
  const span = parseEdtf(from < to ? `${toIsoDate(from)}/${toIsoDate(to)}` : toIsoDate(from))
  return span.ok ? format.when(span.value) : ''
}
