// The field for words over the list, and how many events hold them.
import { useEffect, useRef } from 'preact/hooks'
import { MOST_QUERY } from '../../model/permalink.ts'
import type { SearchActions } from '../../state/search-actions.ts'
import type { ViewProps } from '../app.ts'
import { isBrowserKey } from '../browser-key.ts'
import { toWords } from '../later-words.ts'
import { FoundCount } from './found-count.tsx'
import { toSearchField } from './search-field.ts'

/** Who types on is not searched for yet; milliseconds. */
const REST_MS = 150

/** Where a stroke is a character. */
const TEXT_FIELD = 'input:not([type=range], [type=checkbox]), textarea, select, [contenteditable]'

interface SearchBoxProps extends ViewProps {
  readonly search: SearchActions['search']
}

export function SearchBox({ app, state, search }: SearchBoxProps) {
  const { actions } = app
  const { words } = state.filter
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
    Object.assign(field.current!, { disabled: false, placeholder, ariaLabel: placeholder })
  }, [app.t])
  // What a link asks for, and "Show all"
  useEffect(() => {
    if (timer.current === undefined) field.current!.value = words?.query ?? ''
  }, [words?.query])
  useEffect(() => {
    const onSlash = (press: KeyboardEvent): void => {
      if (press.key !== '/' || isBrowserKey(press) || (press.target as Element).closest(TEXT_FIELD)) return
      if (document.querySelector(':modal')) return
      press.preventDefault()
      actions.setTab('events')
      setTimeout(() => field.current!.focus()) // the panel may have been hidden
    }
    document.addEventListener('keydown', onSlash)
    return () => document.removeEventListener('keydown', onSlash)
  }, [])
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
      {words?.ids && (
        <p class="found">
          <FoundCount app={app} state={state} words={toWords(app)} />
        </p>
      )}
    </>
  )
}
