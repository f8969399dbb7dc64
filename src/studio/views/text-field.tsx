// A text of the story: written as the field is left or Enter is pressed, so that one change is one step.
import { useEffect, useId, useState } from 'preact/hooks'
import type { Problem } from '../../compiler/problem.ts'
import { ProblemList } from './problem-list.tsx'
import { words } from '../words/words.ts'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly save: (text: string) => void
  readonly hint?: string
  /** So many characters are told to be left, where it has a limit. */
  readonly length?: number
  readonly isLong?: boolean
  readonly problems?: readonly Problem[]
}

export function TextField({ label, value, save, hint, length, isLong = false, problems = [] }: TextFieldProps) {
  const id = useId()
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  const leave = (): void => {
    if (text !== value) save(text)
  }
  const own = {
    id,
    value: text,
    autocomplete: 'off',
    dir: 'auto' as const,
    'aria-describedby': `${id}-hint ${id}-problems`,
    'aria-invalid': problems.some(({ severity }) => severity === 'error'),
    onInput: (input: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => setText(input.currentTarget.value),
    onBlur: leave,
    onKeyDown: (key: KeyboardEvent) => {
      if (key.key === 'Escape') setText(value)
      if (key.key !== 'Enter') return
      key.preventDefault()
      leave()
    },
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isLong ? <textarea {...own} rows={2} /> : <input {...own} />}
      <p class="means" id={`${id}-hint`}>
        {hint}
        {length !== undefined && words.events.form.left(length - [...text].length)}
      </p>
      <ProblemList id={`${id}-problems`} problems={problems} />
    </div>
  )
}
