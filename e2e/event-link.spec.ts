// A link to an event: its card comes with the page, and no part of the page moves.
import { expect, test } from './page.ts'
import { toReader } from './reader.ts'

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const) {
  test(`the card opens and nothing moves, ${width} px`, { tag: width < 500 ? [] : '@slow' }, async ({ page }) => {
    await page.setViewportSize({ width, height })
    let release = (): void => undefined
    const held = new Promise<void>(resolve => {
      release = resolve
    })
    await page.route(/assets\/index-[^/]*\.js$/, async route => {
      await held
      await route.continue()
    })
    await page.goto('?event=mara-grounds', { waitUntil: 'commit' })
    const { dialog, story } = toReader(page)
    await expect(story.getByText('The ferry service is to resume').last()).toBeAttached() // all of the page is there
    await page.evaluate(() => document.fonts.ready)
    const boxes = () =>
      page.evaluate(() =>
        ['h1', '.map', '.time', '.story', '.tabs'].map(name => {
          const { x, y, width } = document.querySelector(name)!.getBoundingClientRect()
          return `${name} ${[x, y, width].join()}`
        }),
      )
    const before = await boxes()
    release()
    await expect(dialog).toHaveAccessibleName('The ferry Mara runs aground')
    await expect(story.locator('.event.selected')).toHaveId('event-mara-grounds')
    expect(await boxes()).toEqual(before)
  })
}
