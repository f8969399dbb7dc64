// What popup and caption card have in common: the event that is open, the keyboard's place, and Escape.
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import type { StoryEvent } from '../../model/story.ts'
import type { ViewProps } from '../app.ts'
import { useCardFocus } from './use-card-focus.ts'

interface OpenCard {
  /** For the element that holds the card. */
  readonly listeners: ReturnType<typeof useCardFocus>
  readonly event: StoryEvent | undefined
  /** Ids of the places whose short list is open. */
  readonly places: readonly string[] | undefined
}

/** `apart`: what is pressed in here, a selector, keeps the focus. */
export function useCard(host: RefObject<HTMLElement | null>, { app, state }: ViewProps, apart?: string): OpenCard {
  const isOpen = (state.selected ?? state.places) !== undefined
  const listeners = useCardFocus(host, state, apart)
  // From wherever the focus is: Safari gives it to nothing that a mouse has pressed.
  useEffect(() => {
    if (!isOpen) return
    const close = ({ key, target }: KeyboardEvent) => {
      // In a field it is said to what is typed, or to the list that is open.
      if (key === 'Escape' && !(target as Element).matches('input[type=text], select')) app.actions.select(undefined)
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [isOpen])
  const event = state.selected === undefined ? undefined : app.index.events.get(state.selected)
  return { listeners, event, places: event ? undefined : state.places }
}
