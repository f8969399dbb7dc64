// An event with another put together, or in two.
import { useState } from 'preact/hooks'
import { mergeEvents, splitEvent } from '../../desk/decisions/join-events.ts'
import { toQuotes } from '../../state/read-story.ts'
import { words } from '../../words/words.ts'
import type { EventFormProps } from './event-form-props.ts'

export function EventActions({ studio, story, event }: EventFormProps) {
  const of = words.events.actions
  const { actions } = studio
  const others = story.events.filter(({ id }) => id !== event.id)
  const [other, setOther] = useState('')
  const [title, setTitle] = useState('')
  const [moved, setMoved] = useState<readonly number[]>([])
  const chosen = others.find(({ id }) => id === other) ?? others[0]
  const quotes = toQuotes(event.value)
  return (
    <div class="event-actions">
      {chosen && (
        <details>
          <summary>{of.merge}</summary>
          <p class="means">{of.mergeMeans}</p>
          <div class="row">
            <select aria-label={of.other} value={chosen.id} onChange={change => setOther(change.currentTarget.value)}>
              {others.map(each => (
                <option key={each.id} value={each.id}>
                  {each.title}
                </option>
              ))}
            </select>
            <button
              type="button"
              class="button"
              onClick={() => actions.decide(desk => mergeEvents(desk, event.id, chosen.id))}
            >
              {of.mergeDo}
            </button>
          </div>
        </details>
      )}
      {quotes.length > 1 && (
        <details>
          <summary>{of.split}</summary>
          <fieldset>
            <legend>{of.splitQuotes}</legend>
            {quotes.map(({ at, exact }) => (
              <label key={at} class="check">
                <input
                  type="checkbox"
                  checked={moved.includes(at)}
                  onChange={() => setMoved(moved.includes(at) ? moved.filter(each => each !== at) : [...moved, at])}
                />
                {exact}
              </label>
            ))}
          </fieldset>
          <label for="split-title">{of.splitTitle}</label>
          <div class="row">
            <input id="split-title" value={title} onInput={input => setTitle(input.currentTarget.value)} />
            <button
              type="button"
              class="button"
              onClick={() => actions.decide(desk => splitEvent(desk, event.id, moved, title))}
            >
              {of.splitDo}
            </button>
          </div>
        </details>
      )}
    </div>
  )
}
