// The first thing that a reader does with the page.

const TOUCHES = ['pointerdown', 'keydown'] as const

/** Acts once. */
export function onTouch(page: HTMLElement, act: () => void): void {
  const touched = new AbortController()
  const touch = (): void => {
    touched.abort()
    act()
  }
  for (const name of TOUCHES) page.addEventListener(name, touch, { signal: touched.signal, passive: true })
}
