// The studio: a place is drawn on the map by hand, as a point, a line or an area.
import type { Locator, Page } from '@playwright/test'
import { draft, expect, FOLDER, saved, stepTo, test } from './studio-page.ts'

test.use({ folder: FOLDER, viewport: { width: 1280, height: 800 } })

interface PlaceInFile {
  readonly precision?: string
  readonly pointNote?: string
  readonly geometry?: { readonly type: string; readonly coordinates: readonly unknown[] }
}

/** Takes the first place of the queue in hand and opens its map. */
async function openMap(page: Page): Promise<Locator> {
  await stepTo(page, 'Not a place')
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog', { name: /on the map$/ })
  // What is written is marked once the map can be drawn on.
  const field = dialog.getByLabel('Or latitude, longitude')
  await field.fill('11.83, 13.15')
  await expect(dialog.getByLabel('Map marker')).toBeInViewport({ timeout: 30_000 })
  await field.fill('')
  return dialog
}

for (const [tool, corners, type, precision] of [
  ['Line', 3, 'LineString', 'line'],
  ['Area', 4, 'Polygon', 'area'],
] as const)
  test(`${tool.toLowerCase()} by hand`, { tag: '@slow' }, async ({ page, studio }) => {
    test.slow()
    await draft(page, studio.address)
    await expect(saved(page)).toBeVisible()
    const dialog = await openMap(page)
    await dialog.getByRole('button', { name: tool }).click()
    const save = dialog.getByRole('button', { name: 'Put it there' })
    const box = (await dialog.locator('canvas').boundingBox())!
    const ends = Array.from({ length: corners }, (_, at) => {
      const turn = (at / corners) * 2 * Math.PI
      return [box.x + box.width / 2 + 90 * Math.cos(turn), box.y + box.height / 2 + 90 * Math.sin(turn)] as const
    })
    for (const [x, y] of [...ends, ends.at(-1)!]) {
      await page.mouse.move(x, y)
      await page.mouse.click(x, y)
      await page.waitForTimeout(400)
    }
    await expect(save).toBeEnabled()
    await dialog.getByLabel('How you know').fill('As <b>the map</b> of the ministry shows it')
    await save.click()
    await expect(dialog).toBeHidden()
    const drawn = (): PlaceInFile | undefined => {
      const { places } = JSON.parse(studio.story().text) as { places: Readonly<Record<string, PlaceInFile>> }
      return Object.values(places).find(({ geometry }) => geometry?.type === type)
    }
    await expect.poll(() => drawn()?.precision).toBe(precision)
    expect(drawn()!.pointNote).toBe('As <b>the map</b> of the ministry shows it')
    const points = drawn()!.geometry!.coordinates.flat(type === 'Polygon' ? 1 : 0)
    expect(points).toHaveLength(type === 'Polygon' ? corners + 1 : corners)
    await page.keyboard.press('u')
    await expect.poll(drawn).toBeUndefined()
  })

test('a point that is written is marked on the map, which goes there', { tag: '@slow' }, async ({ page, studio }) => {
  await draft(page, studio.address)
  await expect(saved(page)).toBeVisible()
  await stepTo(page, 'Not a place')
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog', { name: /on the map$/ })
  const marker = dialog.getByLabel('Map marker')
  const field = dialog.getByLabel('Or latitude, longitude')
  // The map is still on its way.
  await field.fill('-37.81, 144.96')
  await expect(marker).toBeInViewport({ timeout: 30_000 })
  await field.fill('64.15, -21.94')
  await expect(marker).toBeInViewport()
  await field.fill('-37.81, <b>')
  await expect(marker).toHaveCount(0)
})
