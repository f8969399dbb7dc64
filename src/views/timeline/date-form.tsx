// A date that is typed.
import { useId, useRef, useState } from 'preact/hooks'
import type { ViewProps } from '../app.ts'

export function DateForm({ app }: ViewProps) {
  const { t, actions, index } = app
  const id = useId()
  const [wrong, setWrong] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const go = () => {
    const isFound = actions.goTo(input.current!.value.trim())
    setWrong(!isFound)
    if (!isFound) input.current!.focus()
  }
  // No form: in a frame whose sandbox allows none it would not be sent.
  return (
    <div class="time-go">
      <label for={`${id}-date`}>{t.time.type}</label>
      <input id={`${id}-date`} ref={input} type="text" autoComplete="off" autoCapitalize="off" spellcheck={false} maxLength={60}
        placeholder={index.stops.at(-1)!.edtf.match(/\d{4}-\d\d-\d\d/)?.[0]} aria-invalid={wrong} aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={() => setWrong(false)} onKeyDown={({ key }) => { if (key === 'Enter') go() }} />
      <button type="button" onClick={go}>{t.time.go}</button>
      {wrong && <p id={`${id}-wrong`} class="time-wrong" role="alert">{t.time.badDate}</p>}
    </div>
  )
}
