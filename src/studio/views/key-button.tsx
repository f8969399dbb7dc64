// A button in words with the key that does the same.
import type { ComponentChildren } from 'preact'

interface KeyButtonProps {
  readonly keys: string
  readonly isMain?: boolean
  readonly isDisabled?: boolean
  readonly onPress: () => void
  readonly children: ComponentChildren
}

export function KeyButton({ keys, isMain = false, isDisabled = false, onPress, children }: KeyButtonProps) {
  return (
    <button
      type="button"
      class={isMain ? 'button is-main' : 'button'}
      aria-keyshortcuts={keys}
      disabled={isDisabled}
      onClick={onPress}
    >
      {children} <kbd aria-hidden="true">{keys}</kbd>
    </button>
  )
}
