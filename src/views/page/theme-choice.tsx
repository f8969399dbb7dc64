// Light, dark, or as the device says.
import { THEMES, type Theme } from '../../model/permalink.ts'
import type { ViewProps } from '../app.ts'

export function ThemeChoice({ app: { t, actions }, state }: ViewProps) {
  return (
    <label class="theme">
      <span class="theme-label">{t.page.theme}</span>
      <select value={state.theme} onChange={event => actions.setTheme(event.currentTarget.value as Theme)}>
        {THEMES.map(theme => (
          <option key={theme} value={theme}>
            {t.page.themes[theme]}
          </option>
        ))}
      </select>
    </label>
  )
}
