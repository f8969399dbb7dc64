// The camera flies to a choice, or jumps for a reader who asked for less motion.
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'
import { openStill, type Basemap } from './reader.ts'

/** Chooses an event far away; returns the places where one mark was drawn in the second after, each once. */
async function fly(page: Page, basemap: Basemap): Promise<string[]> {
  const reader = await openStill(page, '/?event=blinken-park-press-conference&t=2023-11-24', basemap)
  const seoul = reader.mark(/^Seoul/).locator('xpath=..')
  const places = new Set([await seoul.getAttribute('transform')])
  await reader.row('The top diplomats of the US, South Korea and Japan hold a call').click()
  for (let passed = 0; passed < 1500; passed += 50) {
    await page.clock.runFor(50)
    places.add(await seoul.getAttribute('transform'))
  }
  return [...places].map(String)
}

// Over either basemap the page itself flies the camera; how many frames software WebGL paints of it is the machine's affair.
test('the map flies', async ({ page }) => {
  expect((await fly(page, 'svg')).length).toBeGreaterThan(4)
})

for (const basemap of ['svg', 'gl'] satisfies Basemap[]) {
  test(`the map jumps for a reader who wants less motion, ${basemap}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    // Where it was, where it is, and once between where the card that opens makes the marks give way.
    expect((await fly(page, basemap)).length).toBeLessThanOrEqual(3)
  })
}
