// Which dates are shown: up to one, a window, one alone.
import { MODES, type Mode } from '../../model/window.ts'
import type { ViewProps } from '../app.ts'

export function ModeChoice({ app: { t, actions }, state }: ViewProps) {
  return (
    <label class="time-mode">
      <span>{t.time.mode}</span>
      <select value={state.mode} onChange={event => actions.setMode(event.currentTarget.value as Mode)}>
        {MODES.map(mode => (
          <option key={mode} value={mode}>
            {t.time.modes[mode]}
          </option>
        ))}
      </select>
    </label>
  )
}
