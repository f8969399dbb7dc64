// The events of the story; one of them opens as a form.
import { toReadDate } from '../../state/read-dates.ts'
import { readStory } from '../../state/read-story.ts'
import type { StudioProps } from '../studio-props.ts'
import { toDateWords } from '../to-date-words.ts'
import { EventForm } from './event-form.tsx'
import { UncitedList } from './uncited-list.tsx'

export function EventsPane({ studio, state }: StudioProps) {
  const story = state.session && readStory(state.session.desk)
  if (!story) return <p class="empty">The file holds no story that can be read: see “File”.</p>
  const chosen = story.events.find(({ id }) => id === state.event)
  if (chosen) return <EventForm key={chosen.id} studio={studio} state={state} story={story} event={chosen} />
  const errors = state.look?.problems ?? []
  return (
    <div class="events">
      <h2>
        {story.events.length} {story.events.length === 1 ? 'event' : 'events'}
      </h2>
      <p class="means">Press one to change it. Select words in the article to make another.</p>
      <ol class="event-list">
        {story.events
          .map(event => ({ ...event, when: toDateWords(toReadDate(event, state)) }))
          .map(({ id, at, title, value, isProposed, when }) => (
            <li key={id}>
              <button type="button" class="queue-item" onClick={() => studio.actions.showEvent(id)}>
                <span class="queue-kind">{value['weight'] === 'key' ? 'key' : ''}</span>
                <span class="queue-name">
                  {title}
                  {isProposed && <span class="tag">proposed</span>}
                  {errors.some(({ path, severity }) => severity === 'error' && path.startsWith(`events[${at}]`)) && (
                    <span class="tag is-error">error</span>
                  )}
                </span>
                <span class="queue-value">{when}</span>
              </button>
            </li>
          ))}
      </ol>
      <UncitedList studio={studio} state={state} />
    </div>
  )
}
