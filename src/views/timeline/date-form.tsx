// A date that is typed.
import { useId, useRef, useState } from 'preact/hooks'
import { readWrittenDate } from '../../i18n/read-written-date.ts'
import { findStop } from '../../state/link.ts'
import type { LaterProps } from '../app.ts'
import { toDateWords } from '../date-words.ts'

export function DateForm({ app, state, words }: LaterProps) {
  const { actions, index } = app
  const id = useId()
  const [wrong, setWrong] = useState(false)
  /** A date that the story does not have, in words, and the nearest stop, which is shown in its stead. */
  const [missed, setMissed] = useState<{ readonly words: string; readonly stop: number | undefined }>()
  const input = useRef<HTMLInputElement>(null)
  const go = () => {
    const typed = input.current!.value.trim(),
      date = readWrittenDate(typed, app.lang) ?? typed
    const isFound = actions.goTo([date])
    setWrong(!isFound)
    // Where an event has it, key or not, that is shown
    setMissed(
      app.indexOf({ ...state, all: true }).stops.some(({ edtf }) => edtf === date)
        ? undefined
        : { words: toDateWords(app, date), stop: findStop(index, date) },
    )
    if (!isFound) input.current!.focus()
  }
  // No form: in a frame whose sandbox allows none it would not be sent.
  return (
    <div class="time-go">
      <label for={`${id}-date`}>{words.time.type}</label>
      <input
        id={`${id}-date`}
        ref={input}
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        maxLength={60}
        placeholder={index.stops.at(-1)!.edtf.match(/\d{4}-\d\d-\d\d/)?.[0]}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={() => setWrong(false)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') go()
        }}
      />
      <button type="button" onClick={go}>
        {words.time.go}
      </button>
      {wrong && (
        <p id={`${id}-wrong`} class="time-wrong" role="alert">
          {words.time.badDate}
        </p>
      )}
      {missed?.stop === state.stop && (
        <p key={missed.words} class="time-missed">
          {words.time.missed(missed.words)}
        </p>
      )}
    </div>
  )
}
