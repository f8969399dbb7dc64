// The list of events, in the order of time: the story for everyone who does not see the map, and beside it for everyone
// who does.
import { useMemo, useRef } from 'preact/hooks'
import type { StoryEvent } from '../../model/story.ts'
import type { Shown } from '../../model/window.ts'
import type { App, ViewProps } from '../app.ts'
import { toEventDate } from '../event-date.ts'
import { part } from '../part.ts'
import { EventRow } from './event-row.tsx'
import { useRowFocus } from './use-row-focus.ts'

/** Rows that are compared as one: a step of the time control changes two or three of all. */
const GROUP = 6

interface Row {
  readonly event: StoryEvent
  readonly date: string
  /** Undefined where the time control does not hold it, or a search has not found it. */
  readonly stop: number | undefined
  /** Of its stop. */
  readonly isFirst: boolean
}

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
  const groups = useMemo(() => {
    let before: number | undefined
    const rows = listed.map((event): Row => {
      const stop = ids?.has(event.id) === false ? undefined : index.stopOf.get(event.id)
      const isFirst = stop !== undefined && stop !== before
      before = stop ?? before
      return { event, date: toEventDate(app, state.zone, event), stop, isFirst }
    })
    return Array.from({ length: Math.ceil(rows.length / GROUP) }, (_, group) =>
      rows.slice(group * GROUP, (group + 1) * GROUP),
    )
  }, [app.format, listed, state.zone, ids, index])
  return (
    <ol class="events" aria-label={t.story.events} ref={list} {...listeners}>
      {groups.map(rows => {
        const isOpen = rows.some(({ event }) => event.id === state.selected)
        return (
          <Rows
            key={rows[0]!.event.id}
            app={app}
            rows={rows}
            shown={rows.map(({ event }) => shown.get(event.id))}
            current={rows.some(({ stop }) => stop === state.stop) ? state.stop : undefined}
            selected={isOpen ? state.selected : undefined}
            arrived={isOpen ? state.arrived : undefined}
            query={ids && query}
          />
        )
      })}
    </ol>
  )
}

interface RowsProps {
  readonly app: App
  readonly rows: readonly Row[]
  /** How each is shown, in their order. */
  readonly shown: readonly Shown[]
  /** The current stop, where one of them is of it; so with the chosen event. */
  readonly current: number | undefined
  readonly selected: string | undefined
  readonly arrived: number | undefined
  readonly query: string | undefined
}

const Rows = part(
  (group: RowsProps) => group,
  ({ app, rows, shown, current, selected, arrived, query }) =>
    rows.map(({ event, date, stop, isFirst }, number) => (
      <EventRow
        key={event.id}
        app={app}
        event={event}
        shown={shown[number]!}
        date={date}
        isExtra={stop === undefined}
        isFirst={isFirst}
        current={stop !== undefined && stop === current}
        selected={event.id === selected}
        arrived={event.id === selected ? arrived : undefined}
        query={query}
      />
    )),
)
