// The buttons that step and play.
import type { Ref } from 'preact'
import { moveWindow } from '../../model/window.ts'
import type { ViewProps } from '../app.ts'
import { TimeIcon } from './time-icon.tsx'

interface TimeButtonsProps extends ViewProps {
  /** The button that plays and pauses. */
  readonly toggle: Ref<HTMLButtonElement>
}

export function TimeButtons({ app: { t, actions, index }, state, toggle }: TimeButtonsProps) {
  const last = index.stops.length - 1
  const step = (by: -1 | 1): void => {
    const moved = moveWindow(state, state.stop + by, last)
    if (moved.stop === state.stop) return
    if (state.mode === 'window') actions.setWindow(moved.from, moved.stop)
    else actions.setStop(moved.stop)
  }
  const isFirst = state.stop === 0 || (state.mode === 'window' && state.from === 0)

  return (
    <div class="time-buttons">
      <button
        type="button"
        class="time-button is-step"
        aria-label={t.time.previous}
        title={t.time.previous}
        aria-disabled={isFirst}
        onClick={() => step(-1)}
      >
        <TimeIcon name="previous" />
      </button>
      <button
        type="button"
        class="time-button is-play"
        ref={toggle}
        aria-label={state.playing ? t.time.pause : t.time.play}
        title={state.playing ? t.time.pause : t.time.play}
        onClick={state.playing ? actions.pause : actions.play}
      >
        <TimeIcon name={state.playing ? 'pause' : 'play'} />
      </button>
      <button
        type="button"
        class="time-button is-step"
        aria-label={t.time.next}
        title={t.time.next}
        aria-disabled={state.stop === last}
        onClick={() => step(1)}
      >
        <TimeIcon name="next" />
      </button>
    </div>
  )
}
