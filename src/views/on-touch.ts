// The first sign of a reader: who only looks moves the mouse or scrolls, and may have no network later.

const TOUCHES = ['pointermove', 'pointerdown', 'wheel', 'keydown'] as const

/** Acts once, wherever the touch is: a key that leads into the page is pressed outside of it. */
export function onTouch(act: () => void): void {
  const touched = new AbortController()
  const touch = (): void => {
    touched.abort()
    act()
  }
  for (const name of TOUCHES) addEventListener(name, touch, { signal: touched.signal, capture: true, passive: true })
}
