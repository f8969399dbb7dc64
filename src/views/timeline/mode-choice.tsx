// Which dates are shown: up to one, a window, one alone.
import { MODES, type Mode } from '../../model/window.ts'
import type { ViewProps } from '../app.ts'
import { part } from '../part.ts'

export const ModeChoice = part(
  ({ app: { t, actions }, state: { mode } }: ViewProps) => ({ t, actions, mode }),
  ({ t, actions, mode: chosen }) => (
    <label class="time-mode">
      <span>{t.time.mode}</span>
      <select value={chosen} onChange={event => actions.setMode(event.currentTarget.value as Mode)}>
        {MODES.map(mode => (
          <option key={mode} value={mode}>
            {t.time.modes[mode]}
          </option>
        ))}
      </select>
    </label>
  ),
)
