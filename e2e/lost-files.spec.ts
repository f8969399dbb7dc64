// Each file of the page is lost in turn, in each way in which a network loses files: it costs what it carries, and
// nothing else.
import type { Page, Route } from '@playwright/test'
import { detail, expectMap, seenBasemaps } from './basemap.ts'
import { expect, test } from './page.ts'
import { expectStop, toReader } from './reader.ts'

const BUILT = 'The ferry Mara is built'
const NO_DETAIL = 'The detailed map could not be loaded; the simple one stays.'

/** What is left when a file is lost. */
interface Lost {
  readonly file: RegExp
  /** The basemap at the end, after the reader has asked it to move. */
  readonly map: 'static' | 'svg' | 'gl'
  readonly says: string
  /** The way in which it is lost at every run; in the others, and without it, `npm run test:all` loses it. */
  readonly always?: Way
}

const FILES: Readonly<Record<string, Lost>> = {
  'each font': { file: /\.woff2$/, map: 'gl', says: '' },
  'the style sheet of cards and filters': { file: /alive-[^/]*\.css$/, map: 'gl', says: '' },
  'the names on the map': { file: /labels-[^/]*\.json$/, map: 'gl', says: '' },
  'the script of the simple map': { file: /svg-surface-[^/]*\.js$/, map: 'gl', says: '' },
  MapLibre: { file: /gl-surface-[^/]*\.js$/, map: 'svg', says: NO_DETAIL, always: 'never comes' },
  'MapLibre’s worker': { file: /maplibre-gl-worker-[^/]*\.js$/, map: 'svg', says: NO_DETAIL },
  'what both maps read tiles with': { file: /world-[^/]*\.js$/, map: 'static', says: NO_DETAIL },
  'what draws lines, areas and arcs': {
    file: /later-[^/]*\.js$/,
    map: 'static',
    says: NO_DETAIL,
    always: 'never comes',
  },
  'what a reader opens': { file: /asked-parts-[^/]*\.js$/, map: 'gl', says: '' },
  'the tiles': { file: /\.pmtiles$/, map: 'static', says: NO_DETAIL, always: 'is not there' },
}

const WAYS = {
  'never comes': (route: Route) => route.abort('failed'),
  'is not there': (route: Route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' }),
  'is the host’s front page': (route: Route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Welcome</title><p>Welcome' }),
}
type Way = keyof typeof WAYS
const ways = Object.keys(WAYS) as Way[]

/** The browser's own lines about a file that it could not have. */
function toOwnLines(file: RegExp): RegExp {
  const name = file.source.replace('$', '')
  const why = '(net::ERR_FAILED|the server responded with a status of 404.*)'
  const lines = [
    `failed request: \\S*${name} \\(net::ERR_FAILED\\)$`,
    `status 404: \\S*${file.source}`,
    `console error: Failed to load (resource: ${why} \\(\\S*${name}\\)$|module script: Expected a JavaScript)`,
    'console warning: (Failed to decode downloaded font|OTS parsing error)',
  ]
  return new RegExp(`^(${lines.join('|')})`)
}

/** The story can be read, chosen from and scrubbed, over a map that is not blank. */
async function expectAlive(page: Page): Promise<void> {
  const reader = toReader(page)
  await reader.row(BUILT).click()
  await expect(reader.card(BUILT).locator('blockquote').first()).toBeVisible()
  await expectStop(reader, '3 of 14')
  await reader.time.getByRole('button', { name: 'Next date' }).click()
  await expectStop(reader, '4 of 14')
  await reader.tab('Articles').click()
  await expect(reader.passages('mara-built').first()).toBeVisible()
  await reader.map.getByRole('button', { name: 'Zoom in' }).click()
  await expect(reader.marks.first()).toBeVisible()
  await expect(page.locator('.map > .overlay .shape[d]').first()).toBeAttached()
  expect(await seenBasemaps(page)).toHaveLength(1)
}

for (const [name, { file, map, says, always }] of Object.entries(FILES)) {
  for (const way of ways) {
    test(`${name} ${way}`, { tag: way === always ? [] : '@slow' }, async ({ page, problems }) => {
      test.slow()
      problems.allow(toOwnLines(file))
      let lost = 0
      await page.route(file, route => {
        lost++
        return WAYS[way](route)
      })
      await page.goto('./')
      const reader = toReader(page)
      if (says !== '') await expect(reader.status).toHaveText(says, { timeout: 25_000 })
      if (map === 'gl') await expectMap(page, 'gl')
      await expectAlive(page)
      await expect.poll(() => seenBasemaps(page)).toEqual([map])
      await expect(reader.marks.first()).toBeVisible()
      expect(lost, 'the file was asked for').toBeGreaterThan(0)
      if (says === '') return
      await page.unroute(file)
      await detail(reader).click()
      await expectMap(page, 'gl') // it can be had on request once the network is back
    })
  }
}

for (const way of ways) {
  const tag = way === 'never comes' ? [] : '@slow'
  test(`the page’s own script ${way}: the page is what it is without script`, { tag }, async ({ page, problems }) => {
    const file = /assets\/index-[^/]*\.js$/
    problems.allow(toOwnLines(file))
    await page.route(file, WAYS[way])
    await page.goto('./')
    expect(await seenBasemaps(page)).toEqual(['static'])
    await expect(page.locator('.static-map:visible').locator('.mark, .edge-tag')).toHaveCount(11)
    await expect(page.locator('#event-mara-grounds blockquote').first()).toBeVisible()
    expect(await page.locator('.event blockquote').count()).toBeGreaterThan(17)
    await expect(page.locator('.passage').first()).toBeAttached()
  })
}

test('the words of its language never come: the page is what it is without script', async ({ page, problems }) => {
  const file = /assets\/words-[^/]*\.js$/
  problems.allow(toOwnLines(file))
  await page.route(file, WAYS['never comes'])
  const lost = page.waitForEvent('requestfailed')
  await page.goto('/s/tongues/ko/')
  await lost
  await expect(page.locator('.static-map:visible .mark').first()).toBeVisible()
  await expect(page.locator('.map > .overlay'), 'nothing is half alive').toHaveCount(0)
})

test('the names on the map in its language never come: those that it opens with stay', async ({ page, problems }) => {
  const file = /labels\.ko-[^/]*\.json$/
  problems.allow(toOwnLines(file))
  await page.route(file, WAYS['never comes'])
  const lost = page.waitForEvent('requestfailed')
  await page.goto('/s/tongues/ko/?view=40,50,2.5')
  await lost
  await expect(page.locator('.map > .overlay .mark').first()).toBeVisible()
  await expect(page.locator('.map > .overlay .name.country').first()).toHaveText(/\p{sc=Hangul}/u)
  await expect(page.locator('.map > .overlay .name.city')).toHaveCount(0)
})
