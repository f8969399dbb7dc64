// A text of the story: written as the field is left or Enter is pressed, so that one change is one step. What cannot be
// taken stays in it, with the reason, also when the form is left and opened again.
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Problem } from '../../compiler/problem.ts'
import { ProblemList } from './problem-list.tsx'
import { toLeft, type HeldText } from './held-text.ts'
import type { Field } from './to-field.ts'
import { words } from '../words/words.ts'

interface TextFieldProps extends Field {
  readonly label: string
  readonly value: string
  readonly hint?: string
  /** What it takes, in words: said where it could not take what was typed. */
  readonly how?: string
  /** So many characters are told to be left, where it has a limit. */
  readonly length?: number
  readonly isLong?: boolean
  readonly problems?: readonly Problem[]
}

export function TextField(props: TextFieldProps) {
  const { label, value, untaken, save, forget, hint, how, length, isLong = false, problems = [] } = props
  const id = useId()
  const [held, setHeld] = useState<HeldText>()
  const text = held?.text ?? untaken?.text ?? value
  const hold = (next: string): void => setHeld(before => ({ from: before?.from ?? text, text: next }))
  const write = (left: string | undefined): void => {
    if (left === value) forget()
    else if (left !== undefined) save(left)
  }
  const leave = (): void => {
    setHeld(undefined)
    write(toLeft(held, untaken?.text))
  }
  // A form may go while its field has the focus.
  const last = useRef<(() => void) | undefined>(undefined)
  last.current = () => write(toLeft(held, undefined))
  useEffect(() => () => last.current?.(), [])
  const own = {
    id,
    value: text,
    autocomplete: 'off',
    dir: 'auto' as const,
    'aria-describedby': `${id}-hint ${id}-problems`,
    'aria-invalid': untaken?.why !== undefined || problems.some(({ severity }) => severity === 'error'),
    onFocus: () => hold(text),
    onInput: (input: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => hold(input.currentTarget.value),
    onBlur: leave,
    onKeyDown: (key: KeyboardEvent) => {
      if (key.key === 'Escape') {
        setHeld(undefined)
        forget()
      }
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
      <div id={`${id}-problems`}>
        {untaken?.why !== undefined && (
          <p class="untaken">
            <b>{words.frame.untaken}:</b> {untaken.why}. {how}
          </p>
        )}
        <ProblemList problems={problems} />
      </div>
    </div>
  )
}
