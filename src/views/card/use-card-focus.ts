// The keyboard's place: into the card as it opens, back to what was pressed as it closes.
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface FocusListeners {
  onFocusIn(): void
  onFocusOut(event: FocusEvent): void
}

/** `open` is the event or place of the card; the result listens on `host`. */
export function useCardFocus(
  host: RefObject<HTMLElement | null>,
  open: string | undefined,
  reading: string | undefined,
  sheet: boolean,
): FocusListeners {
  const opener = useRef<HTMLElement | SVGElement>(null)
  const isOpen = open !== undefined

  // Focus goes into the card when a press opened it, or when what was pressed in it is gone; and back to what was
  // pressed when it closes.
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
    const sentence = reading !== undefined ? document.querySelector<HTMLElement>(`#${reading} a`) : null
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
