// Puts the card where it belongs: a popup beside its place on a wide map, a sheet under the map on a small one. Keeps the keyboard's place.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { ViewProps } from '../app.ts'
import { isPaired } from '../map/map-padding.ts'
import { toCardPosition } from './card-position.ts'
import { EventCard } from './event-card.tsx'
import { PlaceList } from './place-list.tsx'

interface CardHostProps extends ViewProps {
  /** Pixels on the map; undefined without a place or behind the globe. */
  readonly anchor: readonly [number, number] | undefined
  readonly size: { readonly width: number; readonly height: number }
  readonly sheet: boolean
}

export function CardHost({ app, state, anchor, size, sheet }: CardHostProps) {
  const host = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLElement | SVGElement>(null)
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

  // Focus goes into the card when a press opened it, or when what was pressed in it is gone; and back to what was pressed when it closes.
  // A card that its link opens leaves the focus where the page begins.
  const before = useRef<string | undefined>(undefined)
  useLayoutEffect(() => {
    const wasOpen = before.current !== undefined
    before.current = open
    const pressed = document.activeElement
    const isLost = pressed === null || pressed === document.body
    // What an article opens from outside of its frame leaves the focus there
    if (!isOpen || (isLost ? !wasOpen || !document.hasFocus() : !pressed.matches('button, a'))) return
    const inside = host.current!.contains(pressed)
    if (!isLost && !inside) opener.current = pressed as HTMLElement | SVGElement
    if (isLost || !inside) host.current!.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: sheet })
  }, [open])
  const held = useRef(false)
  useLayoutEffect(() => {
    if (isOpen) return
    // What was pressed can be gone itself, with its date or its tab. The map is always there.
    const sentence = state.reading !== undefined ? document.querySelector<HTMLElement>(`#${state.reading} a`) : null
    const back = [opener.current, sentence, host.current!.parentElement!.querySelector<HTMLElement>('[tabindex]')].find(
      it => it && it.getClientRects().length > 0,
    )
    if (held.current && (document.activeElement === document.body || document.activeElement === null)) back?.focus()
    opener.current = null
    held.current = false
  }, [isOpen])

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
    <div
      class={`card-host${sheet ? ' sheet' : ''}`}
      ref={host}
      hidden={!isOpen}
      onFocusIn={() => {
        held.current = true
      }}
      onFocusOut={({ relatedTarget: to }) => {
        if (to instanceof Node && !host.current!.contains(to)) held.current = false
      }}
    >
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
