// The built page over each basemap: all of it works without WebGL and with it.
import type { Page } from '@playwright/test'
import { openWithoutWebGl, readMarks, SEA, seenBasemaps, settle, toFarthest } from './basemap.ts'
import { expect, test } from './page.ts'
import { expectStop, middleOf, open, type Reader } from './reader.ts'

const GROUNDS = 'The ferry Mara runs aground'
const PRESS = 'Two ministers hold a press conference in Maputo'

const SETUPS: Readonly<Record<string, (page: Page) => Promise<Reader>>> = {
  'without WebGL': openWithoutWebGl,
  'with WebGL': page => open(page, './', 'gl'),
}

for (const [setup, begin] of Object.entries(SETUPS)) {
  test(`${setup}: reading, selecting, scrubbing and moving`, async ({ page }) => {
    test.slow()
    const reader = await begin(page)
    const { map, time, story, dialog, slider } = reader
    await expect.poll(() => seenBasemaps(page)).toEqual([setup === 'with WebGL' ? 'gl' : 'svg'])

    await test.step('select', async () => {
      await reader.row(GROUNDS).click()
      await expect(reader.card(GROUNDS).locator('blockquote').first()).toContainText('deeply regretted')
      await expectStop(reader, '7 of 14')
      await dialog.getByRole('button', { name: 'Close' }).click()
      await slider.press('End')
      await settle(page)
      await reader.mark('Maputo, 3 events').click()
      await expect(dialog).toHaveAccessibleName('Maputo')
      await dialog.getByRole('button', { name: PRESS }).click()
      await expect(reader.card(PRESS)).toBeVisible()
      await reader.tick('mara-grounds').click()
      await expect(reader.card(GROUNDS)).toBeVisible()
      await reader.card(GROUNDS).getByRole('button', { name: 'Show in article' }).first().click()
      await expect(reader.passages('mara-grounds').locator(':focus')).toBeInViewport()
      await reader.tab('Events').click()
    })

    await test.step('what the page does itself is no move of the reader', async () => {
      const { width, height } = page.viewportSize()!
      await page.setViewportSize({ width: width - 40, height })
      await page.getByRole('combobox', { name: 'Colours' }).selectOption('Dark')
      await map.getByRole('button', { name: 'Flat map' }).click()
      await settle(page)
      await page.setViewportSize({ width, height })
      await map.getByRole('button', { name: 'Globe', exact: true }).click()
      await page.getByRole('combobox', { name: 'Colours' }).selectOption('Light')
      await settle(page)
      await expect(page).toHaveURL(url => url.searchParams.get('theme') === 'light' && !url.searchParams.has('view'))
    })

    await test.step('scrub', async () => {
      await dialog.getByRole('button', { name: 'Close' }).click()
      const [from, to] = [await middleOf(reader.stop('2022-03-21')), await middleOf(reader.stop('1994-09-19'))]
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 4 })
      await page.mouse.up()
      await expectStop(reader, '1 of 14')
      await settle(page)
      await expect(reader.marks).toHaveCount(3)
      await expect(story.locator('#event-mara-grounds blockquote').first()).toBeHidden()
      await slider.press('End')
      await expect(reader.marks).toHaveCount(11)
      await time.getByRole('button', { name: 'Previous date' }).click()
      await expectStop(reader, '13 of 14')
    })

    await test.step('move', async () => {
      await slider.press('End')
      await map.getByRole('button', { name: 'Show the whole story' }).click()
      await expect(page).toHaveURL(url => !url.searchParams.has('view'))
      const readView = async (): Promise<number[]> =>
        new URL(page.url()).searchParams.get('view')?.split(',').map(Number) ?? []
      const whole = await settle(page)
      const middle = await middleOf(map),
        x = middle.x + SEA.x,
        y = middle.y + SEA.y
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(x + 90, y - 40, { steps: 4 })
      await page.mouse.up()
      await expect.poll(async () => (await readView()).length, 'the link knows where the map was dragged to').toBe(3)
      const dragged = await settle(page)
      expect(toFarthest(whole, dragged)).toBeGreaterThan(40)
      const [, , zoom] = await readView()
      await page.mouse.move(x, y)
      await page.mouse.wheel(0, -300)
      await expect.poll(async () => (await readView())[2], 'the wheel zooms in').toBeGreaterThan(zoom!)
      await settle(page)
      const zoomed = (await readView())[2]!
      const surface = map.getByRole('group', { name: /^Move the map/ })
      await surface.press('-')
      await expect.poll(async () => (await readView())[2]).toBeCloseTo(zoomed - 1, 1)
      await settle(page)
      const before = (await readView())[0]
      await surface.press('ArrowRight')
      await expect.poll(async () => (await readView())[0]).not.toBe(before)
      await map.getByRole('button', { name: 'Flat map' }).click()
      await expect(map.getByRole('button', { name: 'Globe', exact: true })).toBeVisible()
      await map.getByRole('button', { name: 'Globe', exact: true }).click()
      await map.getByRole('button', { name: 'Show the whole story' }).click()
      await expect
        .poll(async () => toFarthest(whole, await readMarks(page)), 'the whole story lies where it lay')
        .toBeLessThanOrEqual(1)
    })
    await expect.poll(() => seenBasemaps(page)).toEqual([setup === 'with WebGL' ? 'gl' : 'svg'])
  })
}
