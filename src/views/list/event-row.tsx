// A row of the list: an event by its date and title. The chosen one opens in place, with all that the articles say of
// it and all that an editor knows.
import type { App } from '../app.ts'
import type { StoryEvent } from '../../model/story.ts'
import { inLanguage } from '../in-language.ts'
import { Island } from '../island.tsx'
import { part } from '../part.ts'
import { toLoadedSearch } from './load-search.ts'
import { RowActions } from './row-actions.tsx'
import { toRowId, toTitleId } from './row-id.ts'

interface EventRowProps {
  readonly app: App
  readonly event: StoryEvent
  readonly shown: string
  readonly date: string
  /**
   * Not among the events of the time control: there without script and on paper. Its class is not called "extra", since
   * reader views leave out what is.
   */
  readonly isExtra: boolean
  /** The first event of its stop has the date as its heading; the others show it only without script and on paper. */
  readonly isFirst: boolean
  readonly current: boolean
  readonly selected: boolean
  /** Of a long story, of which more has come: see state.ts. */
  readonly arrived: number | undefined
  /** Words that it was found by. */
  readonly query?: string | undefined
  /** Of a long list: on paper a row has all that has come of its event. */
  readonly isPrinted?: boolean
  /** Of a list of which not all rows are drawn: its number, from 1, of how many. */
  readonly number?: number
  readonly count?: number
  /** Room before it, of rows that are not drawn; pixels. */
  readonly gapPx?: number
}

export const EventRow = part(
  (row: EventRowProps) => row,
  ({ app, event, shown, date, isExtra, isFirst, current, selected, query, isPrinted, number, count, gapPx }) => {
    const { t } = app
    const found = query === undefined ? undefined : toLoadedSearch()
    const isKey = event.weight === 'key'
    const classes = ['event', shown, isKey && 'key', isExtra && 'untimed', current && 'current', selected && 'selected']
    return (
      <li
        id={toRowId(event.id)}
        class={classes.filter(Boolean).join(' ')}
        aria-posinset={number}
        aria-setsize={count}
        style={gapPx ? { marginBlockStart: `${gapPx}px` } : undefined}
      >
        <p key={date} class={isFirst ? 'event-date' : 'event-date again'}>
          {date}
          {event.when.basis === 'inferred' && <span class="tag inferred">{t.card.inferred}</span>}
        </p>
        {/* The button lies over the text and is named by it: what stands inside of buttons, reading modes leave
            out. */}
        <div class="event-head">
          <h3 key={query} id={app.server ? undefined : toTitleId(event.id)} class="event-title" {...inLanguage(app)}>
            {found ? <found.FoundTitle title={event.title} query={query!} /> : event.title}
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
        {found && !selected && <found.FoundWhere app={app} event={event} query={query!} />}
        {selected && <RowActions app={app} event={event} />}
        {app.parts ? (
          (selected || (isPrinted && app.parts.stateOf(event.id) === 'here')) && (
            <app.parts.RowRest app={app} event={event.id} />
          )
        ) : (
          <Island as="div" class="event-rest">
            {app.server && <app.server.RowRest app={app} event={event} />}
          </Island>
        )}
      </li>
    )
  },
)
