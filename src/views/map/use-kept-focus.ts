// A tag on the rim gives way to its mark as the map moves: the keyboard's place goes along.
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/** `map` holds the basemap, which takes the focus where no button of the place is left. */
export function useKeptFocus(map: RefObject<HTMLElement | null>): void {
  const place = useRef<string>(undefined)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const toPlace = ({ target }: Event): string | undefined => {
      const button = (target as Element).closest<SVGElement>('.overlay [data-place]')
      return button && map.current!.contains(button) ? button.dataset['place'] : undefined
    }
    document.addEventListener('focusin', event => (place.current = toPlace(event)), { signal })
    // A press beside it gives the focus away; that a button is taken out of the page is not the reader's doing.
    document.addEventListener('pointerdown', () => (place.current = undefined), { signal, capture: true })
    return () => listening.abort()
  }, [])
  useLayoutEffect(() => {
    if (place.current === undefined || document.activeElement !== document.body || !document.hasFocus()) return
    const selector = `.overlay [data-place="${CSS.escape(place.current)}"]`
    const next =
      map.current!.querySelector<HTMLElement>(selector) ?? map.current!.querySelector<HTMLElement>('[tabindex]')
    next?.focus({ preventScroll: true })
  })
}
