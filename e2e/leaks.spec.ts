// Nothing grows with use: after many turns the page has the listeners, the nodes and the memory that it had after a
// few.
import type { CDPSession, Page } from '@playwright/test'
import { detail, expectMap, settle, touch } from './basemap.ts'
import { expect, STORY, test } from './page.ts'
import { open } from './reader.ts'

interface Held {
  readonly documents: number
  readonly nodes: number
  readonly listeners: number
  readonly heapMB: number
}

/**
 * What a turn may leave for good. Less than one of a thing: nothing of a turn is kept; a browser keeps some of what it
 * last touched.
 */
const MOST: Held = { documents: 0.5, nodes: 1, listeners: 0.5, heapMB: 0.1 }

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

/** Does a thing `warm` times, then twice `count` times: a leak grows by each of its turns, in both rounds. */
async function expectNoGrowth(
  page: Page,
  { warm, count }: { readonly warm: number; readonly count: number },
  turn: (count: number) => Promise<void>,
): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const held: Held[] = []
  for (const turns of [warm, count, count]) {
    await turn(turns)
    held.push(await weigh(session))
  }
  const [first, second, third] = held as [Held, Held, Held]
  const grown = (Object.keys(MOST) as (keyof Held)[]).filter(
    what => Math.min(second[what] - first[what], third[what] - second[what]) > MOST[what] * count,
  )
  expect(grown, `before and after two rounds of ${count}: ${JSON.stringify(held)}`).toEqual([])
}

test('scrubs', { tag: '@slow' }, async ({ page }) => {
  test.slow()
  const { slider } = await open(page)
  await expectNoGrowth(page, { warm: 13, count: 13 }, async count => {
    for (let step = 0; step < count; step++) await slider.press(Math.floor(step / 13) % 2 ? 'ArrowRight' : 'ArrowLeft')
    await slider.press('End')
    await settle(page)
  })
})

test('selections', { tag: '@slow' }, async ({ page }) => {
  test.slow()
  const reader = await open(page)
  await touch(page, reader)
  const rows = reader.story.getByRole('list', { name: 'Events' }).locator('.event-choose')
  await expectNoGrowth(page, { warm: 9, count: 6 }, async count => {
    for (let turn = 0; turn < count; turn++) await rows.nth((turn * 2) % 17).click()
    await reader.dialog.getByRole('button', { name: 'Close' }).click()
    await settle(page)
  })
})

test('changes between the two living maps', { tag: '@slow' }, async ({ page }) => {
  test.slow()
  const reader = await open(page, './', 'gl')
  await expectNoGrowth(page, { warm: 2, count: 2 }, async count => {
    for (let turn = 0; turn < count; turn++) {
      await detail(reader).click()
      await expectMap(page, turn % 2 ? 'gl' : 'svg')
    }
    await settle(page)
  })
})

test('frames of an article that lets go of them again', { tag: '@slow' }, async ({ page, site }) => {
  test.slow()
  await page.route('**/article.html', route =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>An article</title><p>An article' }),
  )
  await page.goto('/article.html')
  await expectNoGrowth(page, { warm: 2, count: 3 }, async count => {
    for (let turn = 0; turn < count; turn++) {
      await page.evaluate(
        src => document.body.append(Object.assign(document.createElement('iframe'), { src, width: 900, height: 600 })),
        `${site.origin}${STORY}?event=mara-grounds`,
      )
      await expect(page.frameLocator('iframe').getByRole('dialog')).toBeVisible()
      await page.evaluate(() => document.querySelector('iframe')!.remove())
    }
  })
})
