// How time is shown and where to: the mode, the even scale, a date that is typed.
import { useId, useState } from 'preact/hooks'
import { MODES, moveWindow, type Mode } from '../../model/window.ts'
import { findStop } from '../../state/link.ts'
import type { ViewProps } from '../app.ts'

export function ModeChoice({ app: { t, actions }, state }: ViewProps) {
  return (
    <label class="time-mode">
      <span>{t.time.mode}</span>
      <select value={state.mode} onChange={event => actions.setMode(event.currentTarget.value as Mode)}>
        {MODES.map(mode => <option key={mode} value={mode}>{t.time.modes[mode]}</option>)}
      </select>
    </label>
  )
}

export function ScaleChoice({ app: { t, actions }, state }: ViewProps) {
  return (
    <label class="time-scale">
      <input type="checkbox" checked={state.axis === 'linear'} onChange={event => actions.setAxis(event.currentTarget.checked ? 'linear' : 'auto')} />
      <span>{t.time.linear}</span>
    </label>
  )
}

export function DateForm({ app, state }: ViewProps) {
  const { t, actions, index } = app
  const id = useId()
  const [wrong, setWrong] = useState(false)
  return (
    <form class="time-go" noValidate onSubmit={event => {
      event.preventDefault()
      const input = event.currentTarget.elements.namedItem('date') as HTMLInputElement
      const stop = findStop(index, input.value.trim())
      setWrong(stop === undefined)
      if (stop === undefined) return input.focus()
      if (state.mode !== 'window') return actions.setStop(stop)
      const moved = moveWindow(state, stop, index.stops.length - 1)
      actions.setWindow(moved.from, moved.stop)
    }}>
      <label for={`${id}-date`}>{t.time.type}</label>
      <input id={`${id}-date`} name="date" type="text" autoComplete="off" autoCapitalize="off" spellcheck={false} maxLength={60} placeholder={index.stops.at(-1)!.edtf.match(/\d{4}-\d\d-\d\d/)?.[0]}
        aria-invalid={wrong} aria-describedby={wrong ? `${id}-wrong` : undefined} onInput={() => setWrong(false)} />
      <button type="submit">{t.time.go}</button>
      {wrong && <p id={`${id}-wrong`} class="time-wrong" role="alert">{t.time.badDate}</p>}
    </form>
  )
}
