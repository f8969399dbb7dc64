// Keys and clicks that are the browser's: with Alt, Ctrl or Cmd an arrow leads back or forward, and so on.

export const isBrowserKey = (event: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey'>): boolean =>
  event.altKey || event.ctrlKey || event.metaKey

/** With one of these, or Shift, the click on a link opens it in another tab or window, or saves it. */
export const isBrowserClick = (click: MouseEvent): boolean => isBrowserKey(click) || click.shiftKey

/**
 * Keeps a native control from what a key that is pressed does to it, and leaves the key to the browser: preventing its
 * default would take it from both.
 */
export function leaveKey(control: HTMLInputElement): void {
  control.disabled = true
  setTimeout(() => {
    control.disabled = false
    control.focus({ preventScroll: true }) // some browsers take the focus from what is disabled
  })
}
