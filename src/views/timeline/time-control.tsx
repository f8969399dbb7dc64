// The time control: buttons that step and play, the date in words, the choices, and the axis that is scrubbed.
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { moveWindow } from '../../model/window.ts'
import type { ViewProps } from '../app.ts'
import { asked } from '../loaders.ts'
import { useLatest } from '../use-latest.ts'
import { usePart } from '../use-part.ts'
import { ModeChoice } from './mode-choice.tsx'
import { createPlayer } from './play.ts'
import { TimeAxis } from './time-axis.tsx'
import { TimeButtons } from './time-buttons.tsx'
import { TimeIcon } from './time-icon.tsx'
import { TimeNow } from './time-now.tsx'

export function TimeControl({ app, state }: ViewProps) {
  const { t, actions } = app
  const root = useRef<HTMLDivElement>(null)
  const toggle = useRef<HTMLButtonElement>(null)
  const options = useId()
  const [isOpen, setOpen] = useState(false)
  const parts = usePart(asked, isOpen)

  const step = useLatest((by: -1 | 1): void => {
    const moved = moveWindow(state, state.stop + by, app.index.stops.length - 1)
    if (moved.stop === state.stop) return
    if (state.mode === 'window') actions.setWindow(moved.from, moved.stop)
    else actions.setStop(moved.stop)
  })

  useEffect(() => {
    if (!state.playing) return
    const player = createPlayer(root.current!, toggle.current!, actions)
    return player.stop
  }, [state.playing])

  return (
    <div class="time" role="group" aria-label={t.time.name} ref={root}>
      <div class="time-bar">
        <TimeButtons app={app} state={state} toggle={toggle} step={step} />
        <TimeNow app={app} state={state} />
        <button
          type="button"
          class="time-button is-options"
          aria-label={t.time.options}
          title={t.time.options}
          aria-expanded={isOpen}
          aria-controls={options}
          onClick={() => setOpen(!isOpen)}
        >
          <TimeIcon name="options" />
        </button>
        <div id={options} class={isOpen ? 'time-options is-open' : 'time-options'}>
          <ModeChoice app={app} state={state} />
          {isOpen && parts && <parts.TimeMore app={app} state={state} words={parts.toWords(app)} />}
        </div>
      </div>
      <TimeAxis app={app} state={state} />
    </div>
  )
}
