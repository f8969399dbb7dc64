// The field for words over the list, and how many events hold them.
import { useEffect, useRef } from 'preact/hooks'
import type { SearchActions } from '../../state/search-actions.ts'
import type { LaterProps } from '../app.ts'
import { FoundCount } from './found-count.tsx'
import { toSearchField } from './search-field.ts'
import { toQuery } from './to-query.ts'

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
      search(toQuery(field.current!.value))
    }, restMs)
  }
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
