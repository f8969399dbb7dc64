// What a story costs its reader by the number of its events: stories alike but for that, opened in turns.
import type { Browser } from '@playwright/test'
import { serveFolder, type Site } from '../src/build/site.ts'
import { isLong } from '../src/model/long-story.ts'
import { launch, measureScrub, RUNS, toMedians, type Row } from './bench-measures.ts'
import { createLongStory } from './long-story.ts'
import { createTemporaryProject } from './temporary-project.ts'
import { weighFile } from './weigh.ts'

interface Built {
  readonly count: number
  readonly folder: string
  readonly site: Site
  readonly buildSeconds: number
  close(): Promise<void>
}

async function build(count: number): Promise<Built> {
  const project = createTemporaryProject(createLongStory(count))
  const start = performance.now()
  const folder = await project.build()
  const buildSeconds = (performance.now() - start) / 1000
  const site = await serveFolder(folder)
  const close = async () => {
    await site.close()
    project.remove()
  }
  return { count, folder, site, buildSeconds, close }
}

/** Milliseconds until the page is alive; of a step through all events; elements, after the steps; the heap. */
async function run(browser: Browser, { site, count, folder, buildSeconds }: Built): Promise<Row> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  // The map as it is drawn for every reader: what is painted by WebGL is no matter of events.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  )
  await page.goto(`${site.origin}/s/long-${count}/?all=yes`, { waitUntil: 'commit' })
  const alive = await page.waitForFunction(
    () => document.documentElement.dataset['map'] !== undefined && performance.now(),
    undefined,
    { timeout: 120_000 },
  )
  const scrub = await measureScrub(page, await context.newCDPSession(page))
  const row = {
    'build, s': buildSeconds,
    'page, gzip, kB': weighFile(folder, `s/long-${count}/index.html`).gzip / 1000,
    'index, gzip, kB': isLong({ events: { length: count } })
      ? weighFile(folder, `s/long-${count}/index.json`).gzip / 1000
      : 0,
    'until alive, ms': Number(await alive.jsonValue()),
    'step: script, ms': scrub['step: script']!,
    'step: styles and layout, ms': scrub['step: styles and layout']!,
    'DOM elements': await page.evaluate(() => document.querySelectorAll('*').length),
    'heap, MB': scrub['memory, MB']!,
  }
  await context.close()
  return row
}

/** Prints the table, with the ratio to the first of `counts`. */
export async function benchEvents(counts: readonly number[]): Promise<void> {
  const built: Built[] = []
  for (const count of counts) built.push(await build(count))
  const browser = await launch()
  const rows = new Map<number, Row[]>(counts.map(count => [count, []]))
  for (let each = 0; each < RUNS; each++)
    for (const story of built) rows.get(story.count)!.push(await run(browser, story))
  await browser.close()
  await Promise.all(built.map(story => story.close()))

  const medians = counts.map(count => toMedians(rows.get(count)!))
  console.log(`Medians of ${RUNS} runs in turns; the ratio to ${counts[0]} events in brackets.\n`)
  console.log(`| | ${counts.join(' | ')} |\n|${' --- |'.repeat(counts.length + 1)}`)
  for (const [name, first] of Object.entries(medians[0]!)) {
    const cells = medians.map(row => toCell(row[name]!, first))
    console.log(`| ${name} | ${cells.join(' | ')} |`)
  }
}

const toCell = (value: number, first: number): string =>
  first > 0 ? `${value.toFixed(1)} (${(value / first).toFixed(2)})` : value.toFixed(1)
