// What a reader sees is what the address says: opened again, gone back to or in another window, it is the same sight.
import type { Page } from '@playwright/test'
import { seenBasemaps, settle, toFarthest } from './basemap.ts'
import { expect, test } from './page.ts'
import { expectStop, open, toReader } from './reader.ts'

const GROUNDS = 'The ferry Mara runs aground'
const PRESS = 'Two ministers hold a press conference in Maputo'

async function dragMap(page: Page): Promise<void> {
  const { x, y } = await toReader(page).map.evaluate(map => {
    const { left, top, width, height } = map.getBoundingClientRect()
    const points = Array.from({ length: 100 }, (_, i) => ({
      x: left + (((i % 10) + 0.5) / 10) * width,
      y: top + ((Math.floor(i / 10) + 0.5) / 10) * height,
    }))
    return points.find(at => document.elementFromPoint(at.x, at.y)?.closest('.map-base'))!
  })
  await page.mouse.click(x, y) // the first touch of the still map brings the living one
  await expect.poll(() => seenBasemaps(page)).toEqual(['svg'])
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y + 40, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/view=/)
}

test('where the map is, the link says: opened again it is there', { tag: '@slow' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const reader = await open(page)
  const choose = async () => {
    await reader.row(PRESS).click()
    await dragMap(page)
    return settle(page)
  }
  const expectMarks = async (marks: Awaited<ReturnType<typeof settle>>) => {
    await expect.poll(async () => toFarthest(marks, await settle(page))).toBeLessThanOrEqual(2)
  }
  await test.step('as a closed card left it', async () => {
    await choose()
    await reader.dialog.getByRole('button', { name: 'Close' }).click()
    await expect(page).toHaveURL(/view=/)
    const marks = await settle(page)
    await open(page, page.url())
    await expectMarks(marks)
  })

  await test.step('as it was moved beside a card, also when the window changes', async () => {
    await choose()
    const marks = await settle(page)
    await page.setViewportSize({ width: 1240, height: 720 })
    await settle(page)
    await page.setViewportSize({ width: 1280, height: 720 })
    await expectMarks(marks)
    await open(page, page.url())
    await expect(reader.card(PRESS)).toBeVisible()
    await expectMarks(marks)

    const { search } = new URL(page.url())
    await page.goto('about:blank')
    await open(page, `${search}#passage-ferry-aground-346`)
    await expect(page.locator('#passage-ferry-aground-346'), 'a sentence that it names as well').toBeInViewport()
    await expectMarks(marks)
  })
})

test('back to where the story opened is back to its region; two quick presses zoom by two', async ({ page }) => {
  const reader = await open(page)
  const region = await settle(page)
  await reader.map.getByRole('button', { name: 'Whole story' }).click()
  await expect(page).toHaveURL(/view=/)
  await expect.poll(async () => toFarthest(region, await settle(page))).toBeGreaterThan(10)
  await reader.map.getByRole('button', { name: 'Region' }).click()
  await expect(page).toHaveURL(url => !url.searchParams.has('view'))
  await expect.poll(async () => toFarthest(region, await settle(page))).toBeLessThanOrEqual(1)

  const button = reader.map.getByRole('button', { name: 'Zoom in' })
  await button.click()
  await expect(page).toHaveURL(/view=/)
  const zoom = async () => Number(new URL(page.url()).searchParams.get('view')!.split(',')[2])
  const first = await zoom()
  await button.dblclick()
  await expect.poll(zoom).toBeGreaterThan(first + 1.8)
})

test('a link with its own tail keeps it and is one step of history; a step to another part changes nothing', async ({
  page,
}) => {
  const reader = await open(page, '?event=mara-grounds&fbclid=1')
  const before = await page.evaluate(() => history.length)
  await reader.row(PRESS).click()
  await expect(reader.card(PRESS)).toBeVisible()
  await page.goBack()
  await expect(reader.card(GROUNDS)).toBeVisible()
  expect(await page.evaluate(() => history.length)).toBe(before + 1)
  await expect(page).toHaveURL(url => url.searchParams.get('fbclid') === '1')
  await page.goForward()
  await expect(reader.card(PRESS)).toBeVisible()

  await reader.slider.press('Home')
  await page.evaluate(() => {
    location.hash = 'time'
  })
  await expectStop(reader, '1 of 14')
  await expect(page).toHaveURL(url => url.searchParams.get('event') === 'lane-agreed' && url.hash === '#time')
  await page.goBack()
  await expect(page).toHaveURL(url => url.hash === '')
})
