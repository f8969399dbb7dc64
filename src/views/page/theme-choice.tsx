// Light, dark, or as the device says.
import { THEMES, type Theme } from '../../model/permalink.ts'
import type { ViewProps } from '../app.ts'
import { part } from '../part.ts'

export const ThemeChoice = part(
  ({ app: { t, actions }, state: { theme } }: ViewProps) => ({ t, actions, theme }),
  ({ t, actions, theme: chosen }) => (
    <label class="theme">
      <span class="theme-label">{t.page.theme}</span>
      <select value={chosen} onChange={event => actions.setTheme(event.currentTarget.value as Theme)}>
        {THEMES.map(theme => (
          <option key={theme} value={theme}>
            {t.page.themes[theme]}
          </option>
        ))}
      </select>
    </label>
  ),
)
