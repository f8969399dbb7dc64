// What the benchmarks measure of a page in Chromium, and the medians of it.
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { findChromium } from './find-chromium.ts'
import { thisMachine } from './machine.ts'

export type Row = Readonly<Record<string, number>>

export const RUNS = Number(process.env.RUNS ?? 5)
const STEPS = 60

/** A browser that paints WebGL by software. */
export function launch(): Promise<Browser> {
  const search = findChromium(thisMachine)
  if (!search.found) throw new Error('No Chromium: run the tests first, they find or install one')
  return chromium.launch({
    executablePath: search.path,
    args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  })
}

/** Milliseconds from the start of the page until the first frame that finds each true. */
export async function measureOpening(page: Page, address: string): Promise<Row> {
  await page.goto(address, { waitUntil: 'commit' })
  const wait = { timeout: 120_000 }
  const [visible, interactive, detailed] = await Promise.all([
    page.waitForFunction(
      () =>
        [...document.querySelectorAll('.static-map, .base-svg')].some(it => it.checkVisibility()) && performance.now(),
      undefined,
      wait,
    ),
    page.waitForFunction(
      () => document.documentElement.dataset['map'] !== undefined && performance.now(),
      undefined,
      wait,
    ),
    page.waitForFunction(() => document.documentElement.dataset['map'] === 'gl' && performance.now(), undefined, wait),
  ])
  return {
    'first contentful paint': await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
    ),
    'map visible': Number(await visible.jsonValue()),
    interactive: Number(await interactive.jsonValue()),
    'MapLibre’s first frame': Number(await detailed.jsonValue()),
  }
}

/**
 * Of one step of the time control, the whole page following: main-thread milliseconds, layouts, the longest task; and
 * the memory after them.
 */
export async function measureScrub(page: Page, session: CDPSession): Promise<Row> {
  const read = async (): Promise<Row> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
  }
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const slider = page.getByRole('slider', { name: 'Date' })
  await slider.press('Home')
  const last = Number(await slider.getAttribute('max'))
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver(list => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    })
  })
  const before = await read()
  for (let step = 0; step < STEPS; step++) {
    await page.keyboard.press(Math.floor(step / last) % 2 ? 'ArrowLeft' : 'ArrowRight')
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  const after = await read()
  const each = (name: string): number => (after[name]! - before[name]!) / STEPS
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks)
  await session.send('HeapProfiler.collectGarbage')
  return {
    'step: script': each('ScriptDuration') * 1000,
    'step: styles and layout': (each('LayoutDuration') + each('RecalcStyleDuration')) * 1000,
    'step: layouts, count': each('LayoutCount'),
    'longest task while scrubbing': Math.max(0, ...tasks),
    'memory, MB': (await read())['JSHeapUsedSize']! / 1e6,
  }
}

const toMedian = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
export const toMedians = (rows: readonly Row[]): Row =>
  Object.fromEntries(Object.keys(rows[0]!).map(name => [name, toMedian(rows.map(row => row[name]!))]))
