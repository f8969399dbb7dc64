// The moment on show, in words.
import type { ViewProps } from '../app.ts'
import { inLanguage } from '../in-language.ts'
import { toNowText } from './time-words.ts'

export function TimeNow({ app, state }: ViewProps) {
  const now = toNowText(app, state)
  return (
    <p class="time-now">
      <strong key={now.date} class="time-date">
        {now.date}
      </strong>
      <br />
      <span key={now.count} class="time-count">
        {now.count}
      </span>
      {now.title && (
        <span key={`title ${now.title}`} class="time-title">
          {' · '}
          <span {...inLanguage(app)}>{now.title}</span>
        </span>
      )}
    </p>
  )
}
