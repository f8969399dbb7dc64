// The one line that speaks: where a button or key has led, and what went wrong. Drags and play stay silent.
import type { ViewProps } from '../app.ts'
import { ChangingText } from '../changing-text.tsx'
import { toDateText } from '../timeline/time-words.ts'

export function StatusLine({ app, state }: ViewProps) {
  const { index, t } = app
  const stop = index.stops[state.stop]!
  const { title } = index.events.get(state.selected ?? stop.events[0]!)!
  const moved =
    state.spoken && !state.playing
      ? t.time.stop(state.stop + 1, index.stops.length, toDateText(app, state.stop, state.zone), title)
      : ''
  return (
    <p class={state.notice ? 'status notice' : 'status'} role="status">
      <ChangingText>{state.notice || moved}</ChangingText>
    </p>
  )
}
