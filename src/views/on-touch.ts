// The first thing that a reader does with the page.

const TOUCHES = ['pointerdown', 'keydown'] as const

/** Acts once, wherever the touch is: a key that leads into the page is pressed outside of it. */
export function onTouch(act: () => void): void {
  const touched = new AbortController()
  const touch = (): void => {
    touched.abort()
    act()
  }
  for (const name of TOUCHES) addEventListener(name, touch, { signal: touched.signal, capture: true, passive: true })
}
