// The one line that speaks: where a button or key has led, and what went wrong. Drags and play stay silent.
import type { ViewProps } from './app.ts'
import { toEventDate } from './event-date.ts'

export function StatusLine({ app, state }: ViewProps) {
  const { index, t } = app
  const stop = index.stops[state.stop]!
  const first = index.events.get(stop.events[0]!)!
  const { title } = index.events.get(state.selected ?? first.id)!
  const moved = state.spoken && !state.playing ? t.time.stop(state.stop + 1, index.stops.length, toEventDate(app, state.zone, first), title) : ''
  return <p class={state.notice ? 'status notice' : 'status'} role="status">{state.notice || moved}</p>
}
