// The whole story by keyboard alone: nothing here touches the mouse. Focus can always be seen, and is never lost.
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'
import { expectStop, open, sayFocus } from './reader.ts'

/** What is wrong with the focus as it is now; empty where it can be seen. */
function findFocusFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const it = document.activeElement
    if (!it || it === document.body || it === document.documentElement) return ['the focus is lost']
    const faults: string[] = []
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(it)
    const hasOutline = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor)
    // The thumb that is drawn stands for its transparent slider.
    const ring = it.matches('.axis-input') ? it.parentElement!.querySelector(`.axis-thumb.${it.classList.contains('is-from') ? 'is-from' : 'is-stop'} .axis-thumb-ring`) : null
    const hasRing = ring !== null && getComputedStyle(ring).stroke !== 'none' && parseFloat(getComputedStyle(ring).strokeWidth) >= 2
    if (ring ? !hasRing : !hasOutline) faults.push('nothing shows the focus')
    const shown = ring ?? it
    const { left, top, right, bottom } = shown.getBoundingClientRect()
    const [x0, y0, x1, y1] = [Math.max(left, 0), Math.max(top, 0), Math.min(right, innerWidth), Math.min(bottom, innerHeight)]
    if (x1 - x0 < 1 || y1 - y0 < 1) return [...faults, 'the focus is outside of the window']
    const isSeen = [0.05, 0.5, 0.95].some(x => [0.05, 0.5, 0.95].some(y => {
      const hit = document.elementFromPoint(x0 + x * (x1 - x0), y0 + y * (y1 - y0))
      return hit !== null && (shown.contains(hit) || hit.contains(shown))
    }))
    return isSeen ? faults : [...faults, 'the focus is under something else']
  })
}

async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key)
  const name = await sayFocus(page)
  expect(name, `after ${key}`).not.toBe('nothing')
  // The page may still be scrolling there.
  await expect.poll(() => findFocusFaults(page), `after ${key}, at "${name.slice(0, 60)}"`).toEqual([])
  return name
}

/** Tabs on until the focus is at a name. */
async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 120; step++) {
    const now = await press(page, key)
    if (typeof name === 'string' ? now === name : name.test(now)) return
  }
  throw new Error(`${key} does not lead to ${name}`)
}

for (const { width, height } of [{ width: 1280, height: 720 }, { width: 390, height: 844 }, { width: 640, height: 480 }]) {
  test.describe(`${width} x ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('Tab leads through the whole page and back, and the focus is always in sight', async ({ page }) => {
      await open(page)
      const names: string[] = []
      for (;;) {
        await page.keyboard.press('Tab')
        const name = await sayFocus(page)
        if (name === 'nothing') break
        names.push(name)
        await expect.poll(() => findFocusFaults(page), `at "${name.slice(0, 60)}"`).toEqual([])
      }
      const inOrder = ['Colours', 'Skip the map', 'Zoom in', 'Previous date', 'Play', 'Next date', 'Date', 'The two Koreas agree to pause military measures']
      expect(names.filter(name => inOrder.includes(name))).toEqual(inOrder)
      expect(names.filter(name => name.startsWith('Move the map'))).toHaveLength(1)
      expect(names.filter(name => /, \d+ events?$/.test(name))).toHaveLength(12)
      expect(names).toContainEqual(expect.stringMatching(/^The spy satellite is to begin its mission/))
    })

    test('a card opens with the focus in it; Escape closes it and leads back', async ({ page }) => {
      const reader = await open(page)
      await tabTo(page, /^Guam/)
      await press(page, 'Enter')
      await expect(reader.dialog).toHaveAccessibleName('Guam')
      await expect(reader.dialog).toBeFocused()
      await tabTo(page, /Kim is said to have obtained images/)
      await press(page, ' ')
      await expect(reader.card('Kim is said to have obtained images of US bases in Guam')).toBeFocused()
      await tabTo(page, 'Show in article')
      await press(page, 'Shift+Tab')
      await press(page, 'Escape')
      await expect(reader.dialog).toHaveCount(0)
      expect(await sayFocus(page)).toMatch(/^Guam/)

      await tabTo(page, 'Kim Jong Un makes a rare trip to Russia')
      await press(page, 'Enter')
      await expect(reader.card('Kim Jong Un makes a rare trip to Russia')).toBeFocused()
      await tabTo(page, 'Close')
      await press(page, 'Enter')
      await expect(reader.dialog).toHaveCount(0)
      expect(await sayFocus(page)).toBe('Kim Jong Un makes a rare trip to Russia')
    })

    test('the story is read from card to card, to its sentence in the article, and back', async ({ page }) => {
      const reader = await open(page)
      await tabTo(page, 'The two Koreas agree to pause military measures')
      await press(page, 'Enter')
      await tabTo(page, 'Next event')
      const read = [await reader.dialog.getAttribute('data-event')]
      while (await reader.dialog.getByRole('button', { name: 'Next event' }).isEnabled()) {
        await press(page, 'Enter')
        read.push(await reader.dialog.getAttribute('data-event'))
      }
      expect(new Set(read).size).toBe(36)
      await tabTo(page, 'Show in article')
      await press(page, 'Enter')
      await expect(reader.tab('Articles')).toHaveAttribute('aria-selected', 'true')
      await expect.poll(() => sayFocus(page)).toMatch(/^The spy satellite’s reconnaissance mission is to begin on December 1/)
      await expect.poll(() => findFocusFaults(page)).toEqual([])
      await tabTo(page, /^National Security Council spokesperson/)
      await press(page, 'Enter')
      await expect(reader.dialog).toBeFocused()
    })
  })
}

test('where what opened the card is gone when it closes, the focus goes to the map', async ({ page }) => {
  const reader = await open(page)
  await tabTo(page, /^Military Demarcation Line/)
  await press(page, 'Enter')
  await tabTo(page, 'Previous event')
  while (await reader.mark(/^Military Demarcation Line/).count() > 0) await press(page, 'Enter')
  await press(page, 'Escape')
  await expect(reader.dialog).toHaveCount(0)
  expect(await sayFocus(page)).toMatch(/^Move the map/)
})

test('the skip link leads past the map', async ({ page }) => {
  await open(page)
  await tabTo(page, 'Skip the map')
  await page.keyboard.press('Enter')
  expect(await press(page, 'Tab')).toBe('Previous date')
})

test('keys move the map and zoom it, and the whole story comes back', async ({ page }) => {
  const reader = await open(page)
  const place = async () => (await reader.mark(/^Guam/).boundingBox())!
  const before = await place()
  await tabTo(page, /^Move the map/)
  await press(page, 'ArrowDown')
  await expect.poll(async () => (await place()).y).toBeLessThan(before.y - 40)
  await press(page, 'ArrowUp')
  await press(page, '+')
  await expect(page).toHaveURL(/view=/)
  await press(page, '-')
  await tabTo(page, 'Show the whole story')
  await press(page, 'Enter')
  await expect.poll(async () => Math.abs((await place()).y - before.y)).toBeLessThan(2)
  await expect(page).not.toHaveURL(/view=/)
  await tabTo(page, 'Flat map')
  await press(page, 'Enter')
  expect(await sayFocus(page)).toBe('Globe')
})

test('arrows lead from tab to tab, and Tab into the panel', async ({ page }) => {
  const reader = await open(page)
  await tabTo(page, /^Events/)
  expect(await press(page, 'ArrowRight')).toMatch(/^Articles/)
  await expect(reader.story.getByRole('tabpanel')).toHaveAccessibleName(/^Articles/)
  expect(await press(page, 'ArrowRight')).toMatch(/^Events/)
  expect(await press(page, 'End')).toMatch(/^Articles/)
  expect(await press(page, 'Home')).toMatch(/^Events/)
  await expect(reader.story.getByRole('tabpanel')).toHaveAccessibleName(/^Events/)
})

test('time is stepped, played, shown in another way and typed', async ({ page }) => {
  const reader = await open(page)
  await tabTo(page, 'Previous date')
  for (let step = 17; step >= 1; step--) await press(page, 'Enter')
  await expectStop(reader, '1 of 18')
  await press(page, 'Enter')
  expect(await sayFocus(page), 'the button stays where it ends').toBe('Previous date')
  await tabTo(page, 'Play')
  await press(page, ' ')
  expect(await sayFocus(page)).toBe('Pause')
  await press(page, ' ')
  expect(await sayFocus(page)).toBe('Play')
  await tabTo(page, 'More for time')
  await press(page, 'Enter')
  await tabTo(page, 'Go to a date')
  await page.keyboard.type('2023-11-09')
  await press(page, 'Enter')
  await expectStop(reader, '6 of 18')
  await tabTo(page, /^Show/, 'Shift+Tab')
  await press(page, 'ArrowDown')
  await tabTo(page, 'From')
  await press(page, 'ArrowLeft')
  await expect(reader.time.getByRole('slider', { name: 'From', exact: true })).toHaveAttribute('aria-valuetext', /^3 of 18/)
})
