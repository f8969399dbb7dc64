// The buttons that step and play.
import type { Ref } from 'preact'
import type { ViewProps } from '../app.ts'
import { part } from '../part.ts'
import { TimeIcon } from './time-icon.tsx'

interface TimeButtonsProps extends ViewProps {
  /** The button that plays and pauses. */
  readonly toggle: Ref<HTMLButtonElement>
  /** Stays the same. */
  step(by: -1 | 1): void
}

export const TimeButtons = part(
  ({ app: { t, actions, index }, state, toggle, step }: TimeButtonsProps) => ({
    ...{ t, actions, toggle, step },
    playing: state.playing,
    isFirst: state.stop === 0 || (state.mode === 'window' && state.from === 0),
    isLast: state.stop === index.stops.length - 1,
  }),
  ({ t, actions, toggle, step, playing, isFirst, isLast }) => (
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
        aria-label={playing ? t.time.pause : t.time.play}
        title={playing ? t.time.pause : t.time.play}
        onClick={playing ? actions.pause : actions.play}
      >
        <TimeIcon name={playing ? 'pause' : 'play'} />
      </button>
      <button
        type="button"
        class="time-button is-step"
        aria-label={t.time.next}
        title={t.time.next}
        aria-disabled={isLast}
        onClick={() => step(1)}
      >
        <TimeIcon name="next" />
      </button>
    </div>
  ),
)
