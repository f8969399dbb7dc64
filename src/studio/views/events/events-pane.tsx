// The events of the story; one of them opens as a form.
import { useEffect, useRef } from 'preact/hooks'
import { toReadDate } from '../../state/read-dates.ts'
import { readStory, type DeskStory } from '../../state/read-story.ts'
import { words } from '../../words/words.ts'
import type { StudioProps } from '../studio-props.ts'
import { toDateWords } from '../to-date-words.ts'
import { EventForm } from './event-form.tsx'
import { UncitedList } from './uncited-list.tsx'

export function EventsPane({ studio, state }: StudioProps) {
  const story = state.session && readStory(state.session.desk)
  if (!story) return <p class="empty">{words.frame.unreadable}</p>
  const chosen = story.events.find(({ id }) => id === state.event)
  if (chosen) return <EventForm key={chosen.id} studio={studio} state={state} story={story} event={chosen} />
  return (
    <div class="events">
      <h2>{words.events.title(story.events.length)}</h2>
      <p class="means">{words.events.how}</p>
      <EventList studio={studio} state={state} story={story} />
      <UncitedList studio={studio} state={state} />
    </div>
  )
}

/** The one whose form was open last is marked, and in sight. */
function EventList({ studio, state, story }: StudioProps & { readonly story: DeskStory }) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' }), [])
  const errors = (state.look?.problems ?? []).filter(({ severity }) => severity === 'error')
  return (
    <ol class="event-list" ref={list}>
      {story.events.map(event => (
        <li key={event.id}>
          <button
            type="button"
            class="queue-item"
            aria-current={event.id === state.lastEvent ? 'true' : undefined}
            onClick={() => studio.actions.showEvent(event.id)}
          >
            <span class="queue-name">
              {event.title} {event.value['weight'] === 'key' && <span class="tag is-key">{words.events.key}</span>}
              {event.isProposed && <span class="tag">{words.events.proposed}</span>}
              {errors.some(({ path }) => path.startsWith(`events[${event.at}]`)) && (
                <span class="tag is-error">{words.events.error}</span>
              )}
            </span>
            <span class="queue-value">{toDateWords(toReadDate(event, state))}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}
