// What a reader sees is what the address says: opened again, gone back to or in another window, it is the same sight.
import type { Page } from '@playwright/test'
import { seenBasemaps, settle, toFarthest } from './basemap.ts'
import { expect, test } from './page.ts'
import { expectStop, open, toReader, type Reader } from './reader.ts'

const LAUNCH = 'North Korea launches a spy satellite'
const PRESS = 'Blinken and Park hold a press conference in Seoul'

/** The card of an event, and the map gone to its place. */
async function openCard(page: Page): Promise<Reader> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const reader = await open(page)
  await reader.row(PRESS).click()
  await expect.poll(() => seenBasemaps(page)).toEqual(['svg'])
  await settle(page)
  return reader
}

async function dragMap(page: Page): Promise<void> {
  const box = (await toReader(page).map.boundingBox())!
  await page.mouse.move(box.x + 150, box.y + 300)
  await page.mouse.down()
  await page.mouse.move(box.x + 210, box.y + 340, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/view=/)
}

test('a map moved beside a card is where it was when the link is opened again, and when the window changes', async ({
  page,
}) => {
  const reader = await openCard(page)
  await dragMap(page)
  const marks = await settle(page)
  await page.setViewportSize({ width: 1240, height: 720 })
  await settle(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await expect.poll(async () => toFarthest(marks, await settle(page))).toBeLessThanOrEqual(2)
  await open(page, page.url())
  await expect(reader.card(PRESS)).toBeVisible()
  await expect.poll(async () => toFarthest(marks, await settle(page))).toBeLessThanOrEqual(2)
})

test('a closed card leaves the map there, and the link says where', async ({ page }) => {
  const reader = await openCard(page)
  await reader.dialog.getByRole('button', { name: 'Close' }).click()
  await expect(page).toHaveURL(/view=/)
  const marks = await settle(page)
  await open(page, page.url())
  await expect.poll(async () => toFarthest(marks, await settle(page))).toBeLessThanOrEqual(2)
})

test('a link to a sentence and to a place on the map leads to both', async ({ page }) => {
  await openCard(page)
  await dragMap(page)
  const marks = await settle(page)
  const { search } = new URL(page.url())
  await page.goto('about:blank')
  await open(page, `/${search}#passage-top-diplomats-1172`)
  await expect(page.locator('#passage-top-diplomats-1172')).toBeInViewport()
  await expect.poll(async () => toFarthest(marks, await settle(page))).toBeLessThanOrEqual(2)
})

test('back to where the story opened is back to the whole of it', async ({ page }) => {
  const reader = await open(page)
  const whole = await settle(page)
  await reader.row(LAUNCH).click()
  await expect.poll(() => seenBasemaps(page)).toEqual(['svg'])
  await page.goBack()
  await expect(reader.dialog).toHaveCount(0)
  await expect.poll(async () => toFarthest(whole, await settle(page))).toBeLessThanOrEqual(1)
})

test('a link that came by mail with a tail of its own is one step of the history, and keeps its tail', async ({
  page,
}) => {
  const reader = await open(page, '/?event=satellite-launch&fbclid=1')
  const before = await page.evaluate(() => history.length)
  await reader.row(PRESS).click()
  await expect(reader.card(PRESS)).toBeVisible()
  await page.goBack()
  await expect(reader.card(LAUNCH)).toBeVisible()
  expect(await page.evaluate(() => history.length)).toBe(before + 1)
  await expect(page).toHaveURL(url => url.searchParams.get('fbclid') === '1')
  await page.goForward()
  await expect(reader.card(PRESS)).toBeVisible()
})

test('a step to another part of the page changes nothing else, there and back', async ({ page }) => {
  const reader = await open(page)
  await reader.map.getByRole('button', { name: 'Flat map' }).click()
  await reader.slider.press('Home')
  await page.evaluate(() => {
    location.hash = 'time'
  })
  await expectStop(reader, '1 of 18')
  await expect(page).toHaveURL(url => url.searchParams.get('t') === '2018-09-19' && url.hash === '#time')
  await page.goBack()
  await expect(page).toHaveURL(url => url.hash === '')
  await expect(reader.map.getByRole('button', { name: 'Globe', exact: true })).toBeVisible()
})

test('two quick presses zoom by two', async ({ page }) => {
  const reader = await open(page)
  await settle(page)
  const button = reader.map.getByRole('button', { name: 'Zoom in' })
  await button.click()
  await expect(page).toHaveURL(/view=/)
  const zoom = async () => Number(new URL(page.url()).searchParams.get('view')!.split(',')[2])
  const first = await zoom()
  await button.dblclick()
  await expect.poll(zoom).toBeGreaterThan(first + 1.8)
})
