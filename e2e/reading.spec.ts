// A reader of an article: the map and the axis go along quietly, a passage offers its events, what the publisher's page added stays behind.
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'
import { open, type Reader } from './reader.ts'

const CALL = 'In their call on Friday'

/** What is brightened: places of marks and events of ticks, sorted. */
const readLit = (page: Page): Promise<{ places: string[]; ticks: string[] }> =>
  page.evaluate(() => ({
    places: [...document.querySelectorAll('.map .mark.is-read [data-place]')]
      .map(it => it.getAttribute('data-place')!)
      .sort(),
    ticks: [...document.querySelectorAll('.time .axis .is-read')].map(it => it.getAttribute('data-event')!).sort(),
  }))

/** Reads on to a passage: as far down the panel as it is down the text, or to the lower part of the window where the page itself scrolls. */
const readTo = (passage: ReturnType<Reader['passages']>): Promise<void> =>
  passage.first().evaluate(it => {
    const panel = it.closest('.panel')!,
      hidden = panel.scrollHeight - panel.clientHeight
    const { top } = it.getBoundingClientRect()
    if (hidden > 0)
      panel.scrollTop = (hidden * (top - panel.getBoundingClientRect().top + panel.scrollTop)) / panel.scrollHeight
    else scrollBy(0, top - innerHeight * 0.7)
  })

for (const { width, height } of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]) {
  test.describe(`${width} x ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('the marks and ticks of the passage in view brighten, and nothing else happens', async ({ page }) => {
      const reader = await open(page)
      await reader.tab('Articles').click()
      const address = page.url()
      const boxes = () =>
        reader.marks.evaluateAll(marks =>
          marks.map(mark => {
            const map = mark.closest('.map')!.getBoundingClientRect(),
              { x, y, width, height } = mark.querySelector('.target')!.getBoundingClientRect()
            return [x - map.x, y - map.y, width, height].map(Math.round).join(' ')
          }),
        )
      const before = await boxes()
      await readTo(reader.passages('ministers-urge-cutting-funds'))
      await expect.poll(async () => (await readLit(page)).ticks).toContain('ministers-urge-cutting-funds')
      expect((await readLit(page)).places).toEqual(expect.arrayContaining(['seoul', 'tokyo', 'washington']))
      expect((await readLit(page)).places).not.toContain('guam')
      await readTo(reader.passages('kim-obtains-guam-images'))
      await expect.poll(async () => (await readLit(page)).places).toContain('guam')
      expect((await readLit(page)).ticks).not.toContain('ministers-urge-cutting-funds')

      expect(await boxes(), 'no mark moves').toEqual(before)
      expect(page.url()).toBe(address)
      await expect(reader.dialog).toHaveCount(0)
      await expect(reader.status).toBeEmpty()
      await expect(page.locator('[aria-current=true], [aria-pressed=true]')).toHaveCount(0)

      await reader.tab('Events').click()
      await expect.poll(() => readLit(page)).toEqual({ places: [], ticks: [] })
    })
  })
}

test('from the first passage to the last each has its turn', async ({ page }) => {
  const reader = await open(page)
  await reader.tab('Articles').click()
  const passages = reader.story.locator('.passage')
  const read = new Set<string>()
  const count = await passages.count()
  for (let step = 0; step <= 40; step++) {
    await reader.story.locator('#panel-articles').evaluate((panel, share) => {
      panel.scrollTop = share * (panel.scrollHeight - panel.clientHeight)
    }, step / 40)
    await page.evaluate(
      () =>
        new Promise(resolve => {
          requestAnimationFrame(() => {
            requestAnimationFrame(resolve)
          })
        }),
    )
    for (const id of (await readLit(page)).ticks) read.add(id)
  }
  const cited = new Set(
    (await passages.evaluateAll(all => all.map(it => it.getAttribute('data-event')!))).flatMap(ids => ids.split(' ')),
  )
  expect(count).toBeGreaterThan(20)
  expect([...read].sort()).toEqual([...cited].sort())
})

test('what is read stays bright while time goes on', async ({ page }) => {
  const reader = await open(page)
  await reader.tab('Articles').click()
  await readTo(reader.passages('kim-obtains-guam-images'))
  await expect.poll(async () => (await readLit(page)).ticks).toContain('kim-obtains-guam-images')
  await reader.time.getByRole('button', { name: 'Previous date' }).click()
  await expect.poll(async () => (await readLit(page)).places).toContain('guam')
})

test.describe('a passage of several events offers them', () => {
  test('by keyboard alone, and gives the focus back', async ({ page }) => {
    const reader = await open(page)
    await reader.tab('Articles').click()
    const passage = reader.story.getByRole('link', { name: 'Russia and North Korea have denied arms deals' })
    const offered = reader.story.getByRole('group', { name: 'Events in this sentence' })
    await passage.focus()
    await page.keyboard.press('Enter')
    const count = (await passage.locator('xpath=..').getAttribute('data-event'))!.split(' ').length
    await expect(offered.getByRole('button')).toHaveCount(count)
    await expect(offered.getByRole('button').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(offered).toBeHidden()
    await expect(passage).toBeFocused()
    await expect(reader.dialog).toHaveCount(0)

    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const second = await offered.getByRole('button').nth(1).getAttribute('data-event')
    await expect(offered.getByRole('button').nth(1)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(reader.dialog).toHaveAttribute('data-event', second!)
    await expect(offered).toBeHidden()
  })

  for (const { width, height } of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
    { width: 320, height: 640 },
  ]) {
    test(`wholly in sight, ${width} x ${height}, and a press elsewhere closes it`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      const reader = await open(page)
      await reader.tab('Articles').click()
      const offered = reader.story.getByRole('group', { name: 'Events in this sentence' })
      for (const words of [CALL, 'US Secretary of State Antony Blinken, South Korea Foreign Minister']) {
        const passage = reader.story.getByRole('link', { name: words }).first()
        await passage.scrollIntoViewIfNeeded()
        await passage.click({ position: { x: 4, y: 4 } })
        await expect(offered).toBeVisible()
        const box = (await offered.boundingBox())!
        expect(box.x, words).toBeGreaterThanOrEqual(0)
        expect(box.y, words).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width, words).toBeLessThanOrEqual(width)
        expect(box.y + box.height, words).toBeLessThanOrEqual(height)
        await page.mouse.click(width / 2, 5)
        await expect(offered).toBeHidden()
      }
    })
  }
})

test('what the publisher’s page left in the text stays, set back', async ({ page }) => {
  const reader = await open(page)
  await reader.tab('Articles').click()
  const left = reader.story.locator('.boilerplate')
  await expect(left).toHaveText([
    /^Award Banner/,
    /^Award Banner/,
    /^ALSO READ:\sNorth Korea's Kim says/,
    /^This website is best viewed/,
  ])
  const size = (text: ReturnType<Page['locator']>) =>
    text.first().evaluate(it => Number.parseFloat(getComputedStyle(it).fontSize))
  expect(await size(left)).toBeLessThan(await size(reader.story.locator('.article-text:not(.boilerplate)')))
})

test('an article says where it was sent from', async ({ page }) => {
  const reader = await open(page)
  await reader.tab('Articles').click()
  await expect(reader.story.getByRole('article').nth(1).locator('.article-source')).toHaveText('WASHINGTON')
  await expect(reader.story.getByRole('article').nth(0).locator('.article-source')).toHaveCount(0)
})
