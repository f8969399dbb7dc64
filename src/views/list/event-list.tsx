// The list of events, in the order of time: the story for everyone who does not see the map, and beside it for everyone
// who does.
import { useMemo, useRef } from 'preact/hooks'
import type { ViewProps } from '../app.ts'
import { toEventDate } from '../event-date.ts'
import { EventRow } from './event-row.tsx'
import { useRowFocus } from './use-row-focus.ts'

/**
 * A row for every event, so that none is drawn anew when the key events give way to all; those that the time control
 * does not hold, or a search has not found, are hidden.
 */
export function EventList({ app, state }: ViewProps) {
  const { index, t } = app
  const list = useRef<HTMLOListElement>(null)
  const listeners = useRowFocus(list, state.selected)
  const shown = app.shown(state)
  const whole = app.indexOf({ ...state, all: true })
  const { query, ids } = state.filter.words ?? {}
  const listed = app.server?.listed ?? whole.inTime
  const dates = useMemo(
    () => listed.map(event => toEventDate(app, state.zone, event)),
    [app.format, listed, state.zone],
  )
  let before: number | undefined
  return (
    <ol class="events" aria-label={t.story.events} ref={list} {...listeners}>
      {listed.map((event, number) => {
        const stop = ids?.has(event.id) === false ? undefined : index.stopOf.get(event.id)
        const isFirst = stop !== undefined && stop !== before
        before = stop ?? before
        return (
          <EventRow
            key={event.id}
            app={app}
            selected={state.selected === event.id}
            event={event}
            shown={shown.get(event.id)}
            date={dates[number]!}
            isExtra={stop === undefined}
            isFirst={isFirst}
            current={stop === state.stop}
            arrived={state.selected === event.id ? state.arrived : undefined}
            query={ids && query}
          />
        )
      })}
    </ol>
  )
}
