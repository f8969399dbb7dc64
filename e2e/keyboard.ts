// A reader who has no mouse: presses keys, and looks after each where the focus is.
import type { Page } from '@playwright/test'
import { expect } from './page.ts'
import { sayFocus } from './reader.ts'

/** What is wrong with the focus as it is now; empty where it can be seen. */
export function findFocusFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const it = document.activeElement
    if (!it || it === document.body || it === document.documentElement) return ['the focus is lost']
    const faults: string[] = []
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(it)
    const hasOutline =
      outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor)
    // The thumb that is drawn stands for its transparent slider.
    const ring = it.matches('.axis-input')
      ? it.parentElement!.querySelector(
          `.axis-thumb.${it.classList.contains('is-from') ? 'is-from' : 'is-stop'} .axis-thumb-ring`,
        )
      : null
    const hasRing =
      ring !== null && getComputedStyle(ring).stroke !== 'none' && parseFloat(getComputedStyle(ring).strokeWidth) >= 2
    if (ring ? !hasRing : !hasOutline) faults.push('nothing shows the focus')
    const shown = ring ?? it
    const { left, top, right, bottom } = shown.getBoundingClientRect()
    const [x0, y0, x1, y1] = [
      Math.max(left, 0),
      Math.max(top, 0),
      Math.min(right, innerWidth),
      Math.min(bottom, innerHeight),
    ]
    if (x1 - x0 < 1 || y1 - y0 < 1) return [...faults, 'the focus is outside of the window']
    const isSeen = [0.05, 0.5, 0.95].some(x =>
      [0.05, 0.5, 0.95].some(y => {
        const hit = document.elementFromPoint(x0 + x * (x1 - x0), y0 + y * (y1 - y0))
        return hit !== null && (shown.contains(hit) || hit.contains(shown))
      }),
    )
    return isSeen ? faults : [...faults, 'the focus is under something else']
  })
}

/** Presses a key; returns the name of what has the focus then, which can be seen. */
export async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key)
  const name = await sayFocus(page)
  expect(name, `after ${key}`).not.toBe('nothing')
  // The page may still be scrolling there.
  await expect.poll(() => findFocusFaults(page), `after ${key}, at "${name.slice(0, 60)}"`).toEqual([])
  return name
}

/** Tabs on until the focus is at a name. */
export async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 120; step++) {
    const now = await press(page, key)
    if (typeof name === 'string' ? now === name : name.test(now)) return
  }
  throw new Error(`${key} does not lead to ${name}`)
}
