// The short list that opens at a place with several events.
import type { ViewProps } from '../app.ts'
import { toEventDate } from '../event-date.ts'
import { inLanguage } from '../in-language.ts'
import { NamedPlace } from '../named-place.tsx'
import { CloseButton } from './close-button.tsx'

export function PlaceList({ app, state, place }: ViewProps & { place: string }) {
  const { index, t, actions, story } = app
  const shown = app.shown(state)
  const events = (index.eventsAt.get(place) ?? []).filter(event => shown.get(event.id) !== 'hidden')
  return (
    <div
      key={place}
      class="card place-list"
      role="dialog"
      aria-modal="false"
      aria-labelledby="place-title"
      data-place={place}
      tabIndex={-1}
    >
      <h2 id="place-title">
        <NamedPlace app={app} place={story.places[place]!} />
      </h2>
      <div class="place-events" tabIndex={0} role="group" aria-labelledby="place-title">
        <ul>
          {events.map(event => (
            <li key={event.id}>
              <button type="button" class="place-event" data-event={event.id} onClick={() => actions.select(event.id)}>
                <span key={state.zone} class="place-event-date">
                  {toEventDate(app, state.zone, event)}
                  {event.when.basis === 'inferred' && <span class="tag inferred">{t.card.inferred}</span>}
                </span>
                <span {...inLanguage(app)}>{event.title}</span>
                {event.status !== 'reported' && (
                  <span class={`tag ${event.status}`}>{t.card.status[event.status]}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
        {story.places[place]!.pointNote && (
          <p class="note" {...inLanguage(app)}>
            {story.places[place]!.pointNote}
          </p>
        )}
      </div>
      <CloseButton app={app} />
    </div>
  )
}
