// Play: the story that goes on by itself, when asked, until the reader does anything at all.
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'
import { expectStop, openStill, type Reader } from './reader.ts'

const button = ({ time }: Reader, name: 'Play' | 'Pause') => time.getByRole('button', { name })

const play = async (page: Page, reader: Reader) => {
  await button(reader, 'Play').click()
  await page.clock.runFor(200)
  await expect(button(reader, 'Pause')).toBeVisible()
  await page.clock.runFor(200) // on a busy machine what plays has come only now
}

test('dwells two seconds a date, says nothing, ends with the story and begins anew', async ({ page }) => {
  const reader = await openStill(page, '?t=../2022-03-24')
  await page.clock.runFor(20_000)
  await expectStop(reader, '12 of 14')
  await expect(button(reader, 'Play'), 'it does not start by itself').toBeVisible()

  await play(page, reader)
  await page.clock.runFor(1500)
  await expectStop(reader, '12 of 14')
  await page.clock.runFor(500)
  await expectStop(reader, '13 of 14')
  await expect(reader.status).toHaveText('')
  await page.clock.runFor(2000)
  await expectStop(reader, '14 of 14')
  await page.clock.runFor(200)
  await expect(button(reader, 'Play')).toBeVisible()
  await page.clock.runFor(5000)
  await expectStop(reader, '14 of 14')

  await play(page, reader)
  await expectStop(reader, '1 of 14')
})

test('an open card goes along', async ({ page }) => {
  const reader = await openStill(page, '?event=press-conference')
  await play(page, reader)
  await page.clock.runFor(4000)
  await expectStop(reader, '8 of 14')
  await expect(reader.card('The Mara sends a last call')).toBeVisible()
})

const ways: Readonly<Record<string, (page: Page, reader: Reader) => Promise<unknown>>> = {
  'the Pause button': (_, reader) => button(reader, 'Pause').click(),
  'Space on it': page => page.keyboard.press(' '),
  Escape: page => page.keyboard.press('Escape'),
  'any other key': page => page.keyboard.press('Tab'),
  'a press anywhere': page => page.getByRole('heading', { level: 1 }).click(),
  'the wheel': page => page.mouse.wheel(0, 5),
  'another tab of the browser in front': page =>
    page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }),
}
test('stops on whatever the reader does', async ({ page }) => {
  const reader = await openStill(page, '?t=1994-09-19')
  for (const [name, stop] of Object.entries(ways))
    await test.step(name, async () => {
      await play(page, reader)
      await stop(page, reader)
      await page.clock.runFor(200)
      await expect(button(reader, 'Play')).toBeVisible()
      await page.clock.runFor(6000)
      await expectStop(reader, '1 of 14')
    })
})

test('stops off screen', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 480 })
  const reader = await openStill(page, '?t=1994-09-19')
  await play(page, reader)
  await page.evaluate(() => scrollTo(0, 1500))
  await expect
    .poll(async () => {
      await page.clock.runFor(50)
      return button(reader, 'Play').count()
    })
    .toBe(1)
})
