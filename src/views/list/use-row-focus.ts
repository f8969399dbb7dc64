// The keyboard's place in the list: what has the focus in the opened row goes when the row closes.
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface FocusListeners {
  onFocusIn(event: FocusEvent): void
  onFocusOut(event: FocusEvent): void
}

/**
 * From a button that leads on the focus goes to its like in the next row, from all else to the title of the row that
 * is open now, or of the one that has closed.
 */
export function useRowFocus(list: RefObject<HTMLElement | null>, selected: string | undefined): FocusListeners {
  const held = useRef<Element>(undefined)
  const last = useRef(selected)
  useLayoutEffect(() => {
    const it = held.current,
      closed = last.current
    last.current = selected
    if (!it || (document.activeElement !== document.body && document.activeElement !== it)) return
    const isGone = !it.isConnected || it.getClientRects().length === 0
    const side = /\bto-\w+/.exec(it.className)?.[0]
    const heir = selected && side ? `.${side}` : `#event-${selected ?? closed} .event-choose`
    if (isGone) list.current!.querySelector<HTMLElement>(heir)?.focus({ preventScroll: true })
  }, [selected])
  return {
    onFocusIn: ({ target }) => {
      held.current = target as Element
    },
    onFocusOut: ({ relatedTarget: to }) => {
      if (to instanceof Node) held.current = undefined
    },
  }
}
