// What selected words can become.
import { useState } from 'preact/hooks'
import { setDate } from '../../desk/decisions/date.ts'
import { readStory } from '../../state/read-story.ts'
import type { StudioProps } from '../studio-props.ts'
import { words } from '../../words/words.ts'

export function SelectionBar({ studio, state }: StudioProps) {
  const of = words.article
  const { selection, session, event } = state
  const story = session && readStory(session.desk)
  const [quoted, setQuoted] = useState('')
  if (!selection || !story) return null
  const own =
    story.events.find(({ id }) => id === quoted) ?? story.events.find(({ id }) => id === event) ?? story.events[0]
  const short = selection.text.length > 90 ? `${selection.text.slice(0, 88)}…` : selection.text
  return (
    <div class="selection-bar" role="group" aria-label={of.selected}>
      <p>“{short}”</p>
      <div class="row">
        <button type="button" class="button" onClick={() => void studio.actions.addEvent(selection, {})}>
          {of.newEvent}
        </button>
        {own && (
          <>
            <button type="button" class="button" onClick={() => void studio.actions.addQuote(own.id, selection)}>
              {of.quoteFor}
            </button>
            <select aria-label={of.theEvent} value={own.id} onChange={change => setQuoted(change.currentTarget.value)}>
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
              {of.placeOfIt}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => studio.actions.decide(desk => setDate(desk, [own.id], selection.text))}
            >
              {of.dateOfIt}
            </button>
          </>
        )}
      </div>
    </div>
  )
}
