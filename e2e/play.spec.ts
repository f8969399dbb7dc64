// Play: the story that goes on by itself, when asked, until the reader does anything at all.
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'
import { expectStop, openStill, type Reader } from './reader.ts'

const play = async (page: Page, reader: Reader) => {
  await reader.time.getByRole('button', { name: 'Play' }).click()
  await page.clock.runFor(200)
  await expect(reader.time.getByRole('button', { name: 'Pause' })).toBeVisible()
}

test('does not start by itself', async ({ page }) => {
  const reader = await openStill(page, '/?t=2018-09-19')
  await page.clock.runFor(20_000)
  await expectStop(reader, '1 of 18')
  await expect(reader.time.getByRole('button', { name: 'Play' })).toBeVisible()
})

test('dwells two seconds a date, says nothing, and ends with the story', async ({ page }) => {
  const reader = await openStill(page, '/?t=2023-11-23/..')
  await play(page, reader)
  await page.clock.runFor(1500)
  await expectStop(reader, '15 of 18')
  await page.clock.runFor(500)
  await expectStop(reader, '16 of 18')
  await page.clock.runFor(2000)
  await expectStop(reader, '17 of 18')
  await expect(reader.status).toHaveText('')
  await page.clock.runFor(2000)
  await expectStop(reader, '18 of 18')
  await page.clock.runFor(200)
  await expect(reader.time.getByRole('button', { name: 'Play' })).toBeVisible()
  await page.clock.runFor(5000)
  await expectStop(reader, '18 of 18')
})

test('begins anew at the end', async ({ page }) => {
  const reader = await openStill(page, '/')
  await play(page, reader)
  await expectStop(reader, '1 of 18')
})

test('never closes an open card', async ({ page }) => {
  const reader = await openStill(page, '/?event=blinken-park-press-conference')
  await play(page, reader)
  await page.clock.runFor(4000)
  await expectStop(reader, '8 of 18')
  await expect(reader.card('Blinken and Park hold a press conference in Seoul')).toBeVisible()
})

const ways: Readonly<Record<string, (page: Page, reader: Reader) => Promise<unknown>>> = {
  'the Pause button': (_, reader) => reader.time.getByRole('button', { name: 'Pause' }).click(),
  'Space on it': page => page.keyboard.press(' '),
  Escape: page => page.keyboard.press('Escape'),
  'any other key': page => page.keyboard.press('Tab'),
  'a press anywhere': page => page.getByRole('heading', { level: 1 }).click(),
  'the wheel': async page => {
    await page.mouse.wheel(0, 5)
  },
  'another tab of the browser in front': page =>
    page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }),
}
for (const [name, stop] of Object.entries(ways)) {
  test(`stops on ${name}`, async ({ page }) => {
    const reader = await openStill(page, '/?t=2018-09-19')
    await play(page, reader)
    await stop(page, reader)
    await page.clock.runFor(200)
    await expect(reader.time.getByRole('button', { name: 'Play' })).toBeVisible()
    await page.clock.runFor(6000)
    await expectStop(reader, '1 of 18')
  })
}

test('stops off screen', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 480 })
  const reader = await openStill(page, '/?t=2018-09-19')
  await play(page, reader)
  await page.evaluate(() => scrollTo(0, 1500))
  await expect
    .poll(async () => {
      await page.clock.runFor(50)
      return reader.time.getByRole('button', { name: 'Play' }).count()
    })
    .toBe(1)
})
