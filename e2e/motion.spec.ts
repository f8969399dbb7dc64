// The camera flies to a choice, or jumps for a reader who asked for less motion.
import type { Page } from '@playwright/test'
import { readMarks } from './basemap.ts'
import { expect, test } from './page.ts'
import { openStill } from './reader.ts'

/**
 * Chooses an event just out of the frame; returns the places where another mark was drawn in the second after, each
 * once.
 */
async function fly(page: Page): Promise<string[]> {
  const reader = await openStill(page, '?event=press-conference&view=41,-22,5')
  const tag = reader.mark(/^Katsepy light, 1 event, .* km north/)
  const ahead = async () => {
    await page.clock.runFor(100)
    return tag.count()
  }
  await expect.poll(ahead, 'a tag on the rim, once the map is where the link says').toBe(1)
  await page.clock.runFor(2000)
  const readPlace = async () => String((await readMarks(page))['antananarivo'])
  const places = new Set([await readPlace()])
  await reader.row('The Mara sends a last call').click()
  for (let passed = 0; passed < 1500; passed += 50) {
    await page.clock.runFor(50)
    places.add(await readPlace())
  }
  await expect(reader.mark('Katsepy light, 1 event'), 'in the frame').toBeVisible()
  return [...places]
}

// Over either basemap the page itself flies the camera; how many frames software WebGL paints of it is the machine's
// affair.
test('the map flies', async ({ page }) => {
  expect((await fly(page)).length).toBeGreaterThan(4)
})

test('the map jumps for a reader who wants less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await fly(page), 'where it was and where it is').toHaveLength(2)
})
