// A choice of a few values; the phrase below says what the chosen one means.
import type { RefObject } from 'preact'
import { useId } from 'preact/hooks'
import type { ChoiceWords } from '../words/choice-words.ts'

interface ChoiceProps {
  readonly label: string
  readonly keys?: string
  readonly words: Readonly<Record<string, ChoiceWords>>
  readonly value: string
  readonly choose: (value: string) => void
  readonly select?: RefObject<HTMLSelectElement | null>
}

export function Choice({ label, keys, words, value, choose, select }: ChoiceProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>
        {label} {keys && <kbd aria-hidden="true">{keys}</kbd>}
      </label>
      <select
        id={id}
        ref={select}
        value={value}
        aria-describedby={`${id}-means`}
        aria-keyshortcuts={keys}
        onChange={change => choose(change.currentTarget.value)}
      >
        {Object.entries(words).map(([key, { name }]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      <p class="means" id={`${id}-means`}>
        {words[value]?.means ?? ''}
      </p>
    </div>
  )
}
