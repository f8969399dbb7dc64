// The keyboard's place: into the card as a reader opens it, back to what was pressed as it closes.
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { State } from '../../state/state.ts'

interface FocusListeners {
  onFocusIn(): void
  onFocusOut(event: FocusEvent): void
}

/** The result listens on `host`, which holds the card. What is pressed in `apart`, a selector, keeps the focus. */
export function useCardFocus(host: RefObject<HTMLElement | null>, state: State, apart?: string): FocusListeners {
  const open = state.selected ?? state.places
  const isOpen = open !== undefined
  const opener = useRef<HTMLElement | SVGElement>(null)
  const held = useRef(false)

  // Focus goes into the card when a press opened it, or when what was pressed in it is gone; and back to what was
  // pressed when it closes.
  // A card that its link opens leaves the focus where the page begins, and so does one that follows the time.
  useLayoutEffect(() => {
    if (!isOpen || !(state.chosen || state.places !== undefined)) return
    const pressed = document.activeElement
    const isLost = pressed === null || pressed === document.body
    // What an article opens from outside of its frame leaves the focus there
    if (isLost ? !held.current || !document.hasFocus() : !pressed.matches('button, a')) return
    if (apart !== undefined && pressed?.closest(apart)) return
    const inside = host.current!.contains(pressed)
    if (!isLost && !inside) opener.current = pressed as HTMLElement | SVGElement
    if (isLost || !inside) reveal(host.current!.querySelector<HTMLElement>('[role=dialog]')!)
  }, [open])
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

  return {
    onFocusIn: () => {
      held.current = true
    },
    onFocusOut: ({ relatedTarget: to }) => {
      if (to instanceof Node && !host.current!.contains(to)) held.current = false
    },
  }
}

/** Gives the focus to a card. The page stays where it is, unless the card's title is out of sight. */
function reveal(card: HTMLElement): void {
  card.focus({ preventScroll: true })
  card.querySelector('h2')!.scrollIntoView({ block: 'nearest' })
}
