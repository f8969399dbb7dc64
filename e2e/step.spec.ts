// What a step of the time control costs, counted and not timed: functions called, changes of the page.
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'
import { expectStop, open } from './reader.ts'

/** Calls of the page's own functions since it was asked last, by V8's coverage. */
async function createCounter(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Profiler.enable')
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  return async () => {
    const { result } = await session.send('Profiler.takePreciseCoverage')
    const counts = result
      .filter(({ url }) => url.includes('/assets/'))
      .flatMap(({ functions }) => functions.map(each => each.ranges[0]!.count))
    return counts.reduce((sum, count) => sum + count, 0)
  }
}

/** Nodes that came, and attributes and texts that changed, since it was asked last. */
async function createWatch(page: Page): Promise<() => Promise<number>> {
  const watch = await page.evaluateHandle(() => {
    let changes = 0
    const observer = new MutationObserver(records => {
      for (const { type, addedNodes } of records) changes += type === 'childList' ? addedNodes.length : 1
    })
    const root = document.getElementById('page')!
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
    return {
      take() {
        const taken = changes
        changes = 0
        return taken
      },
    }
  })
  return () => watch.evaluate(it => it.take())
}

test('a step of time draws what it changes, and not the page anew', async ({ page }) => {
  const reader = await open(page, '?t=2022-03-09')
  await reader.slider.press('ArrowRight')
  await reader.slider.press('ArrowLeft')
  await expectStop(reader, '6 of 14')
  const takeCalls = await createCounter(page),
    takeChanges = await createWatch(page)
  await takeCalls()
  const step = async (key: string, stop: string) => {
    await reader.slider.press(key)
    await expectStop(reader, stop)
    await page.evaluate(() => new Promise(requestAnimationFrame))
    return [await takeCalls(), await takeChanges()] as const
  }
  const steps = [await step('ArrowRight', '7 of 14'), await step('ArrowLeft', '6 of 14')]
  // With every part drawn anew they are 14,700 and 55; as it is, 10,600 and 43.
  for (const [calls, changes] of steps) {
    expect(calls, 'functions called').toBeLessThan(12_000)
    expect(changes, 'changes of the page').toBeLessThan(50)
  }
})
