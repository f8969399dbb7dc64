// Scrubbing: the pointer and the finger on the axis.
import { expect, test } from './page.ts'
import { expectStop, middleOf, open, type Reader } from './reader.ts'

/** Height of the axis' line in the window, pixels, and a little below it. */
const belowLine = async ({ time }: Reader): Promise<number> => (await time.locator('.axis-line').boundingBox())!.y + 10

test('with the mouse', async ({ page }) => {
  const reader = await open(page, '?t=2022-04-01')
  const [first, spring, press, end] = await Promise.all(
    ['1994-09-19', '2021-21?', '2022-03-09', '2022-04-01'].map(edtf => middleOf(reader.stop(edtf))),
  )
  await test.step('a press on the axis goes to the nearest date, and there the keys go on', async () => {
    await page.mouse.click(spring!.x + 3, await belowLine(reader))
    await expectStop(reader, '4 of 14: perhaps spring 2021')
    await page.keyboard.press('End')
    await expectStop(reader, '14 of 14')
  })

  await test.step('a press let go of elsewhere holds nothing', async () => {
    await page.mouse.move(end!.x, end!.y)
    await page.mouse.down()
    await page.mouse.move(end!.x, end!.y - 300)
    await page.mouse.up()
    await page.mouse.move(end!.x, end!.y)
    await page.mouse.move(first!.x, first!.y, { steps: 5 })
    await expectStop(reader, '14 of 14')
  })

  await test.step('a drag along the axis moves time, the map and the list before it ends', async () => {
    await page.mouse.move(end!.x, end!.y)
    await page.mouse.down()
    await page.mouse.move(press!.x + 1, press!.y, { steps: 5 })
    await expectStop(reader, '6 of 14')
    await expect(reader.mark('Maputo, 2 events')).toBeVisible()
    await expect(reader.marks.and(reader.mark(/^Pracel Bank/))).toHaveCount(0)
    await expect(reader.story.locator('#event-mara-grounds blockquote').first()).toBeHidden()
    await page.mouse.move(first!.x - 40, first!.y - 300, { steps: 5 })
    await expectStop(reader, '1 of 14')
    await expect(reader.marks).toHaveCount(3)
    await page.mouse.up()
    await expectStop(reader, '1 of 14')
    await expect(reader.dialog).toHaveCount(0)
    await expect(reader.status, 'a drag does not speak').toHaveText('')
  })

  await test.step('the whole window is dragged by its middle, and one end by its thumb', async () => {
    await page.goto('?mode=window&t=2019~/2022-03-09')
    const [from, to] = ['From', 'To'].map(name => reader.time.getByRole('slider', { name, exact: true }))
    await expect(to!).toHaveAttribute('aria-valuetext', /^6 of 14/)
    const drag = async (a: string, b: string) => {
      const y = await belowLine(reader)
      const [start, end] = [await middleOf(reader.stop(a)), await middleOf(reader.stop(b))]
      await page.mouse.move(start.x, y)
      await page.mouse.down()
      await page.mouse.move(end.x, y, { steps: 6 })
      await page.mouse.up()
    }
    await drag('2021-21?', '2019~')
    await expect(from!).toHaveAttribute('aria-valuetext', /^2 of 14/)
    await expect(to!).toHaveAttribute('aria-valuetext', /^5 of 14/)
    await drag('2021-09', '2022-03-21')
    await expect(from!).toHaveAttribute('aria-valuetext', /^2 of 14/)
    await expect(to!).toHaveAttribute('aria-valuetext', /^7 of 14/)
  })
})

test('what the mouse points at has its words and all its days, and none of it stays', async ({ page }) => {
  const reader = await open(page, '?t=2022-04-01')
  const axis = reader.time.locator('.axis')
  const waters = axis.locator('.axis-word[data-event="waters-barred"]')
  await expect(axis.locator('.axis-bar')).toHaveCount(0)
  await reader.tick('waters-barred').hover()
  await expect(waters).toHaveClass(/is-pointed/)
  await expect(waters).toHaveText('The waters round the…')
  await expect(axis.locator('.axis-bar')).toHaveCount(1)
  await expectStop(reader, '14 of 14')
  await page.mouse.move(0, 0)
  await expect(axis.locator('.axis-bar, .is-pointed')).toHaveCount(0)
  await waters.filter({ visible: true }).or(reader.tick('waters-barred')).first().click()
  await expectStop(reader, '13 of 14')
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('a tap goes there, a swipe scrubs', async ({ page, browserName }) => {
    const reader = await open(page, '?t=2022-04-01')
    const [engine, press] = [await middleOf(reader.stop('2021-21?')), await middleOf(reader.stop('2022-03-09'))]
    await page.touchscreen.tap(press.x, await belowLine(reader))
    await expectStop(reader, '6 of 14: 9 March 2022')
    test.skip(browserName !== 'chromium', 'only Chromium lets a test move a finger')
    const finger = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: press.y }] })
    await touch('touchStart', press.x)
    for (let step = 1; step <= 8; step++) await touch('touchMove', press.x + ((engine.x - press.x) * step) / 8)
    await expectStop(reader, '4 of 14: perhaps spring 2021')
    await touch('touchEnd', engine.x)
    await expectStop(reader, '4 of 14: perhaps spring 2021')
    await expect(reader.dialog).toHaveCount(0)
  })
})
