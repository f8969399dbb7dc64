// What a story may weigh on the way to its reader, in gzipped kB (1000 bytes).
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expectMap } from './basemap.ts'
import { PROJECT } from './build-site.ts'
import { expect, test } from './page.ts'
import { weighFile, weighPage, weighUntil, type Weight } from './weigh.ts'

interface Row {
  readonly what: string
  readonly atMost: number
  readonly weights: readonly Weight[]
}

test.use({ folder: 'dist' })

const dist = resolve(PROJECT, 'dist')
const stories = readdirSync(resolve(PROJECT, 'data/stories')).map(name => name.replace(/\.json$/, ''))

for (const id of stories)
  test(`the page stays within its weights: ${id}`, async ({ page, site }) => {
    const file = `s/${id}/index.html`
    await page.goto(`/s/${id}/`)
    await expectMap(page, 'gl')
    const { addresses, tileBytes } = await page.evaluate(async () => {
      await document.fonts.ready
      const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      return {
        addresses: loaded.map(({ name }) => name),
        tileBytes: loaded.reduce(
          (sum, { name, encodedBodySize }) => sum + (name.endsWith('.pmtiles') ? encodedBodySize : 0),
          0,
        ),
      }
    })
    const fonts = [...new Set(addresses)]
      .filter(name => name.endsWith('.woff2'))
      .map(name => weighFile(dist, decodeURI(name.slice(site.origin.length + 1))))
    const { page: html, scripts, styles, later } = weighPage(dist, file)
    const rows: Row[] = [
      {
        what: 'until the map of a phone stands there',
        atMost: 14,
        weights: [weighUntil(dist, file, 'still narrow', 'svg')],
      },
      {
        what: 'until the map of a wide screen stands there',
        atMost: 18,
        weights: [weighUntil(dist, file, 'still wide', 'svg')],
      },
      { what: 'the page itself', atMost: 40, weights: [html] },
      { what: 'its scripts', atMost: 45, weights: scripts },
      { what: 'its scripts, styles and first fonts', atMost: 90, weights: [...scripts, ...styles, ...fonts] },
      {
        what: 'MapLibre with its first tiles',
        atMost: 500,
        weights: [
          ...later.filter(({ path }) => /gl-surface|maplibre|world-/.test(path)),
          { path: 'tiles', bytes: tileBytes, gzip: tileBytes, brotli: tileBytes },
        ],
      },
      { what: 'all that is loaded later', atMost: 500, weights: later },
      { what: 'the page in a frame', atMost: 40, weights: [weighFile(dist, `s/${id}/embed/index.html`)] },
      { what: 'the script in an article', atMost: 4, weights: [weighFile(dist, 'v1/embed.js')] },
    ]
    const requests = 1 + scripts.length + styles.length + fonts.length
    const over = rows.filter(({ atMost, weights }) => toTotal(weights, 'gzip') > atMost * 1000).map(({ what }) => what)
    expect(scripts.length, 'the page has a script').toBeGreaterThan(0)
    expect(tileBytes, 'the map has read tiles').toBeGreaterThan(0)
    expect(over, `\n${toTable(rows)}\n`).toEqual([])
    expect(requests, 'requests until the page is alive').toBeLessThanOrEqual(8)
  })

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
