// Plays the story: a stop every two seconds, until the reader does anything at all, looks elsewhere, or the story ends.
import type { Actions } from '../../state/actions.ts'

const DWELL_MS = 2000

export interface Player {
  stop(): void
}

/**
 * Plays from now on. `root` is the time control: out of sight, play pauses. What works `toggle`, the button that
 * pauses by itself, is left to it. `stop` takes everything back; it does not pause.
 */
export function createPlayer(root: Element, toggle: Element, actions: Pick<Actions, 'advance' | 'pause'>): Player {
  const page = root.ownerDocument
  const timer = setInterval(actions.advance, DWELL_MS)
  const pause = (gesture: Event): void => {
    const key = gesture instanceof KeyboardEvent ? gesture.key : undefined
    if (
      toggle.contains(gesture.target as Node) &&
      gesture.type !== 'wheel' &&
      (key === undefined || key === 'Enter' || key === ' ')
    )
      return
    if (key === 'Escape') gesture.stopPropagation() // it stops play and closes nothing
    actions.pause()
  }
  const pauseHidden = (): void => {
    if (page.hidden) actions.pause()
  }
  const listening = new AbortController(),
    { signal } = listening
  for (const gesture of ['pointerdown', 'keydown', 'wheel'] as const)
    page.addEventListener(gesture, pause, { capture: true, passive: true, signal })
  page.addEventListener('visibilitychange', pauseHidden, { signal })
  const sight = new IntersectionObserver(([entry]) => entry && !entry.isIntersecting && actions.pause())
  sight.observe(root)
  return {
    stop() {
      clearInterval(timer)
      listening.abort()
      sight.disconnect()
    },
  }
}
