// The whole story by keyboard alone: nothing here touches the mouse. Focus can always be seen, and is never lost.
import { findFocusFaults, press, tabTo } from './keyboard.ts'
import { expect, test } from './page.ts'
import { open, sayFocus } from './reader.ts'

const LANE = 'Two countries agree on a ferry lane'
const MESSAGE = 'The storm is no danger to a ferry, the owner says'

for (const { width, height } of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 640, height: 480 },
])
  test(
    `Tab leads through the whole page and back, and the focus is always in sight, ${width} x ${height}`,
    { tag: width !== 640 ? [] : '@slow' },
    async ({ page }) => {
      await page.setViewportSize({ width, height })
      await open(page, '?t=2022-04-01')
      const names: string[] = []
      for (;;) {
        await page.keyboard.press('Tab')
        const name = await sayFocus(page)
        if (name === 'nothing') break
        names.push(name)
        await expect.poll(() => findFocusFaults(page), `at "${name.slice(0, 60)}"`).toEqual([])
      }
      const inOrder = ['Skip the map', 'Zoom in', 'Previous date', 'Play', 'Next date', 'Date', LANE, 'Colours']
      expect(names.filter(name => inOrder.includes(name))).toEqual(inOrder)
      expect(names.filter(name => name.startsWith('Move the map'))).toHaveLength(1)
      expect(names.filter(name => /, \d+ events?\b/.test(name))).toHaveLength(11)
      expect(names).toContainEqual(expect.stringMatching(/^The ferry service is to resume/))
    },
  )

for (const { width, height } of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
])
  test(
    `a card opens with focus in it, leads on and to its sentence; Escape leads back, ${width} x ${height}`,
    { tag: width === 1280 ? [] : '@slow' },
    async ({ page }) => {
      await page.setViewportSize({ width, height })
      const reader = await open(page, '?t=2022-04-01')
      await tabTo(page, /^Tuas/)
      await press(page, 'Enter')
      await expect(reader.card(MESSAGE), 'a tag on the rim opens what it tells of').toBeFocused()
      await tabTo(page, 'Show in article')
      await press(page, 'Escape')
      await expect(reader.dialog).toHaveCount(0)
      expect(await sayFocus(page)).toMatch(/^(?:Tuas|Move the map)/)

      await tabTo(page, LANE)
      await press(page, 'Enter')
      if (width < 900) {
        await expect(reader.row(LANE), 'a row opens in place').toBeFocused()
        await press(page, 'Escape')
      } else {
        await expect(reader.card(LANE)).toBeFocused()
        await tabTo(page, 'Close')
        await press(page, 'Enter')
      }
      await expect(reader.dialog).toHaveCount(0)
      expect(await sayFocus(page)).toBe(LANE)

      await press(page, 'Enter')
      if (width < 900) await tabTo(page, 'Previous event', 'Shift+Tab')
      await tabTo(page, 'Next event')
      for (const next of ['lane-kept', 'mara-built', 'engine-fails']) {
        await press(page, 'Enter')
        await expect(reader.dialog).toHaveAttribute('data-event', next)
      }
      await tabTo(page, 'Show in article')
      await press(page, 'Enter')
      await expect(reader.tab('Articles')).toHaveAttribute('aria-selected', 'true')
      await expect.poll(() => sayFocus(page)).toMatch(/^her engine is said to have failed once before/)
      await expect.poll(() => findFocusFaults(page)).toEqual([])
      await tabTo(page, /^Mozambique and Madagascar had agreed/)
      await press(page, 'Enter')
      await expect(
        reader.story.getByRole('group', { name: 'Events in this sentence' }).getByRole('button').first(),
      ).toBeFocused()
      await press(page, 'Enter')
      await expect(reader.dialog).toBeFocused()
    },
  )
