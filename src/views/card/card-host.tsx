// Puts the card where it belongs: a popup beside its place on a wide map, a sheet under the map on a small one. Keeps the keyboard's place.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { ViewProps } from '../app.ts'
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

  // Focus goes into the card when a press opened it, and back to what was pressed when it closes.
  useLayoutEffect(() => {
    const pressed = document.activeElement
    if (!isOpen || !(pressed instanceof HTMLElement || pressed instanceof SVGElement) || !pressed.matches('button, a')) return
    const inside = host.current!.contains(pressed)
    if (!inside) opener.current = pressed
    if (!inside || pressed.closest('.place-list')) host.current!.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true })
  }, [open])
  useEffect(() => {
    if (isOpen) return
    if (document.activeElement === document.body || document.activeElement === null) opener.current?.focus({ preventScroll: true })
    opener.current = null
  }, [isOpen])

  useLayoutEffect(() => {
    const box = host.current
    if (!box) return
    box.style.transform = ''
    if (!isOpen || sheet) return
    const { left, top } = toCardPosition(anchor, { width: box.offsetWidth, height: box.offsetHeight }, size)
    box.style.transform = `translate(${left}px, ${top}px)`
  })

  const event = state.selected ? app.index.events.get(state.selected) : undefined
  return (
    <div class={`card-host${sheet ? ' sheet' : ''}`} ref={host} hidden={!isOpen}
      onKeyDown={key => {
        if (key.key !== 'Escape') return
        key.stopPropagation()
        app.actions.select(undefined)
      }}>
      {event && <EventCard app={app} state={state} event={event} />}
      {!event && state.place && <PlaceList app={app} state={state} place={state.place} />}
    </div>
  )
}
