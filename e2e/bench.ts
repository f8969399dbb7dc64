// `npm run bench`: how soon the built page is there, on a slow phone and here, and what a step of the time control
// costs. Medians of several runs.
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { serveFolder } from '../src/build/site.ts'
import { findChromium } from './find-chromium.ts'
import { thisMachine } from './machine.ts'

/** DevTools' "Slow 4G" (bytes a second, milliseconds) with a processor four times as slow; and neither. */
const PROFILES = {
  'slow phone': {
    network: { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 },
    cpu: 4,
  },
  'this machine': { network: undefined, cpu: 1 },
} as const
type Profile = keyof typeof PROFILES
type Row = Readonly<Record<string, number>>

const RUNS = Number(process.env.RUNS ?? 5)
const STEPS = 60

/** Milliseconds from the start of the page until the first frame that finds each true. */
async function measureOpening(page: Page, address: string): Promise<Row> {
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
async function measureScrub(page: Page, session: CDPSession): Promise<Row> {
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

async function run(browser: Browser, address: string, profile: Profile): Promise<Row> {
  const context = await browser.newContext({
    viewport: profile === 'slow phone' ? { width: 390, height: 844 } : { width: 1280, height: 720 },
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const { network, cpu } = PROFILES[profile]
  await session.send('Network.enable')
  if (network) await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  const row = { ...(await measureOpening(page, address)), ...(await measureScrub(page, session)) }
  await context.close()
  return row
}

const toMedian = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
const toMedians = (rows: readonly Row[]): Row =>
  Object.fromEntries(Object.keys(rows[0]!).map(name => [name, toMedian(rows.map(row => row[name]!))]))

const search = findChromium(thisMachine)
if (!search.found) throw new Error('No Chromium: run the tests first, they find or install one')
const site = await serveFolder(resolve(import.meta.dirname, '../dist'))
const [story] = readdirSync(resolve(import.meta.dirname, '../dist/s'))
const browser = await chromium.launch({
  executablePath: search.path,
  args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
})
const medians = new Map<Profile, Row>()
for (const profile of Object.keys(PROFILES) as Profile[]) {
  const rows: Row[] = []
  for (let each = 0; each < RUNS; each++) rows.push(await run(browser, `${site.origin}/s/${story}/`, profile))
  medians.set(profile, toMedians(rows))
}
await browser.close()
await site.close()

const [slow, here] = [medians.get('slow phone')!, medians.get('this machine')!]
console.log(`Medians of ${RUNS} runs, milliseconds where nothing else is said.\n`)
console.log('| | slow phone | this machine |\n| --- | --- | --- |')
for (const name of Object.keys(slow)) console.log(`| ${name} | ${slow[name]!.toFixed(1)} | ${here[name]!.toFixed(1)} |`)
const earlier = [slow, here].map(row => (row['MapLibre’s first frame']! / row['map visible']!).toFixed(1))
console.log(`| the map is there earlier than MapLibre’s first frame, times | ${earlier.join(' | ')} |`)
