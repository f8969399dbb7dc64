// The time control: buttons that step and play, the date in words, the choices, and the axis that is scrubbed.
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { moveWindow } from '../../model/window.ts'
import type { ViewProps } from '../app.ts'
import { inLanguage } from '../in-language.ts'
import { DateForm } from './date-form.tsx'
import { createPlayer } from './play.ts'
import { TimeAxis } from './time-axis.tsx'
import { ModeChoice, ScaleChoice } from './time-options.tsx'
import { toNowText } from './time-words.ts'
import { ZoneChoice } from './zone-choice.tsx'

const SIGNS = {
  previous: 'M14.5 5.5v13L6 12zM5 5.5h-1.8v13H5z',
  play: 'M7 4.5v15l12-7.5z',
  pause: 'M6.5 5h4v14h-4zM13.5 5h4v14h-4z',
  next: 'M9.5 5.5v13L18 12zM19 5.5h1.8v13H19z',
  options: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
}

export function TimeControl({ app, state }: ViewProps) {
  const { t, actions, index } = app
  const last = index.stops.length - 1
  const root = useRef<HTMLDivElement>(null)
  const toggle = useRef<HTMLButtonElement>(null)
  const options = useId()
  const [isOpen, setOpen] = useState(false)
  const now = toNowText(app, state)

  useEffect(() => {
    if (!state.playing) return
    const player = createPlayer(root.current!, toggle.current!, actions)
    return player.stop
  }, [state.playing])

  const step = (by: -1 | 1): void => {
    const moved = moveWindow(state, state.stop + by, last)
    if (moved.stop === state.stop) return
    if (state.mode === 'window') actions.setWindow(moved.from, moved.stop)
    else actions.setStop(moved.stop)
  }
  const isFirst = state.stop === 0 || (state.mode === 'window' && state.from === 0)

  return (
    <div class="time" role="group" aria-label={t.time.name} ref={root}>
      <div class="time-bar">
        <div class="time-buttons">
          <button
            type="button"
            class="time-button is-step"
            aria-label={t.time.previous}
            title={t.time.previous}
            aria-disabled={isFirst}
            onClick={() => step(-1)}
          >
            <Sign path={SIGNS.previous} />
          </button>
          <button
            type="button"
            class="time-button is-play"
            ref={toggle}
            aria-label={state.playing ? t.time.pause : t.time.play}
            title={state.playing ? t.time.pause : t.time.play}
            onClick={state.playing ? actions.pause : actions.play}
          >
            <Sign path={state.playing ? SIGNS.pause : SIGNS.play} />
          </button>
          <button
            type="button"
            class="time-button is-step"
            aria-label={t.time.next}
            title={t.time.next}
            aria-disabled={state.stop === last}
            onClick={() => step(1)}
          >
            <Sign path={SIGNS.next} />
          </button>
        </div>
        <p class="time-now">
          <strong class="time-date">{now.date}</strong>
          <br />
          <span class="time-count">{now.count}</span>
          {now.title && (
            <span class="time-title">
              {' · '}
              <span {...inLanguage(app)}>{now.title}</span>
            </span>
          )}
        </p>
        <button
          type="button"
          class="time-button is-options"
          aria-label={t.time.options}
          title={t.time.options}
          aria-expanded={isOpen}
          aria-controls={options}
          onClick={() => setOpen(!isOpen)}
        >
          <Sign path={SIGNS.options} />
        </button>
        <div id={options} class={isOpen ? 'time-options is-open' : 'time-options'}>
          <ModeChoice app={app} state={state} />
          <ScaleChoice app={app} state={state} />
          <ZoneChoice app={app} state={state} />
          <DateForm app={app} state={state} />
        </div>
      </div>
      <TimeAxis app={app} state={state} />
    </div>
  )
}

const Sign = ({ path }: { path: string }) => (
  <svg class="time-sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
)
