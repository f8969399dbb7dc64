// The camera flies to a choice, or jumps for a reader who asked for less motion.
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'
import { openStill } from './reader.ts'

/** Chooses an event far away; returns the places where one mark was drawn in the second after, each once. */
async function fly(page: Page): Promise<string[]> {
  const reader = await openStill(page, '?event=press-conference&t=2022-03-24')
  const maputo = reader.mark(/^Maputo/).locator('xpath=..')
  const places = new Set([await maputo.getAttribute('transform')])
  await reader.row('Three ministers of transport hold a call').click()
  for (let passed = 0; passed < 1500; passed += 50) {
    await page.clock.runFor(50)
    places.add(await maputo.getAttribute('transform'))
  }
  return [...places].map(String)
}

// Over either basemap the page itself flies the camera; how many frames software WebGL paints of it is the machine's
// affair.
test('the map flies', async ({ page }) => {
  expect((await fly(page)).length).toBeGreaterThan(4)
})

test('the map jumps for a reader who wants less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  // Where it was, where it is, and once between where the card that opens makes the marks give way.
  expect((await fly(page)).length).toBeLessThanOrEqual(3)
})
