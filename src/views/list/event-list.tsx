// The list of events, in the order of time: the story for everyone who does not see the map, and beside it for everyone
// who does.
import { Fragment } from 'preact'
import type { Cite, StoryEvent } from '../../model/story.ts'
import type { App, ViewProps } from '../app.ts'
import { toEventDate } from '../event-date.ts'
import { inArticle, inLanguage } from '../in-language.ts'
import { Island } from '../island.tsx'
import { memo } from '../memo.ts'
import { NamedPlace } from '../named-place.tsx'
import { toName } from '../place-name.ts'
import { toPassageId } from '../articles/passage-id.ts'
import { toTitleId } from './title-id.ts'

/**
 * All events stay in the list; those that the time control hides are dimmed and say so, so that the list never jumps.
 */
export function EventList({ app, state }: ViewProps) {
  const { index, t } = app
  const shown = app.shown(state)
  return (
    <ol class="events" aria-label={t.story.events}>
      {index.stops.flatMap((stop, number) =>
        stop.events.map((id, place) => (
          <EventRow
            key={id}
            app={app}
            selected={state.selected === id}
            event={index.events.get(id)!}
            shown={shown.get(id)!}
            date={toEventDate(app, state.zone, index.events.get(id)!)}
            isFirst={place === 0}
            current={number === state.stop}
          />
        )),
      )}
    </ol>
  )
}

interface EventRowProps {
  readonly app: App
  readonly event: StoryEvent
  readonly shown: string
  readonly date: string
  /** The first event of its stop has the date as its heading; the others show it only without script and on paper. */
  readonly isFirst: boolean
  readonly current: boolean
  readonly selected: boolean
}

const EventRow = memo(
  ({ app, event, shown, date, isFirst, current, selected }: EventRowProps) => {
    const { t } = app
    const where = event.where.map(({ place }) => app.story.places[place]!)
    const places = new Map(where.map(place => [toName(app.lang, place), place]))
    return (
      <li
        id={`event-${event.id}`}
        class={`event ${shown}${current ? ' current' : ''}${selected ? ' selected' : ''}`}
        data-event={event.id}
      >
        <p key={date} class={isFirst ? 'event-date' : 'event-date again'}>
          {date}
          {event.when.basis === 'inferred' && <span class="tag inferred">{t.card.inferred}</span>}
        </p>
        {/* The button lies over the text and is named by it: what stands inside of buttons, reading modes leave
            out. */}
        <div class="event-head">
          <h3 id={app.server ? undefined : toTitleId(event.id)} class="event-title" {...inLanguage(app)}>
            {event.title}
          </h3>
          {shown === 'maybe' && <span class="tag maybe">{t.story.maybe}</span>}
          {event.status !== 'reported' && <span class={`tag ${event.status}`}>{t.card.status[event.status]}</span>}
          {!app.server && (
            <button
              type="button"
              class="event-choose"
              aria-labelledby={toTitleId(event.id)}
              aria-current={selected ? 'true' : undefined}
              onClick={() => app.actions.select(selected ? undefined : event.id)}
            />
          )}
        </div>
        <p class="event-where">
          {places.size === 0 && t.card.nowhere}
          {[...places.values()].map((place, i) => (
            <Fragment key={i}>
              {i > 0 && ' · '}
              <NamedPlace app={app} place={place} />
            </Fragment>
          ))}
        </p>
        {event.summary && (
          <p class="event-summary" {...inLanguage(app)}>
            {event.summary}
          </p>
        )}
        <RowQuote app={app} event={event} cite={event.cite[0]!} />
        <Island as="div" class="event-rest">
          {app.server && <app.server.RowRest app={app} event={event} />}
        </Island>
      </li>
    )
  },
  ({ app, shown, date, current, selected }) => [app, shown, date, current, selected],
)

/** A sentence of an event, with the way to it in its article. */
export function RowQuote({ app, event, cite }: { app: App; event: StoryEvent; cite: Cite }) {
  return (
    <figure class="event-quote">
      <blockquote {...inArticle(app, cite)}>{cite.exact}</blockquote>
      <figcaption>
        <a
          {...inArticle(app, cite)}
          href={`#${toPassageId(cite.article, cite.start)}`}
          onClick={click => {
            click.preventDefault()
            app.actions.select(event.id)
            app.actions.read(toPassageId(cite.article, cite.start))
          }}
        >
          {app.index.articles.get(cite.article)!.headline}
        </a>{' '}
        <Island as="span" class="supports">
          {app.server?.toSupportsText(app, cite)}
        </Island>
      </figcaption>
    </figure>
  )
}
