// The field for words over the list, and how many events hold them.
import { useEffect, useRef } from 'preact/hooks'
import { MOST_QUERY } from '../../model/permalink.ts'
import type { SearchActions } from '../../state/search-actions.ts'
import type { LaterProps } from '../app.ts'
import { FoundCount } from './found-count.tsx'
import { toSearchField } from './search-field.ts'

/** Who types on is not searched for yet; milliseconds. */
const REST_MS = 150

interface SearchBoxProps extends LaterProps {
  readonly search: SearchActions['search']
}

export function SearchBox({ app, state, words, search }: SearchBoxProps) {
  const { words: asked } = state.filter
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef<number>(undefined)

  const ask = (restMs: number): void => {
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => {
      timer.current = undefined
      search(field.current!.value.slice(0, MOST_QUERY))
    }, restMs)
  }
  // Preact leaves the attributes alone of what it hydrates, and the page may speak another language by now
  useEffect(() => {
    const { placeholder } = toSearchField(app.t)
    Object.assign(field.current!, { placeholder, ariaLabel: placeholder })
  }, [app.t])
  // What was typed before this was there
  useEffect(() => {
    if (field.current!.value && !asked) ask(0)
  }, [])
  // What a link asks for, and "Show all"
  useEffect(() => {
    if (timer.current === undefined) field.current!.value = asked?.query ?? ''
  }, [asked?.query])
  const onKeyDown = (press: KeyboardEvent): void => {
    if (press.key !== 'Escape' || !field.current!.value) return
    // Neither does the card close, nor does the browser clear it in its own way
    press.preventDefault()
    press.stopPropagation()
    field.current!.value = ''
    ask(0)
  }

  return (
    <>
      <input {...toSearchField(app.t)} ref={field} onInput={() => ask(REST_MS)} onKeyDown={onKeyDown} />
      {asked?.ids && (
        <p class="found">
          <FoundCount app={app} state={state} words={words} />
        </p>
      )}
    </>
  )
}
