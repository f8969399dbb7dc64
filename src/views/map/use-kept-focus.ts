// A tag on the rim gives way to its mark as the map moves, and a mark joins others or leaves them: the keyboard's place
// goes along.
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/** `map` holds the basemap, which takes the focus where no button of the place is left. */
export function useKeptFocus(map: RefObject<HTMLElement | null>): void {
  /** Of several in one the first, whose mark it is. */
  const place = useRef<string>(undefined)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const toPlace = ({ target }: Event): string | undefined => {
      const button = (target as Element).closest<SVGElement>('.overlay [role=button]')
      return button && map.current!.contains(button) ? toPlaces(button)[0] : undefined
    }
    document.addEventListener('focusin', event => (place.current = toPlace(event)), { signal })
    // A press beside it gives the focus away; that a button is taken out of the page is not the reader's doing.
    document.addEventListener('pointerdown', () => (place.current = undefined), { signal, capture: true })
    return () => listening.abort()
  }, [])
  useLayoutEffect(() => {
    const id = place.current
    if (id === undefined || document.activeElement !== document.body || !document.hasFocus()) return
    const next =
      [...map.current!.querySelectorAll<SVGElement>('.overlay [role=button]')].find(it => toPlaces(it).includes(id)) ??
      map.current!.querySelector<HTMLElement>('[tabindex]')
    next?.focus({ preventScroll: true })
  })
}

const toPlaces = ({ dataset: { place, places } }: SVGElement): string[] => (place ?? places!).split(',')
