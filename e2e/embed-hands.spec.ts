// Hands at a map in an article: wheel, fingers and keys get past it, and get at it.
import type { Page } from '@playwright/test'
import { test, toElement, toScript, wake } from './hosts.ts'
import { expect } from './page.ts'
import { middleOf } from './reader.ts'

test('a page that scrolls is not held by the map: wheel', { tag: '@slow' }, async ({ page, openHost }) => {
  await openHost('plain-frame')
  const frame = page.locator('iframe')
  const inside = await wake(frame)
  const map = inside.getByRole('region', { name: 'Map' })
  const box = (await map.boundingBox())!
  await page.mouse.move(box.x + box.width * 0.6, box.y + 200)
  await page.mouse.move(box.x + box.width * 0.6 + 5, box.y + 205)
  const mark = () =>
    inside
      .getByRole('button', { name: /^Maputo, / })
      .locator('.target')
      .evaluate(it => it.parentElement!.getAttribute('transform'))
  const before = await mark(),
    from = await page.evaluate(() => scrollY)
  await page.mouse.wheel(0, 150)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(from + 150)
  await expect(inside.getByText('Hold Ctrl while scrolling to zoom the map')).toBeVisible()
  expect(await mark()).toBe(before)
  await expect(inside.getByText('Hold Ctrl')).toHaveCount(0)
  // Without another move of the hand the page goes by in silence
  await page.mouse.wheel(0, 20)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(from + 170)
  await expect(inside.getByText('Hold Ctrl')).toHaveCount(0)
  await test.step('nor over a mark', async () => {
    const { x, y } = await middleOf(inside.getByRole('button', { name: /^Maputo, / }).locator('.target'))
    await page.mouse.move(x + 2, y)
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, 30)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(from + 200)
    await expect(inside.getByText('Hold Ctrl while scrolling to zoom the map')).toBeVisible()
    expect(await mark()).toBe(before)
  })
  const now = (await map.boundingBox())!
  await page.mouse.move(now.x + now.width / 2 - 60, now.y + 320) // water
  await page.keyboard.down('Control')
  await expect(async () => {
    // the first turn brings a map that can move
    await page.mouse.wheel(0, -300)
    expect(await mark()).not.toBe(before)
  }).toPass()
  await page.keyboard.up('Control')
  expect(await page.evaluate(() => scrollY)).toBe(from + 200)
})

test.describe('a reader of Portuguese', () => {
  test.use({ locale: 'pt-BR' })

  test(
    'the hint is in the language that the article asks for, else in that of the reader',
    { tag: '@slow' },
    async ({ page, site, openHost }) => {
      await openHost('snippet', {
        snippet: `${toElement(site.origin, 'id="map"')}${toScript(site.origin, 'async')}`,
      })
      const map = page.locator('dateline-map'),
        inside = await wake(map),
        hint = inside.locator('.hint')
      const box = (await inside.getByRole('region', { name: 'Map' }).boundingBox())!
      const turn = async () => {
        await expect(hint).toHaveCount(0)
        await page.mouse.move(box.x + box.width * 0.6, box.y + 200)
        await page.mouse.move(box.x + box.width * 0.6 + 5, box.y + 205)
        await page.mouse.wheel(0, 1)
      }
      const expectHint = async (text: RegExp, lang: string, dir: string) => {
        await turn()
        await expect(hint).toHaveText(text)
        await expect(hint).toHaveAttribute('lang', lang)
        await expect(hint).toHaveAttribute('dir', dir)
      }
      await expectHint(/^Mantenha a tecla Ctrl/, 'pt', 'ltr')
      await map.evaluate(it => it.setAttribute('lang', 'ar-EG'))
      await expect(inside.locator('#page[lang=ar-EG]')).toBeVisible()
      await expectHint(/على Ctrl أثناء/, 'ar', 'rtl')
      await expect(inside.locator('html'), 'the story stays in its own').toHaveAttribute('lang', 'en')
    },
  )
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } })

  test('one finger scrolls the page, two move the map, one that pulls sideways is told so', async ({
    page,
    browserName,
    openHost,
  }) => {
    test.skip(browserName !== 'chromium', 'fingers are Chromium’s to play')
    await openHost('plain-frame')
    const inside = await wake(page.locator('iframe'))
    const map = (await inside.getByRole('region', { name: 'Map' }).boundingBox())!
    const session = await page.context().newCDPSession(page)
    const [x, y] = [map.x + 200, map.y + 150]
    const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly (readonly [number, number])[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
      })
    const mark = () =>
      inside
        .getByRole('button', { name: /^Maputo, / })
        .locator('.target')
        .evaluate(it => it.parentElement!.getAttribute('transform'))

    const before = await mark(),
      from = await page.evaluate(() => scrollY)
    await finger('touchStart', [[x, y]])
    for (let step = 1; step <= 10; step++) await finger('touchMove', [[x, y - step * 12]])
    await finger('touchEnd', [])
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(from + 60)
    expect(await mark()).toBe(before)
    await expect(inside.getByText('two fingers')).toHaveCount(0)

    await page.locator('iframe').evaluate(it => {
      it.scrollIntoView({ block: 'center' })
    })
    await settle(page) // fingers are put where the last painted frame has it
    const now = (await inside.getByRole('region', { name: 'Map' }).boundingBox())!
    const [nx, ny] = [now.x + 220, now.y + 245] // water
    await finger('touchStart', [[nx, ny]])
    for (let step = 1; step <= 10; step++) await finger('touchMove', [[nx + step * 8, ny]])
    await finger('touchEnd', [])
    await expect(inside.getByText('Move the map with two fingers')).toBeVisible()
    expect(await mark()).toBe(before)

    const rest = await page.evaluate(() => scrollY)
    await finger('touchStart', [
      [nx, ny],
      [nx + 60, ny],
    ])
    for (let step = 1; step <= 10; step++)
      await finger('touchMove', [
        [nx, ny + step * 6],
        [nx + 60, ny + step * 6],
      ])
    await finger('touchEnd', [])
    await expect.poll(mark).not.toBe(before)
    expect(await page.evaluate(() => scrollY)).toBe(rest)

    await test.step('the same where the first finger is put on a mark, which is not pressed by it', async () => {
      const target = inside.getByRole('button', { name: /^Maputo, / }).locator('.target')
      const moved = await mark()
      await expect(inside.getByText('two fingers')).toHaveCount(0)
      const at = await middleOf(target)
      await finger('touchStart', [[at.x, at.y]])
      for (let step = 1; step <= 10; step++) await finger('touchMove', [[at.x + step * 8, at.y]])
      await finger('touchEnd', [])
      await expect(inside.getByText('Move the map with two fingers')).toBeVisible()
      expect(await mark()).toBe(moved)

      await finger('touchStart', [
        [at.x, at.y],
        [at.x + 60, at.y],
      ])
      for (let step = 1; step <= 10; step++)
        await finger('touchMove', [
          [at.x, at.y - step * 6],
          [at.x + 60, at.y - step * 6],
        ])
      await finger('touchEnd', [])
      await expect.poll(mark).not.toBe(moved)
      expect(await page.evaluate(() => scrollY)).toBe(rest)

      const again = await middleOf(target)
      await finger('touchStart', [[again.x, again.y]])
      for (let step = 1; step <= 10; step++) await finger('touchMove', [[again.x, again.y - step * 12]])
      await finger('touchEnd', [])
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(rest + 60)
      await expect(inside.getByRole('dialog')).toHaveAttribute('data-event', 'mara-grounds')
    })
  })
})

/** A page that was swiped goes on for a while. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>(resolve => {
        let last = -1,
          frames = 0
        const look = (): void => {
          frames = scrollY === last ? frames + 1 : 0
          last = scrollY
          if (frames > 20) resolve()
          else requestAnimationFrame(look)
        }
        look()
      }),
  )

test('a keyboard goes in, through and out, forwards and back', { tag: '@slow' }, async ({ page, openHost }) => {
  await openHost('plain-frame')
  const inside = await wake(page.locator('iframe'))
  await page.getByRole('button', { name: 'Before' }).focus()
  const walk = async (key: 'Tab' | 'Shift+Tab', end: string) => {
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press(key)
      if (await page.getByRole('button', { name: end }).evaluate(it => it === document.activeElement)) return step
    }
    throw new Error(`${key} does not lead out of the frame to ${end}`)
  }
  expect(await walk('Tab', 'After')).toBeGreaterThan(5)
  expect(await walk('Shift+Tab', 'Before')).toBeGreaterThan(5)
  await inside.getByRole('button', { name: /^Maputo, / }).press('Enter')
  await expect(inside.getByRole('dialog')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(inside.getByRole('dialog')).toHaveCount(0)
})

test(
  'a card that goes with the time leaves the article where it is, one that is chosen comes into sight',
  { tag: '@slow' },
  async ({ page, openHost }) => {
    await page.setViewportSize({ width: 390, height: 500 })
    await openHost('article')
    const map = page.locator('dateline-map'),
      inside = await wake(map)
    const slider = inside.getByRole('slider', { name: 'Date' }),
      card = inside.getByRole('dialog')
    await slider.focus()
    await map.evaluate(it => {
      scrollBy(0, it.getBoundingClientRect().top + 70)
    })
    await settle(page)
    await expect(card.getByRole('heading')).not.toBeInViewport()
    const before = await page.evaluate(() => scrollY)
    await slider.press('ArrowLeft')
    await expect(card).toHaveAttribute('data-event', 'press-conference')
    await settle(page)
    expect(await page.evaluate(() => scrollY)).toBe(before)
    await inside.getByRole('button', { name: /^Maputo, / }).press('Enter')
    await expect(card).toHaveAttribute('data-place', 'maputo')
    await expect(card.getByRole('heading')).toBeInViewport()
  },
)
