// Links in a drawing that are buttons.
import type { TargetedKeyboardEvent } from 'preact'

/** A link in a drawing is pressed by Enter only; a button also by Space. */
export function pressOnSpace(event: TargetedKeyboardEvent<Element>): void {
  if (event.key !== ' ') return
  event.preventDefault()
  event.currentTarget.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
}
