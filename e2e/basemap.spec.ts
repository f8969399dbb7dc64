// The built page over each basemap: all of it works without WebGL and with it.
import type { Page } from '@playwright/test'
import { dragMap, openWithoutWebGl, readMarks, seenBasemaps, settle, toFarthest, toSea } from './basemap.ts'
import { expect, test } from './page.ts'
import { expectStop, middleOf, open, type Reader } from './reader.ts'

const GROUNDS = 'The ferry Mara runs aground'
const PRESS = 'Two ministers hold a press conference in Maputo'

const SETUPS: Readonly<Record<string, (page: Page) => Promise<Reader>>> = {
  'without WebGL': openWithoutWebGl,
  'with WebGL': page => open(page, './', 'gl'),
}

for (const [setup, begin] of Object.entries(SETUPS)) {
  test(`${setup}: reading, selecting, scrubbing and moving`, { tag: '@slow' }, async ({ page }) => {
    test.slow()
    const reader = await begin(page)
    const { map, time, story, dialog, slider } = reader
    await expect.poll(() => seenBasemaps(page)).toEqual([setup === 'with WebGL' ? 'gl' : 'svg'])
    /** One press leads back to where the story happens. */
    const expectRegion = async (region: Awaited<ReturnType<typeof readMarks>>) => {
      await map.getByRole('button', { name: 'Region' }).click()
      await expect(page).toHaveURL(url => !url.searchParams.has('view'))
      await expect
        .poll(async () => toFarthest(region, await readMarks(page)), 'the region lies where it lay')
        .toBeLessThanOrEqual(1)
    }

    await test.step('select', async () => {
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
      await settle(page)
      await page.setViewportSize({ width, height })
      await page.getByRole('combobox', { name: 'Colours' }).selectOption('Light')
      await page.evaluate(() => scrollTo(0, 0))
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
      await expect(reader.mark('Maputo, 1 event')).toBeVisible()
      await expect(story.locator('#event-mara-grounds blockquote').first()).toBeHidden()
      await slider.press('End')
      await expect(reader.mark('Maputo, 3 events')).toBeVisible()
      await time.getByRole('button', { name: 'Previous date' }).click()
      await expectStop(reader, '13 of 14')
    })

    await test.step('move', async () => {
      const readView = async (): Promise<number[]> =>
        new URL(page.url()).searchParams.get('view')?.split(',').map(Number) ?? []
      const toZoom = async () => (await readView())[2] ?? NaN
      const region = await settle(page)
      await dragMap(page, reader)
      await expect.poll(async () => (await readView()).length, 'the link knows where the map was dragged to').toBe(3)
      const dragged = await settle(page)
      expect(dragged['maputo']![0] - region['maputo']![0]).toBeGreaterThan(60)
      const zoom = await toZoom()
      const { x, y } = await toSea(reader)
      await page.mouse.move(x, y)
      await page.mouse.wheel(0, -300)
      await expect.poll(toZoom, 'the wheel zooms in').toBeGreaterThan(zoom)
      await settle(page)
      const zoomed = await toZoom()
      const surface = map.getByRole('group', { name: /^Move the map/ })
      await surface.press('-')
      await expect.poll(toZoom).toBeCloseTo(zoomed - 1, 1)
      await settle(page)
      const before = (await readView())[0]
      await surface.press('ArrowRight')
      await expect.poll(async () => (await readView())[0]).not.toBe(before)
      await expectRegion(region)
    })

    await test.step('to the whole story, to a far place, and back to the region', async () => {
      const region = await settle(page)
      await expect(reader.mark(/^Tuas, 2 events, .* km east\b/), 'a tag on the rim').toBeVisible()
      await map.getByRole('button', { name: 'Whole story' }).click()
      await expect(reader.mark('Tuas, 2 events'), 'in the frame').toBeVisible()
      await expectRegion(region)
      await reader.mark(/^Tuas, /).click()
      await expect(reader.dialog).toHaveAttribute('data-event', 'danger-played-down')
      await expect(reader.mark('Tuas, 2 events')).toBeVisible()
      await expect(reader.mark(/^Maputo, .* km south-west(;|$)/)).toBeVisible()
    })
    await expect.poll(() => seenBasemaps(page)).toEqual([setup === 'with WebGL' ? 'gl' : 'svg'])
  })
}
