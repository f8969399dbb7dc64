// The one line that speaks: where a button or key has led, and what went wrong. Drags and play stay silent.
import type { ViewProps } from './app.ts'

export function StatusLine({ app: { index, t, format }, state }: ViewProps) {
  const stop = index.stops[state.stop]!
  const event = index.events.get(state.selected ?? stop.events[0]!)!
  const moved = state.spoken && !state.playing ? t.time.stop(state.stop + 1, index.stops.length, format.when(stop.when), event.title) : ''
  return <p class={state.notice ? 'status notice' : 'status'} role="status">{state.notice || moved}</p>
}
