// The list of a thousand events, of which a few rows are drawn: as whole as one of ten.
import { expectFilled, expectRevealed, readSeen, toPanel } from './list-rows.ts'
import { expect, test } from './page.ts'
import { open, sayFocus } from './reader.ts'

test.use({ folder: 'e2e/site.long' })

const ALL = '/s/long-1000/?all=yes&t=2023-12-26'

test('rows are drawn as they come into sight, and know their place', async ({ page }) => {
  const reader = await open(page, ALL)
  const panel = toPanel(reader)
  await expectRevealed(reader)
  for (const share of [0, 0.25, 0.5, 1, 0.1]) {
    await panel.evaluate((it, to) => it.scrollTo({ top: (it.scrollHeight - it.clientHeight) * to }), share)
    const seen = await expectFilled(panel)
    if (share === 0) expect(seen[0]).toBe(1)
    if (share === 1) expect(seen.at(-1)).toBe(1000)
    if (share === 0.5) expect(Math.abs(seen[0]! - 500)).toBeLessThan(120)
  }
  const rows = reader.story.locator('.event')
  expect(await rows.count()).toBeLessThan(80)
  await expect(rows.last()).toHaveAttribute('aria-setsize', '1000')
  expect(await page.locator('#panel-events *').count()).toBeLessThan(1200)
})

test(
  'what is in sight stays there while heights become known, and the list ends where its rows do',
  { tag: '@slow' },
  async ({ page }) => {
    const reader = await open(page, ALL)
    const panel = toPanel(reader)
    await expectRevealed(reader)
    await panel.evaluate(it => it.scrollTo({ top: 20_000 }))
    await expectFilled(panel)
    for (let step = 0; step < 12; step++) {
      const [before] = (await readSeen(panel)).slice(1)
      const toTop = (): Promise<number> =>
        panel.locator(`[aria-posinset="${before}"]`).evaluate(it => it.getBoundingClientRect().top)
      const top = await toTop()
      await panel.evaluate(it => it.scrollBy({ top: -180, behavior: 'instant' }))
      await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
      expect(Math.abs((await toTop()) - top - 180), 'as far as was scrolled').toBeLessThan(2)
    }
  },
)

test('the event that is chosen comes into sight, wherever it stands, and stays drawn', async ({ page }) => {
  const reader = await open(page, '/s/long-1000/?event=call-650&all=yes')
  await expect(reader.opened('call-650')).toBeInViewport()
  await expect(reader.opened('call-650').locator('blockquote')).toBeVisible()
  await expectFilled(toPanel(reader))
  await reader.slider.press('End')
  await expect(reader.story.locator('.event.selected')).toHaveAttribute('aria-posinset', /^99\d|1000$/)
  await expect(reader.story.locator('.event.selected')).toBeInViewport()
  await toPanel(reader).evaluate(it => it.scrollTo({ top: 0 }))
  await expectFilled(toPanel(reader))
  await expect(reader.story.locator('.event.selected'), 'far from what can be seen').toBeAttached()
})

test('the list follows the axis while it is held', async ({ page }) => {
  const reader = await open(page, ALL)
  await expectRevealed(reader)
  const axis = (await reader.time.locator('.axis-line').boundingBox())!
  await page.mouse.move(axis.x + 0.9 * axis.width, axis.y + 10)
  await page.mouse.down()
  await page.mouse.move(axis.x + 0.3 * axis.width, axis.y + 10, { steps: 5 })
  await expectRevealed(reader)
  await page.mouse.up()
})

test('the focus is never lost, and Tab leads on from it', async ({ page }) => {
  const reader = await open(page, ALL)
  const panel = toPanel(reader)
  await expectRevealed(reader)
  const fifth = panel.locator('[aria-posinset="5"] .event-choose')
  await panel.evaluate(it => it.scrollTo({ top: 0 }))
  await fifth.focus()
  const name = await sayFocus(page)
  await panel.evaluate(it => it.scrollTo({ top: it.scrollHeight }))
  await expectFilled(panel)
  expect(await sayFocus(page)).toBe(name)
  await page.keyboard.press('Tab')
  await expect(panel.locator('[aria-posinset="6"] .event-choose')).toBeFocused()
  await expect(panel.locator('[aria-posinset="6"]')).toBeInViewport()
  for (let row = 7; row < 40; row++) {
    await page.keyboard.press('Tab')
    await expect(panel.locator(`[aria-posinset="${row}"] .event-choose`)).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await expect(panel.locator('[aria-posinset="39"]')).toHaveClass(/selected/)
  await page.keyboard.press('Escape')
  await expect(panel.locator('[aria-posinset="39"] .event-choose'), 'back from the card').toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(panel.locator('[aria-posinset="38"] .event-choose')).toBeFocused()
})

test('key events give way to all, and a phone scrolls the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const reader = await open(page, '/s/long-1000/')
  await expect(reader.story.locator('.event')).toHaveCount(8)
  await reader.story.getByRole('button', { name: 'All 1000 events' }).click()
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight / 2 }))
  await expectFilled(toPanel(reader))
  expect(await reader.story.locator('.event').count()).toBeLessThan(80)
})

test('on paper stand the key events and the page of the list that is shown', { tag: '@slow' }, async ({ page }) => {
  const reader = await open(page, ALL)
  const panel = toPanel(reader)
  await expectRevealed(reader)
  await panel.evaluate(it => it.scrollTo({ top: 0.45 * it.scrollHeight })) // half of a page from its ends
  const [first] = await expectFilled(panel)
  const rows = reader.story.locator('.event')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(reader.story.locator('.event.key')).toHaveCount(8)
  expect(await rows.count()).toBeGreaterThanOrEqual(100)
  expect(await rows.count()).toBeLessThanOrEqual(108)
  await expect(panel.locator(`[aria-posinset="${first}"]`)).toBeAttached()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expectFilled(panel)
  expect(await rows.count()).toBeLessThan(80)
})
