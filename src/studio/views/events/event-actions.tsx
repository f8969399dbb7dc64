// An event with another put together, in two, or taken away.
import { useState } from 'preact/hooks'
import { accept } from '../../desk/decisions/accept.ts'
import { removeEvent } from '../../desk/decisions/event.ts'
import { mergeEvents, splitEvent } from '../../desk/decisions/join-events.ts'
import { toQuotes } from '../../state/read-story.ts'
import type { EventFormProps } from './event-form-props.ts'

export function EventActions({ studio, story, event }: EventFormProps) {
  const { actions } = studio
  const others = story.events.filter(({ id }) => id !== event.id)
  const [other, setOther] = useState('')
  const [title, setTitle] = useState('')
  const [moved, setMoved] = useState<readonly number[]>([])
  const chosen = others.find(({ id }) => id === other) ?? others[0]
  const quotes = toQuotes(event.value)
  return (
    <div class="event-actions">
      <div class="row">
        {event.isProposed && (
          <button
            type="button"
            class="button is-main"
            onClick={() => actions.decide(desk => accept(desk, [`event ${event.id}`]))}
          >
            Accept
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => {
            if (actions.decide(desk => removeEvent(desk, event.id))) actions.showEvent(undefined)
          }}
        >
          Remove the event
        </button>
      </div>
      {chosen && (
        <details>
          <summary>Put together with another event</summary>
          <p class="means">This one keeps its title and date, and gets the other’s quotes and places.</p>
          <div class="row">
            <select
              aria-label="The other event"
              value={chosen.id}
              onChange={change => setOther(change.currentTarget.value)}
            >
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
              Put together
            </button>
          </div>
        </details>
      )}
      {quotes.length > 1 && (
        <details>
          <summary>Split into two events</summary>
          <fieldset>
            <legend>Quotes of the new event</legend>
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
          <label for="split-title">Its title</label>
          <div class="row">
            <input id="split-title" value={title} onInput={input => setTitle(input.currentTarget.value)} />
            <button
              type="button"
              class="button"
              onClick={() => actions.decide(desk => splitEvent(desk, event.id, moved, title))}
            >
              Split
            </button>
          </div>
        </details>
      )}
    </div>
  )
}
