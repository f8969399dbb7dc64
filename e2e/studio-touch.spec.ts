// The studio by touch, in the window of a tablet: a column at a time, and each decision a tap.
import { cardOf, countOf, draft, expect, FOLDER, openPane, saved, stepTo, test } from './studio-page.ts'

test.use({ folder: FOLDER, viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true })

test('events and places are decided by taps, and undone', { tag: '@slow' }, async ({ page, studio }) => {
  test.slow()
  await draft(page, studio.address)
  await expect(saved(page)).toBeVisible()
  const work = page.getByRole('region', { name: 'Work' })
  const before = studio.story().proposals
  await work.getByRole('button', { name: 'Accept', exact: true }).tap()
  await expect(countOf(page)).toHaveText(/^1 of/)
  await stepTo(page, 'Not an event')
  const second = await cardOf(page).textContent()
  await work.getByRole('button', { name: 'Not an event' }).tap()
  await expect(cardOf(page)).not.toHaveText(second!)
  await expect.poll(() => studio.story().proposals).toBeLessThan(before)
  await page.getByRole('button', { name: 'Undo' }).tap()
  await expect(cardOf(page)).toHaveText(second!)

  const tabs = page.getByRole('navigation', { name: 'Columns' })
  await tabs.getByRole('button', { name: 'Article' }).tap()
  await expect(work).toBeHidden()
  await page.getByRole('region', { name: 'Article' }).locator('mark').last().tap()
  await expect(work).toBeVisible()
  await tabs.getByRole('button', { name: 'Map' }).tap()
  await expect(page.frameLocator('iframe').first().getByRole('region', { name: 'Map' })).toBeVisible()
  await tabs.getByRole('button', { name: 'Work' }).tap()

  await openPane(page, 'Events')
  await work.getByRole('listitem').first().getByRole('button').tap()
  await work.getByLabel('Title').fill('By touch')
  await work.getByRole('button', { name: /^(?:Accept and go on|Done)/ }).tap()
  await expect(work.getByRole('button', { name: /^By touch/ })).toHaveAttribute('aria-current', 'true')
  for (const button of await work.getByRole('button').all()) {
    const box = await button.boundingBox()
    expect(Math.round(box?.height ?? 24), (await button.textContent()) ?? '').toBeGreaterThanOrEqual(24)
  }
})
