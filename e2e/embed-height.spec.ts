// The room that a map takes in articles of others: as tall as what it shows, in every dialect of height, under any
// styles around it.
import { test, toSlack, wake } from './hosts.ts'
import { expect, STORY } from './page.ts'

const PRESS = 'Two ministers hold a press conference in Maputo'

test('a frame is as tall as its map in each dialect, with a card, the list, the filter, and without', async ({
  page,
  openHost,
}) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await openHost('listeners')
  const names = ['datawrapper', 'amp', 'medium', 'pym']
  const heightOf = async (name: string) => (await page.locator(`#${name}`).boundingBox())!.height
  for (const name of names) {
    const inside = await wake(page.locator(`#${name}`))
    await expect.poll(() => toSlack(inside), name).toBe(0)
    const before = await heightOf(name)
    expect(before, 'little taller than a screen, with the card that the story opens with').toBeLessThan(930)
    await inside.getByText(/^All 17 events/).click()
    await expect.poll(() => heightOf(name), name).toBeGreaterThan(before + 1000)
    await expect.poll(() => toSlack(inside), name).toBe(0)
    await inside.getByText(/^All 17 events/).click()
    await expect.poll(() => heightOf(name), name).toBe(before)
  }

  const inside = page.locator('#amp').contentFrame()
  await test.step('with the filter', async () => {
    const before = await heightOf('amp')
    await inside.getByText('Key and filter').click()
    await expect.poll(() => heightOf('amp')).toBeGreaterThan(before + 200)
    await expect.poll(() => toSlack(inside)).toBe(0)
    await inside.getByText('Key and filter').press('Enter')
    await expect.poll(() => heightOf('amp')).toBe(before)
  })
  await test.step('with a card', async () => {
    await inside.getByRole('button', { name: 'Previous date' }).click()
    await inside.getByRole('button', { name: /^Maputo, / }).press('Enter')
    await inside.getByRole('dialog').getByRole('button').nth(1).click()
    await expect(inside.getByRole('dialog')).toBeVisible()
    await expect.poll(() => toSlack(inside)).toBe(0)
  })
  for (const width of [320, 1100]) {
    await page.setViewportSize({ width, height: 800 })
    for (const name of names) {
      const each = await wake(page.locator(`#${name}`)) // out of sight it is not laid out
      await expect.poll(() => toSlack(each), name).toBe(0)
    }
    const isSideways = await inside.locator('html').evaluate(html => html.scrollWidth > innerWidth)
    expect(isSideways, `scrolls sideways, ${width} px`).toBe(false)
  }
})

test(
  'the filter stands beside the list, takes no height while closed, and filters',
  { tag: '@slow' },
  async ({ page, openHost }) => {
    await openHost('plain-frame', { query: '?t=2022-04-01' })
    await page.addStyleTag({ content: 'body { margin: 0 }' })
    const frame = page.locator('iframe')
    const inside = await wake(frame)
    await expect(inside.locator('.card-host')).toBeAttached()
    await frame.evaluate((it: HTMLIFrameElement) => {
      it.style.height = '3000px'
    })
    const filter = inside.getByText('Key and filter', { exact: true }),
      list = inside.getByText(/^All 17 events/)
    const height = () => inside.locator('#page').evaluate(it => it.getBoundingClientRect().height)
    const entry = inside.getByRole('checkbox', { name: /^Mauritius / })
    for (const width of [300, 390, 1000])
      await test.step(`${width} px`, async () => {
        await page.setViewportSize({ width, height: 800 })
        const closed = await height()
        const [left, right] = [(await filter.boundingBox())!, (await list.boundingBox())!]
        expect(left.x + left.width, 'neither covers the other').toBeLessThanOrEqual(right.x)
        expect(left.y, 'in one row').toBe(right.y)
        expect(Math.min(left.height, right.height)).toBeGreaterThanOrEqual(44)
        const own = (await inside.locator('#page').boundingBox())!
        expect(right.y + right.height, 'the row is the last of the page').toBeCloseTo(own.y + own.height, 0)

        await filter.click()
        await expect(entry).toHaveAccessibleName('Mauritius 2')
        expect((await filter.boundingBox())!.y, 'the row stays').toBe(left.y)
        expect((await entry.boundingBox())!.y).toBeGreaterThan(left.y + left.height)
        expect(await height()).toBeGreaterThan(closed + 200)
        const cut = await inside
          .locator('.embed-key .key-body')
          .evaluate(body =>
            [...body.querySelectorAll('li, label')]
              .filter(it => it.scrollWidth > it.clientWidth + 1 || it.getBoundingClientRect().right > innerWidth)
              .map(it => it.textContent),
          )
        expect(cut, 'nothing runs out of its box').toEqual([])
        await filter.click()
        await expect.poll(height).toBe(closed)
      })
    await filter.click()
    await entry.check()
    await expect(inside.getByRole('region', { name: 'Map' }).getByText('2 of 17 events.')).toBeVisible()
    await expect(inside.getByRole('link', { name: 'Open the full page' })).toHaveAttribute('href', /place=mauritius/)
  },
)

test('the height settles: no message follows another for nothing', async ({ page, openHost }) => {
  await openHost('article')
  await page.evaluate(() => {
    const heights: number[] = []
    Object.assign(window, { heights })
    addEventListener('dateline-resize', event => {
      heights.push((event as CustomEvent<{ height: number }>).detail.height)
    })
  })
  const inside = await wake(page.locator('dateline-map'))
  await expect.poll(() => toSlack(inside)).toBe(0)
  await page.setViewportSize({ width: 500, height: 700 })
  await expect.poll(() => toSlack(inside)).toBe(0)
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  const heights = await page.evaluate(() => (window as unknown as { heights: number[] }).heights)
  expect(new Set(heights).size, heights.join(' ')).toBe(heights.length)
})

test('WordPress: in its sandbox the map lives, tells its height with the secret, and leads to the full page', async ({
  page,
  openHost,
}) => {
  await openHost('wordpress')
  const frame = page.locator('iframe')
  const inside = await wake(frame)
  expect(await inside.locator('html').evaluate(() => self.origin)).toBe('null')
  await expect.poll(() => toSlack(inside)).toBe(0)
  await inside.getByText(/^All 17 events/).click()
  await expect.poll(async () => (await frame.boundingBox())!.height, 'as much as WordPress gives').toBe(1000)
  await inside.getByRole('button', { name: 'Previous date' }).click()
  await inside.getByRole('link', { name: 'Open the full page' }).click()
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { left: string[] }).left))
    .toEqual([expect.stringMatching(new RegExp(`${STORY}\\?event=press-conference$`))])
})

test(
  'an article in Arabic: the map keeps its direction, the article its own',
  { tag: '@slow' },
  async ({ page, openHost }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await openHost('arabic')
    const inside = await wake(page.locator('dateline-map'))
    await expect.poll(() => toSlack(inside)).toBe(0)
    await page.getByRole('link', { name: 'مؤتمر صحفي' }).click()
    await expect(inside.getByRole('dialog', { name: PRESS })).toBeVisible()
    expect(await inside.locator('html').evaluate(html => getComputedStyle(html).direction)).toBe('ltr')
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
  },
)

test(
  'hostile styles around it change nothing of the map, nor of its height',
  { tag: '@slow' },
  async ({ page, openHost }) => {
    await openHost('hostile')
    for (const owner of [page.locator('dateline-map'), page.locator('.plain')]) {
      const inside = await wake(owner)
      await expect.poll(() => toSlack(inside)).toBe(0)
      const play = (await inside.getByRole('button', { name: 'Play' }).boundingBox())!
      expect([play.width, play.height]).toEqual([44, 44])
      await expect(inside.getByRole('button', { name: /^Maputo, / })).toBeVisible()
    }
    const [element, body] = await Promise.all([
      page.locator('dateline-map').boundingBox(),
      page.locator('body').boundingBox(),
    ])
    expect(element!.width).toBe(body!.width)
  },
)

test(
  'on a phone the article stays where it is while its reader steps from card to card',
  { tag: '@slow' },
  async ({ page, openHost }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openHost('article')
    const map = page.locator('dateline-map'),
      inside = await wake(map)
    const height = async () => (await map.boundingBox())!.height
    const close = async () => {
      await inside.getByRole('button', { name: 'Close' }).click()
      await inside.getByRole('slider', { name: 'Date' }).press('End') // the same date: it may take two lines
      await expect.poll(() => toSlack(inside)).toBe(0)
    }
    await close()
    const closed = await height()
    await inside
      .locator('html')
      .evaluate(() => document.querySelector<HTMLElement>('.overlay [data-place=maputo]')!.focus())
    await page.keyboard.press('Enter')
    await inside.getByRole('dialog').getByRole('button').nth(1).click()
    let tallest = 0
    for (let step = 0; step < 4; step++) {
      await expect(inside.getByRole('dialog')).toBeVisible()
      await expect.poll(() => toSlack(inside)).toBe(0)
      const now = await height()
      expect(now, `card ${step}`).toBeGreaterThanOrEqual(tallest)
      tallest = now
      await inside.getByRole('button', { name: 'Next event' }).click()
    }
    await close()
    await expect.poll(height, 'and is given back').toBe(closed)
  },
)
