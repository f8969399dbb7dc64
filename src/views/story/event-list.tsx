// The list of events, in the order of time: the story for everyone who does not see the map, and beside it for everyone who does.
import { showEvents } from '../../model/window.ts'
import type { CompiledEvent } from '../../model/compiled.ts'
import type { App, ViewProps } from '../app.ts'
import { toName } from '../place-name.ts'
import { steady } from '../steady.ts'
import { toPassageId } from './article-reader.tsx'

/** All events stay in the list; those that the time control hides are dimmed and say so, so that the list never jumps. */
export function EventList({ app, state }: ViewProps) {
  const { index, t } = app
  const shown = showEvents(index.stops, state)
  return (
    <ol class="events" aria-label={t.story.events}>
      {index.stops.flatMap((stop, number) =>
        stop.events.map((id, place) => (
          <EventRow key={id} app={app} selected={state.selected === id} event={index.events.get(id)!} shown={shown.get(id)!} date={place === 0 ? app.format.when(stop.when) : undefined} current={number === state.stop} />
        )),
      )}
    </ol>
  )
}

interface EventRowProps {
  readonly app: App
  readonly event: CompiledEvent
  readonly shown: string
  /** The date's heading, before the first event of its stop. */
  readonly date: string | undefined
  readonly current: boolean
  readonly selected: boolean
}

const EventRow = steady(({ app, event, shown, date, current, selected }: EventRowProps) => {
  const { t } = app
  const places = event.where.map(where => toName(app.lang, app.story.places[where.place]!))
  return (
    <li id={`event-${event.id}`} class={`event ${shown}${current ? ' current' : ''}${selected ? ' selected' : ''}`} data-event={event.id}>
      {date && <p class="event-date">{date}{event.when.basis === 'inferred' && <span class="tag inferred">{t.card.inferred}</span>}</p>}
      <button type="button" class="event-title" aria-current={selected ? 'true' : undefined} onClick={() => app.actions.select(selected ? undefined : event.id)}>
        {event.title}
        {event.status !== 'reported' && <span class={`tag ${event.status}`}>{t.card.status[event.status]}</span>}
      </button>
      <p class="event-where">{places.length > 0 ? [...new Set(places)].join(' · ') : t.card.nowhere}</p>
      {event.cite.map(cite => (
        <figure key={`${cite.article}:${cite.start}`} class="event-quote" lang={app.story.lang}>
          <blockquote>{cite.exact}</blockquote>
          <figcaption>
            <a href={`#${toPassageId(cite.article, cite.start)}`} onClick={click => { click.preventDefault(); app.actions.select(event.id); app.actions.read(toPassageId(cite.article, cite.start)) }}>{app.index.articles.get(cite.article)!.headline}</a>
          </figcaption>
        </figure>
      ))}
    </li>
  )
}, ({ app, shown, current, selected }) => [app, shown, current, selected])
