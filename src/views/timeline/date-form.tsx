// A date that is typed.
import { useId, useState } from 'preact/hooks'
import type { ViewProps } from '../app.ts'

export function DateForm({ app }: ViewProps) {
  const { t, actions, index } = app
  const id = useId()
  const [wrong, setWrong] = useState(false)
  return (
    <form class="time-go" noValidate onSubmit={event => {
      event.preventDefault()
      const input = event.currentTarget.elements.namedItem('date') as HTMLInputElement
      const isFound = actions.goTo(input.value.trim())
      setWrong(!isFound)
      if (!isFound) input.focus()
    }}>
      <label for={`${id}-date`}>{t.time.type}</label>
      <input id={`${id}-date`} name="date" type="text" autoComplete="off" autoCapitalize="off" spellcheck={false} maxLength={60} placeholder={index.stops.at(-1)!.edtf.match(/\d{4}-\d\d-\d\d/)?.[0]}
        aria-invalid={wrong} aria-describedby={wrong ? `${id}-wrong` : undefined} onInput={() => setWrong(false)} />
      <button type="submit">{t.time.go}</button>
      {wrong && <p id={`${id}-wrong`} class="time-wrong" role="alert">{t.time.badDate}</p>}
    </form>
  )
}
