// Nothing leaves the page's own host, through all that a reader can do; and the map that is painted is the real one.
import { pickColours } from './colours.ts'
import { expect, test } from './page.ts'
import { middleOf, open } from './reader.ts'

test('through a long session every request goes to the page’s own host', { tag: '@slow' }, async ({ page, site }) => {
  test.slow()
  const hosts = new Set<string>()
  const types = new Set<string>()
  page.on('request', request => {
    const { protocol, origin } = new URL(request.url())
    if (/^(https?|wss?):$/.test(protocol)) hosts.add(origin)
    types.add(request.resourceType())
  })
  const reader = await open(page, '?view=44,-18,4&t=2022-04-01', 'gl')
  await test.step('the map is painted: land is land, water is water, what stands on it is drawn over it', async () => {
    // From the middle of this view, the south of Madagascar lies below, and the ocean east of it.
    const { x, y } = await middleOf(reader.map)
    const pick = async () =>
      (
        await pickColours(page, [
          { x: x + 57, y: y + 133 },
          { x: x + 220, y: y - 33 },
        ])
      ).map(([red, , blue]) => red! - blue!)
    await expect.poll(async () => (await pick())[0], 'land is warm').toBeGreaterThan(0)
    await expect.poll(async () => (await pick())[1], 'water is cool').toBeLessThan(0)
    const canvas = reader.map.locator('canvas')
    await expect(canvas).toHaveCount(1)
    expect((await canvas.boundingBox())!.width).toBe((await reader.map.boundingBox())!.width)
  })

  await reader.row('Two countries agree on a ferry lane').click()
  const next = reader.story.getByRole('button', { name: 'Next event' })
  for (let event = 2; event <= 17; event++) await next.click()
  await expect(reader.dialog).toHaveAttribute('data-event', 'service-resumes')
  await reader.dialog.getByRole('button', { name: 'Show in article' }).click()
  await reader.dialog.getByRole('button', { name: 'Close' }).click()
  for (let stop = 14; stop > 1; stop--) await reader.slider.press('ArrowLeft')
  for (const name of ['Zoom in', 'Zoom in', 'Zoom in', 'Zoom out', 'Region', 'Whole story'])
    await reader.map.getByRole('button', { name, exact: true }).click()
  const middle = await middleOf(reader.map)
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  await page.mouse.move(middle.x - 200, middle.y + 50, { steps: 5 })
  await page.mouse.up()
  await page.mouse.wheel(0, -400)
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('Dark')
  await expect(page).toHaveURL(/theme=dark/)
  expect([...hosts]).toEqual([site.origin])
  expect(types, 'scripts and tiles were among them').toEqual(new Set([...types, 'document', 'script', 'fetch']))
})

test('a story’s references are links that no one follows unasked', async ({ page }) => {
  const reader = await open(page, '?event=engine-fails')
  const links = await reader.opened('engine-fails').locator('.facts').getByRole('link').all()
  expect(links.length).toBeGreaterThan(0)
  for (const link of links) {
    await expect(link).toHaveAttribute('href', /^https?:\/\//)
    await expect(link).toHaveAttribute('rel', /noopener.*noreferrer/)
  }
})
