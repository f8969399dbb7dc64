// What the map says of its state to the article around it.
import { toSearch } from '../../model/permalink.ts'
import { toLink } from '../../state/link.ts'
import type { State } from '../../state/state.ts'
import type { App } from '../../views/app.ts'
import type { Report } from '../messages.ts'

export const toReadyReport = (app: App, state: State, height: number): Report => ({
  type: 'ready',
  story: app.story.id,
  title: app.story.title,
  events: app.indexOf({ ...state, all: true }).inTime.map(event => event.id),
  height,
  moment: toMoment(app, state),
})

/** What there is to say when `before` has become `state`. */
export function toReports(app: App, state: State, before: State): Report[] {
  const moment = toMoment(app, state)
  const isSelected = state.selected !== before.selected,
    isTime = state.stop !== before.stop || state.from !== before.from || state.mode !== before.mode
  const reports: Report[] = []
  if (isSelected) reports.push({ type: 'select', event: state.selected ?? null, moment })
  if (isTime) {
    const stops = state.mode === 'window' ? [state.from, state.stop] : [state.stop]
    reports.push({ type: 'time', t: stops.map(stop => app.indexOf(state).stops[stop]!.edtf), moment })
  }
  if (!isSelected && !isTime && moment !== toMoment(app, before)) reports.push({ type: 'moment', moment })
  return reports
}

/**
 * Names the event whose card is open, the one that the story opens with too: an article lights its words, and keeps the
 * moment for years.
 */
const toMoment = ({ opening, indexOf }: App, state: State): string =>
  toSearch(toLink(state, { ...opening, selected: undefined }, indexOf)).slice(1)
