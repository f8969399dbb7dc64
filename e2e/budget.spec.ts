// What a story may weigh on the way to its reader, in gzipped kB (1000 bytes).
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expectMap } from './basemap.ts'
import { PROJECT } from './project.ts'
import { expect, test } from './page.ts'
import { countPages } from './pdf.ts'
import { weighFile, weighPage, weighUntil, type Weight } from './weigh.ts'

/** Of A4. */
const toMostPages = (events: number): number => 2 + Math.ceil(events / 6)

/** Its words, and its texts in a page beyond those of the story's own language: gzipped bytes. */
const MOST_FOR_LANGUAGE = 6000

interface Row {
  readonly what: string
  readonly atMost: number
  readonly weights: readonly Weight[]
}

test.use({ folder: 'dist' })

const dist = resolve(PROJECT, 'dist')
const stories = readdirSync(resolve(PROJECT, 'data/stories')).map(name => name.replace(/\.json$/, ''))

/** MapLibre, and what only it and the tiles need. */
const isMapLibre = (path: string): boolean => /gl-surface|maplibre|world-/.test(path)

for (const id of stories)
  test(`the page stays within its weights: ${id}`, async ({ page, site }) => {
    const file = `s/${id}/index.html`
    await page.goto(`/s/${id}/`)
    await expectMap(page, 'gl')
    const readLoaded = () =>
      page.evaluate(() =>
        (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(({ name, encodedBodySize }) => ({
          name,
          bytes: encodedBodySize,
        })),
      )
    await expect
      .poll(async () => (await readLoaded()).map(({ name }) => name).join(), 'the last that is loaded unasked')
      .toMatch(/svg-surface/)
    const loaded = await readLoaded()
    const tileBytes = loaded.reduce((sum, { name, bytes }) => sum + (name.endsWith('.pmtiles') ? bytes : 0), 0)
    const { page: html, scripts, styles, later } = weighPage(dist, file)
    const minute = [...new Set(loaded.map(({ name }) => decodeURI(name.slice(site.origin.length + 1))))]
      .filter(path => !isMapLibre(path))
      .map(path => weighFile(dist, path))
    const fonts = minute.filter(({ path }) => path.endsWith('.woff2'))
    const rows: Row[] = [
      {
        what: 'until the map of a phone stands there',
        atMost: 9,
        weights: [weighUntil(dist, file, 'static-map narrow', 'svg')],
      },
      {
        what: 'until the map of a wide screen stands there',
        atMost: 14,
        weights: [weighUntil(dist, file, 'static-map wide', 'svg')],
      },
      { what: 'the page itself', atMost: 40, weights: [html] },
      { what: 'its first script', atMost: 56, weights: scripts },
      { what: 'all that its first minute loads besides, without MapLibre', atMost: 125, weights: minute },
      {
        what: 'MapLibre with its first tiles',
        atMost: 500,
        weights: [
          ...later.filter(({ path }) => isMapLibre(path)),
          { path: 'tiles', bytes: tileBytes, gzip: tileBytes, brotli: tileBytes },
        ],
      },
      { what: 'the page in a frame', atMost: 40, weights: [weighFile(dist, `s/${id}/embed/index.html`)] },
      { what: 'the script in an article', atMost: 4, weights: [weighFile(dist, 'v1/embed.js')] },
    ]
    const over = rows.filter(({ atMost, weights }) => toTotal(weights, 'gzip') > atMost * 1000).map(({ what }) => what)
    expect(scripts.length, 'the page has a script').toBeGreaterThan(0)
    expect(tileBytes, 'the map has read tiles').toBeGreaterThan(0)
    expect(over, over.length > 0 ? `\n${toTable(rows)}\n` : '').toEqual([]) // the table takes ten seconds
    const first = 1 + scripts.length + styles.length + fonts.length
    expect(first, 'requests until the page is alive').toBeLessThanOrEqual(8)
    const names = minute.map(({ path }) => path).join(' ')
    expect(minute.length, `requests of the first minute: ${names}`).toBeLessThanOrEqual(11)
  })

test('a language costs its readers little, and no others', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  const words = files.filter(path => /^assets\/words-.*\.js$/.test(path))
  expect(words.length, 'each is a file of its own').toBeGreaterThan(10)
  const pages = stories.flatMap(id => {
    const own = weighFile(dist, `s/${id}/index.html`).gzip
    const others = files.filter(
      path => path.startsWith(`s/${id}/`) && /^s\/[^/]+\/(?!embed)[^/]+\/index\.html$/.test(path),
    )
    return others.map(path => ({ path, more: weighFile(dist, path).gzip - own }))
  })
  const over = [...words.map(path => ({ path, more: weighFile(dist, path).gzip })), ...pages].filter(
    ({ more }) => more > MOST_FOR_LANGUAGE,
  )
  expect(over).toEqual([])
})

for (const id of stories)
  for (const [what, options] of [
    ['the living page of a phone', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
    ['the page as built', { javaScriptEnabled: false }],
  ] as const)
    test(
      `it prints on a few pages of A4: ${id}, ${what}`,
      { tag: options.viewport ? '@slow' : [] },
      async ({ browser, site, problems }) => {
        const context = await browser.newContext(options)
        problems.watch(context)
        const page = await context.newPage()
        await page.goto(`${site.origin}/s/${id}/`)
        if (!('javaScriptEnabled' in options)) await expect(page.locator('.caption .card')).toBeVisible()
        const events = await page.locator('.event').count()
        expect(countPages(await page.pdf({ format: 'A4' })), 'pages').toBeLessThanOrEqual(toMostPages(events))
        await context.close()
      },
    )

function toTotal(weights: readonly Weight[], unit: 'gzip' | 'brotli'): number {
  return weights.reduce((sum, weight) => sum + weight[unit], 0)
}

function toTable(rows: readonly Row[]): string {
  const line = (what: string, atMost: string, gzip: string, brotli: string): string =>
    what.padEnd(60) + atMost.padStart(8) + gzip.padStart(8) + brotli.padStart(8)
  const kB = (bytes: number): string => (bytes / 1000).toFixed(1)
  return [
    line('kB', 'at most', 'gzip', 'brotli'),
    ...rows.flatMap(({ what, atMost, weights }) => [
      line(what, String(atMost), kB(toTotal(weights, 'gzip')), kB(toTotal(weights, 'brotli'))),
      ...weights.map(({ path, gzip, brotli }) => line(`  ${path}`, '', kB(gzip), kB(brotli))),
    ]),
  ].join('\n')
}
