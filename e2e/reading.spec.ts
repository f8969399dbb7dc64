// A reader of an article: the map and the axis go along quietly, a passage offers its events, what the publisher's page
// added stays behind.
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'
import { open, type Reader } from './reader.ts'

/** What is brightened: places of marks and events of ticks, sorted. */
const readLit = (page: Page): Promise<{ places: string[]; ticks: string[] }> =>
  page.evaluate(() => ({
    places: [...document.querySelectorAll('.map .mark.is-read [data-place]')]
      .map(it => it.getAttribute('data-place')!)
      .sort(),
    ticks: [...document.querySelectorAll('.time .axis .is-read')].map(it => it.getAttribute('data-event')!).sort(),
  }))

/**
 * Reads on to a passage: as far down the panel as it is down the text, or to the lower part of the window where the
 * page itself scrolls.
 */
const readTo = (passage: ReturnType<Reader['passages']>): Promise<void> =>
  passage.first().evaluate(it => {
    const panel = it.closest('.panel')!,
      hidden = panel.scrollHeight - panel.clientHeight
    const { top } = it.getBoundingClientRect()
    if (hidden > 0)
      panel.scrollTop = (hidden * (top - panel.getBoundingClientRect().top + panel.scrollTop)) / panel.scrollHeight
    else scrollBy(0, top - innerHeight * 0.7)
  })

/** Where each mark stands on the map, and how large. */
const readBoxes = ({ marks }: Reader): Promise<string[]> =>
  marks.evaluateAll(all =>
    all.map(mark => {
      const map = mark.closest('.map')!.getBoundingClientRect(),
        { x, y, width, height } = mark.querySelector('.target')!.getBoundingClientRect()
      return [x - map.x, y - map.y, width, height].map(Math.round).join(' ')
    }),
  )

/**
 * A press on a passage of several events offers them in the window, wherever it stands, and a press elsewhere closes
 * it.
 */
async function expectOffers(page: Page, { story }: Reader): Promise<void> {
  const { width, height } = page.viewportSize()!
  const offered = story.getByRole('group', { name: 'Events in this sentence' })
  for (const words of ['Mozambique and Madagascar had agreed', 'on Mar 9, 2022.']) {
    const passage = story.getByRole('link', { name: words }).first()
    await passage.scrollIntoViewIfNeeded()
    await passage.click()
    await expect(offered).toBeVisible()
    const box = (await offered.boundingBox())!
    expect(box.x, words).toBeGreaterThanOrEqual(0)
    expect(box.y, words).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width, words).toBeLessThanOrEqual(width)
    expect(box.y + box.height, words).toBeLessThanOrEqual(height)
    await page.mouse.click(width / 2, 5)
    await expect(offered).toBeHidden()
  }
}

for (const { width, height } of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]) {
  test(
    `the marks and ticks of the passage in view brighten, and nothing else happens, ${width} x ${height}`,
    { tag: width === 1280 ? [] : '@slow' },
    async ({ page }) => {
      await page.setViewportSize({ width, height })
      const reader = await open(page, '?t=2022-04-01')
      await reader.tab('Articles').click()
      const address = page.url()
      const before = await readBoxes(reader)
      await readTo(reader.passages('ministers-call'))
      await expect.poll(async () => (await readLit(page)).ticks).toContain('ministers-call')
      const { places } = await readLit(page)
      expect(places).toEqual(expect.arrayContaining(['antananarivo', 'maputo', 'mauritius']))
      expect(places).not.toContain('ferry-lane')
      await readTo(reader.passages('tugs-along-lane'))
      await expect.poll(async () => (await readLit(page)).places).toContain('ferry-lane')
      expect((await readLit(page)).ticks).not.toContain('ministers-call')

      expect(await readBoxes(reader), 'no mark moves').toEqual(before)
      expect(page.url()).toBe(address)
      await expect(reader.dialog).toHaveCount(0)
      await expect(reader.status).toBeEmpty()
      await expect(page.locator('[aria-current=true], [aria-pressed=true]')).toHaveCount(0)

      await test.step('what is read stays bright while time goes on', async () => {
        await reader.time.getByRole('button', { name: 'Previous date' }).press('Enter')
        await expect.poll(async () => (await readLit(page)).places).toContain('ferry-lane')
      })

      await reader.tab('Events').click()
      await expect.poll(() => readLit(page)).toEqual({ places: [], ticks: [] })
      await reader.tab('Articles').click()
      await expectOffers(page, reader)
    },
  )
}

test('a passage of several events offers them wholly in sight, 320 x 640', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const reader = await open(page, '?t=2022-04-01')
  await reader.tab('Articles').click()
  await expectOffers(page, reader)
})

test('each passage has its turn, offers its events by keyboard too, and what is not the article stands back', async ({
  page,
}) => {
  const reader = await open(page, '?t=2022-04-01')
  await reader.tab('Articles').click()
  await test.step('from the first passage to the last each has its turn', async () => {
    const passages = reader.story.locator('.passage')
    const read = new Set<string>()
    for (let step = 0; step <= 40; step++) {
      const ticks = await reader.story.locator('#panel-articles').evaluate(async (panel, share) => {
        panel.scrollTop = share * (panel.scrollHeight - panel.clientHeight)
        await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
        return [...document.querySelectorAll('.time .axis .is-read')].map(it => it.getAttribute('data-event')!)
      }, step / 40)
      for (const id of ticks) read.add(id)
    }
    const cited = await passages.evaluateAll(all => all.flatMap(it => it.getAttribute('data-event')!.split(' ')))
    expect(new Set(cited).size).toBe(17)
    expect([...read].sort()).toEqual([...new Set(cited)].sort())
  })

  await test.step('a passage of several events offers them by keyboard alone, and gives the focus back', async () => {
    const passage = reader.story.getByRole('link', { name: 'Mozambique and Madagascar have denied any fuel runs' })
    const offered = reader.story.getByRole('group', { name: 'Events in this sentence' })
    await passage.first().focus()
    await page.keyboard.press('Enter')
    await expect(offered.getByRole('button')).toHaveCount(2)
    await expect(offered.getByRole('button').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(offered).toBeHidden()
    await expect(passage.first()).toBeFocused()
    await expect(reader.dialog).toHaveCount(0)

    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const second = await offered.getByRole('button').nth(1).getAttribute('data-event')
    await expect(offered.getByRole('button').nth(1)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(reader.dialog).toHaveAttribute('data-event', second!)
    await expect(offered).toBeHidden()
  })

  await test.step('what the publisher’s page left in the text stays, set back', async () => {
    const left = reader.story.locator('.boilerplate')
    await expect(left).toHaveText([
      /^Photo Banner/,
      /^Photo Banner/,
      /^ALSO READ:\sWhat the keepers/,
      /^This website is best viewed/,
    ])
    const size = (text: ReturnType<Page['locator']>) =>
      text.first().evaluate(it => Number.parseFloat(getComputedStyle(it).fontSize))
    expect(await size(left)).toBeLessThan(await size(reader.story.locator('.article-text:not(.boilerplate)')))
  })
})
