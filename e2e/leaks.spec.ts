// Nothing grows with use: after many turns the page has the listeners, the nodes and the memory that it had after a few.
import type { CDPSession, Page } from '@playwright/test'
import { detail, expectMap, settle, touch } from './basemap.ts'
import { expect, test } from './page.ts'
import { open } from './reader.ts'

interface Held {
  readonly documents: number
  readonly nodes: number
  readonly listeners: number
  readonly heapMB: number
}

/** What may be held besides: a browser keeps some of what it last touched. */
const SLACK: Held = { documents: 1, nodes: 60, listeners: 6, heapMB: 1.5 }

/** What is left once the garbage is gone, counted by the browser itself. */
async function weigh(session: CDPSession): Promise<Held> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const count = (name: string): number => metrics.find(metric => metric.name === name)!.value
  return {
    documents: count('Documents'),
    nodes: count('Nodes'),
    listeners: count('JSEventListeners'),
    heapMB: count('JSHeapUsedSize') / 1e6,
  }
}

/** Does a thing `few` times, then `many` times more: what the many have left must be nothing. */
async function expectNoGrowth(
  page: Page,
  few: number,
  many: number,
  turn: (count: number) => Promise<void>,
): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await turn(few)
  const before = await weigh(session)
  await turn(many)
  const after = await weigh(session)
  const grown = (Object.keys(SLACK) as (keyof Held)[]).filter(what => after[what] - before[what] > SLACK[what])
  expect(grown, `after ${few} turns ${JSON.stringify(before)}, after ${many} more ${JSON.stringify(after)}`).toEqual([])
}

test('200 scrubs', async ({ page }) => {
  test.slow()
  const { slider } = await open(page)
  await expectNoGrowth(page, 40, 200, async count => {
    for (let step = 0; step < count; step++) await slider.press(Math.floor(step / 17) % 2 ? 'ArrowRight' : 'ArrowLeft')
    await slider.press('End')
    await settle(page)
  })
})

test('50 selections', async ({ page }) => {
  test.slow()
  const reader = await open(page)
  await touch(page, reader)
  const rows = reader.story.getByRole('list', { name: 'Events' }).locator('.event-title')
  await expectNoGrowth(page, 18, 54, async count => {
    for (let turn = 0; turn < count; turn++) await rows.nth((turn * 2) % 36).click()
    await reader.dialog.getByRole('button', { name: 'Close' }).click()
    await settle(page)
  })
})

test('20 changes between the two living maps', async ({ page }) => {
  test.setTimeout(180_000)
  const reader = await open(page, '/', 'gl')
  await expectNoGrowth(page, 4, 20, async count => {
    for (let turn = 0; turn < count; turn++) {
      await detail(reader).click()
      await expectMap(page, turn % 2 ? 'gl' : 'svg')
    }
    await settle(page)
  })
})

test('20 times in a frame of an article that lets go of it again', async ({ page, site }) => {
  test.slow()
  await page.route('**/article.html', route =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>An article</title><p>An article' }),
  )
  await page.goto('/article.html')
  await expectNoGrowth(page, 3, 20, async count => {
    for (let turn = 0; turn < count; turn++) {
      await page.evaluate(
        src => document.body.append(Object.assign(document.createElement('iframe'), { src, width: 900, height: 600 })),
        `${site.origin}/?event=satellite-launch`,
      )
      await expect(page.frameLocator('iframe').getByRole('dialog')).toBeVisible()
      await page.evaluate(() => document.querySelector('iframe')!.remove())
    }
  })
})
