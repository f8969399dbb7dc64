// Puts the card where it belongs: a popup beside its place on a wide map, a sheet under the map on a small one. Keeps
// the keyboard's place.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { ViewProps } from '../app.ts'
import { isPaired } from '../map/map-padding.ts'
import { toCardPosition } from './card-position.ts'
import { EventCard } from './event-card.tsx'
import { PlaceList } from './place-list.tsx'
import { useCardFocus } from './use-card-focus.ts'

interface CardHostProps extends ViewProps {
  /** Pixels on the map; undefined without a place or behind the globe. */
  readonly anchor: readonly [number, number] | undefined
  readonly size: { readonly width: number; readonly height: number }
  readonly sheet: boolean
}

export function CardHost({ app, state, anchor, size, sheet }: CardHostProps) {
  const host = useRef<HTMLDivElement>(null)
  const open = state.selected ?? state.place
  const isOpen = open !== undefined

  useLayoutEffect(() => {
    const box = host.current
    if (!box) return
    box.style.transform = ''
    if (!isOpen || sheet) return
    const { left, top } = toCardPosition(anchor, { width: box.offsetWidth, height: box.offsetHeight }, size)
    box.style.transform = `translate(${left}px, ${top}px)`
  })

  const focusListeners = useCardFocus(host, open, state.reading, sheet)

  // From wherever the focus is: Safari gives it to nothing that a mouse has pressed.
  useEffect(() => {
    if (!isOpen) return
    const close = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') app.actions.select(undefined)
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [isOpen])

  const event = state.selected ? app.index.events.get(state.selected) : undefined
  return (
    <div class={`card-host${sheet ? ' sheet' : ''}`} ref={host} hidden={!isOpen} {...focusListeners}>
      {event && (
        <EventCard
          app={app}
          state={state}
          event={event}
          paired={isPaired(size, event)}
          folded={sheet && state.reading !== undefined}
        />
      )}
      {!event && state.place && <PlaceList app={app} state={state} place={state.place} />}
    </div>
  )
}
