// Scrubbing: the pointer and the finger on the axis.
import { expect, test } from './page.ts'
import { expectStop, middleOf, open } from './reader.ts'

test.describe('with the mouse', () => {
  test('a drag along the axis moves time, the map and the list before it ends', async ({ page }) => {
    const reader = await open(page)
    const start = await middleOf(reader.stop('2023-12-01')),
      press = await middleOf(reader.stop('2023-11-09')),
      first = await middleOf(reader.stop('2018-09-19'))
    await page.mouse.move(start.x, start.y)
    await page.mouse.down()
    await page.mouse.move(press.x + 1, press.y, { steps: 5 })
    await expectStop(reader, '6 of 18')
    await expect(reader.mark('Seoul, 1 event')).toBeVisible()
    await expect(reader.mark(/^Guam/)).toHaveCount(0)
    await expect(reader.story.locator('#event-satellite-launch blockquote').first()).toBeHidden()
    await page.mouse.move(first.x - 40, first.y - 300, { steps: 5 })
    await expectStop(reader, '1 of 18')
    await expect(reader.marks).toHaveCount(3)
    await page.mouse.up()
    await expectStop(reader, '1 of 18')
    await expect(reader.dialog).toHaveCount(0)
    await expect(reader.status, 'a drag does not speak').toHaveText('')
  })

  test('a press let go of elsewhere holds nothing', async ({ page }) => {
    const reader = await open(page)
    const end = await middleOf(reader.stop('2023-12-01')),
      first = await middleOf(reader.stop('2018-09-19'))
    await page.mouse.move(end.x, end.y)
    await page.mouse.down()
    await page.mouse.move(end.x, end.y - 300)
    await page.mouse.up()
    await page.mouse.move(end.x, end.y)
    await page.mouse.move(first.x, first.y, { steps: 5 })
    await expectStop(reader, '18 of 18')
  })

  test('a press on the axis goes to the nearest date, and there the keys go on', async ({ page }) => {
    const reader = await open(page)
    const place = await middleOf(reader.stop('2023-08-24'))
    const line = (await reader.time.locator('.axis-line').boundingBox())!
    await page.mouse.click(place.x + 3, line.y + 12)
    await expectStop(reader, '4 of 18: 24 August 2023')
    await page.keyboard.press('ArrowRight')
    await expectStop(reader, '5 of 18')
  })

  test('the whole window is dragged by its middle, and one end by its thumb', async ({ page }) => {
    const reader = await open(page, '/?mode=window&t=2023-05-31/2023-11-09')
    const [from, to] = ['From', 'To'].map(name => reader.time.getByRole('slider', { name, exact: true }))
    const drag = async (a: string, b: string) => {
      const line = (await reader.time.locator('.axis-line').boundingBox())!
      const [start, end] = [await middleOf(reader.stop(a)), await middleOf(reader.stop(b))]
      await page.mouse.move(start.x, line.y + 10)
      await page.mouse.down()
      await page.mouse.move(end.x, line.y + 10, { steps: 6 })
      await page.mouse.up()
    }
    await drag('2023-08-24', '2023-05-31')
    await expect(from!).toHaveAttribute('aria-valuetext', /^2 of 18/)
    await expect(to!).toHaveAttribute('aria-valuetext', /^5 of 18/)
    await drag('2023-09', '2023-11-21')
    await expect(from!).toHaveAttribute('aria-valuetext', /^2 of 18/)
    await expect(to!).toHaveAttribute('aria-valuetext', /^7 of 18/)
  })
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('a tap goes there', async ({ page }) => {
    const reader = await open(page)
    const place = await middleOf(reader.stop('2023-11-09'))
    const line = (await reader.time.locator('.axis-line').boundingBox())!
    await page.touchscreen.tap(place.x, line.y + 10)
    await expectStop(reader, '6 of 18: 9 November 2023')
  })

  test('a swipe scrubs', async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'only Chromium lets a test move a finger')
    const reader = await open(page)
    const [start, end] = [await middleOf(reader.stop('2023-12-01')), await middleOf(reader.stop('2023-05-31'))]
    const finger = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: start.y }] })
    await touch('touchStart', start.x)
    for (let step = 1; step <= 8; step++) await touch('touchMove', start.x + ((end.x - start.x) * step) / 8)
    await expectStop(reader, '3 of 18: 31 May 2023')
    await touch('touchEnd', end.x)
    await expectStop(reader, '3 of 18: 31 May 2023')
    await expect(reader.dialog).toHaveCount(0)
  })
})
