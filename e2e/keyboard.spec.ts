// The whole story by keyboard alone: nothing here touches the mouse. Focus can always be seen, and is never lost.
import { findFocusFaults, press, tabTo } from './keyboard.ts'
import { expect, test } from './page.ts'
import { open, sayFocus } from './reader.ts'

for (const { width, height } of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 640, height: 480 },
]) {
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
      const inOrder = [
        'Colours',
        'Skip the map',
        'Zoom in',
        'Previous date',
        'Play',
        'Next date',
        'Date',
        'The two Koreas agree to pause military measures',
      ]
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
      await expect
        .poll(() => sayFocus(page))
        .toMatch(/^The spy satellite’s reconnaissance mission is to begin on December 1/)
      await expect.poll(() => findFocusFaults(page)).toEqual([])
      await tabTo(page, /^National Security Council spokesperson/)
      await press(page, 'Enter')
      await expect(
        reader.story.getByRole('group', { name: 'Events in this sentence' }).getByRole('button').first(),
      ).toBeFocused()
      await press(page, 'Enter')
      await expect(reader.dialog).toBeFocused()
    })
  })
}
