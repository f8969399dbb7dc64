// What selected words can become.
import { useState } from 'preact/hooks'
import { setDate } from '../../desk/decisions/date.ts'
import { readStory } from '../../state/read-story.ts'
import type { StudioProps } from '../studio-props.ts'

export function SelectionBar({ studio, state }: StudioProps) {
  const { selection, session, event } = state
  const story = session && readStory(session.desk)
  const [quoted, setQuoted] = useState('')
  if (!selection || !story) return null
  const own =
    story.events.find(({ id }) => id === quoted) ?? story.events.find(({ id }) => id === event) ?? story.events[0]
  const short = selection.text.length > 90 ? `${selection.text.slice(0, 88)}…` : selection.text
  return (
    <div class="selection-bar" role="group" aria-label="From the selected words">
      <p>“{short}”</p>
      <div class="row">
        <button type="button" class="button" onClick={() => void studio.actions.addEvent(selection, {})}>
          New event
        </button>
        {own && (
          <>
            <button type="button" class="button" onClick={() => void studio.actions.addQuote(own.id, selection)}>
              Quote for
            </button>
            <select
              aria-label="The event that it is a quote for"
              value={own.id}
              onChange={change => setQuoted(change.currentTarget.value)}
            >
              {story.events.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
            <button
              type="button"
              class="button"
              onClick={() => studio.actions.useForPlace({ event: own.id, text: selection.text })}
            >
              Place of it
            </button>
            <button
              type="button"
              class="button"
              onClick={() => studio.actions.decide(desk => setDate(desk, [own.id], selection.text))}
            >
              Date of it
            </button>
          </>
        )}
      </div>
    </div>
  )
}
