// The list of a long story: as the list of a short one (event-list.tsx), of whose rows only those stand in the page
// that can be seen, and those that have the focus or are chosen. On paper the key events and the page of the list that
// is shown.
import { useRef, useState } from 'preact/hooks'
import { toPageNumber } from '../../model/long-story.ts'
import type { StoryEvent } from '../../model/story.ts'
import type { App, ViewProps } from '../app.ts'
import { toEventDate } from '../event-date.ts'
import { EventRow } from './event-row.tsx'
import { toEventId } from './row-id.ts'
import { useListed } from './use-listed.ts'
import { usePrinting } from './use-printing.ts'
import { useRowFocus } from './use-row-focus.ts'
import { useRowWindow } from './use-row-window.ts'

interface PlacedEvent {
  readonly event: StoryEvent
  /** From 0. */
  readonly row: number
  /** Room before it; pixels. */
  readonly gap: number
}

export function WindowedList({ app, state }: ViewProps) {
  const { index, t } = app
  const list = useRef<HTMLOListElement>(null)
  const [focused, setFocused] = useState<string>()
  const { onFocusIn, onFocusOut } = useRowFocus(list, state.selected)
  const isPrinting = usePrinting()
  const listed = useListed({ app, state })
  const { events, ids, toRow } = listed
  const current = index.stops[state.stop]?.events.find(id => toRow(id) >= 0)
  const focus = toRow(focused)
  // From the row that has the focus the Tab key leads to the next
  const beside = focus < 0 ? [] : [focus - 1, focus + 1]
  const near = useRowWindow(list, listed, [toRow(state.selected), focus, toRow(current), ...beside], isPrinting)
  const printed = useRef<string>(undefined) // the first in sight before the page became paper
  printed.current = isPrinting ? (printed.current ?? ids[near.seen]) : undefined
  const drawn: readonly PlacedEvent[] = isPrinting
    ? toPrinted(app, state, printed.current)
    : near.drawn.map(({ row, gap }) => ({ event: events[row]!, row, gap }))
  const [before, after] = isPrinting ? [0, 0] : [drawn[0]?.gap ?? 0, near.afterPx]
  const shown = app.shown(state)
  const { words } = state.filter
  return (
    <ol
      class="events windowed"
      aria-label={t.story.events}
      ref={list}
      style={{ paddingBlock: `${before}px ${after}px` }}
      onFocusIn={focusing => {
        onFocusIn(focusing)
        const row = (focusing.target as Element).closest('.event')
        setFocused(row ? toEventId(row) : undefined)
      }}
      onFocusOut={onFocusOut}
    >
      {drawn.map(({ event, row, gap }, place) => {
        const stop = index.stopOf.get(event.id)
        const isSelected = state.selected === event.id
        return (
          <EventRow
            key={event.id}
            app={app}
            selected={isSelected}
            event={event}
            shown={shown.get(event.id)}
            date={toEventDate(app, state.zone, event)}
            isExtra={false}
            isFirst={row === 0 || index.stopOf.get(events[row - 1]?.id ?? '') !== stop}
            current={stop === state.stop}
            query={words?.ids && words.query}
            arrived={isSelected ? state.arrived : undefined}
            isPrinted={isPrinting}
            number={row + 1}
            count={events.length}
            gapPx={place === 0 ? 0 : gap}
          />
        )
      })}
    </ol>
  )
}

/** `seen` is the id of the first event that can be seen. */
function toPrinted(app: App, state: ViewProps['state'], seen: string | undefined): readonly PlacedEvent[] {
  const { inTime } = app.indexOf({ ...state, all: true })
  const page = toPageNumber(
    Math.max(
      0,
      inTime.findIndex(({ id }) => id === seen),
    ),
  )
  return inTime
    .map((event, row) => ({ event, row, gap: 0 }))
    .filter(({ event, row }) => event.weight === 'key' || toPageNumber(row) === page)
}
