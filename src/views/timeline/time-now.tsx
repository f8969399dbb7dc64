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
      </strong>{' '}
      <span class="time-count">
        <span key={now.count}>{now.count}</span>
        {now.isOfKey && ` ${app.t.time.ofKey}`}
      </span>
      {now.title && (
        <span key={`title ${now.title}`} class="time-title" {...inLanguage(app)}>
          {now.title}
        </span>
      )}
    </p>
  )
}
