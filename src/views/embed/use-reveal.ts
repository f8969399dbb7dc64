// A card that the reader has opened comes into sight in an article.
import { useEffect, useRef } from 'preact/hooks'
import type { State } from '../../state/state.ts'

/**
 * Shows the card by its title. What the article opens leaves the article where it is, and so does a card that goes
 * along with the time.
 */
export function useReveal({ selected, places, chosen }: State, stage: { readonly current: HTMLElement | null }): void {
  const open = selected ?? places
  const before = useRef(open)
  useEffect(() => {
    if (open === before.current) return
    before.current = open
    if (open === undefined || !(chosen || places !== undefined) || !document.hasFocus()) return
    const reveal = () => stage.current?.querySelector('.caption h2')?.scrollIntoView({ block: 'nearest' })
    reveal()
    // Once more where the article gives the frame its new height, unless the reader has gone on
    const listening = new AbortController()
    addEventListener('resize', reveal, { once: true, signal: listening.signal })
    for (const gesture of ['pointerdown', 'keydown', 'wheel'])
      addEventListener(gesture, () => listening.abort(), { passive: true, signal: listening.signal })
    return () => listening.abort()
  }, [open])
}
