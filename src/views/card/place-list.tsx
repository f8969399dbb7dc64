// The short list that opens at a place with several events, or at several places in one.
import { Fragment } from 'preact'
import type { ViewProps } from '../app.ts'
import { toEventDate } from '../event-date.ts'
import { inLanguage } from '../in-language.ts'
import { toEventsAt } from '../map/marks.ts'
import { NamedPlace } from '../named-place.tsx'
import { CloseButton } from './close-button.tsx'

export function PlaceList({ app, state, places: ids }: ViewProps & { places: readonly string[] }) {
  const { index, t, actions, story } = app
  const places = ids.map(id => story.places[id]!)
  const here = new Set(ids.flatMap(id => toEventsAt(app, state, id)))
  const key = ids.join(',')
  return (
    <div
      key={key}
      class="card place-list"
      role="dialog"
      aria-modal="false"
      aria-labelledby="place-title"
      {...{ [ids.length > 1 ? 'data-places' : 'data-place']: key }}
      tabIndex={-1}
    >
      <h2 id="place-title">
        {places.map((place, number) => (
          <Fragment key={number}>
            {number > 0 && t.series}
            <NamedPlace app={app} place={place} />
          </Fragment>
        ))}
      </h2>
      <div class="place-events" tabIndex={0} role="group" aria-labelledby="place-title">
        <ul>
          {index.inTime
            .filter(event => here.has(event))
            .map(event => (
              <li key={event.id}>
                <button
                  type="button"
                  class="place-event"
                  data-event={event.id}
                  onClick={() => actions.select(event.id)}
                >
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
        {places.map(
          ({ pointNote }, number) =>
            pointNote && (
              <p key={number} class="note" {...inLanguage(app)}>
                {pointNote}
              </p>
            ),
        )}
      </div>
      <CloseButton app={app} />
    </div>
  )
}
