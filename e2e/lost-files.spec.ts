// Each file of the page is lost in turn, in each way in which a network loses files: it costs what it carries, and nothing else.
import type { Page, Route } from '@playwright/test'
import { seenBasemaps } from './basemap.ts'
import { expect, test } from './page.ts'
import { expectStop, toReader } from './reader.ts'

const NO_LATER = 'Cards and filters could not be loaded; the list has every quote.'
const NO_DETAIL = 'The detailed map could not be loaded; the simple one stays.'

/** What is left when a file is lost. */
interface Lost {
  readonly file: RegExp
  /** The basemap at the end, after the reader has asked it to move. */
  readonly map: 'static' | 'svg' | 'gl'
  readonly says: string
  /** Whether an event opens its card; its row in the list has its quote in any case. */
  readonly card?: false
}

const FILES: Readonly<Record<string, Lost>> = {
  'a font': { file: /\.woff2$/, map: 'gl', says: '' },
  'the names on the map': { file: /labels-[^/]*\.json$/, map: 'gl', says: '' },
  'the script for cards and filters': { file: /later-parts-[^/]*\.js$/, map: 'gl', says: NO_LATER, card: false },
  'the script that completes the page': { file: /complete-[^/]*\.js$/, map: 'gl', says: '' },
  'the script of the simple map': { file: /svg-surface-[^/]*\.js$/, map: 'gl', says: '' },
  MapLibre: { file: /gl-surface-[^/]*\.js$/, map: 'svg', says: NO_DETAIL },
  'MapLibre’s worker': { file: /maplibre-gl-worker-[^/]*\.js$/, map: 'svg', says: NO_DETAIL },
  'what both maps read tiles with': { file: /world-[^/]*\.js$/, map: 'static', says: NO_DETAIL },
  'the tiles': { file: /\.pmtiles$/, map: 'static', says: NO_DETAIL },
}

const WAYS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'never comes': route => route.abort('failed'),
  'is not there': route => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' }),
  'is the host’s front page': route =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Welcome</title><p>Welcome' }),
}

/** The browser's own lines about a file that it could not have. */
const toOwnLines = (file: RegExp): RegExp =>
  new RegExp(
    `^(failed request: \\S*${file.source.replace('$', '')} \\(net::ERR_FAILED\\)$|status 404: \\S*${file.source}|console error: Failed to load (resource: (net::ERR_FAILED|the server responded with a status of 404.*) \\(\\S*${file.source.replace('$', '')}\\)$|module script: Expected a JavaScript)|console warning: (Failed to decode downloaded font|OTS parsing error))`,
  )

/** The story can be read, chosen from and scrubbed, over a map that is not blank. */
async function expectAlive(page: Page, { card, says }: Lost): Promise<void> {
  const reader = toReader(page)
  await reader.row('North Korea launches a spy satellite').click()
  const quoted =
    card === false ? page.locator('#event-satellite-launch') : reader.card('North Korea launches a spy satellite')
  await expect(quoted.locator('blockquote').first()).toBeVisible()
  if (card === false) await expect(reader.status, 'a press that opens nothing says why').toHaveText(says)
  await expectStop(reader, '7 of 18')
  await reader.time.getByRole('button', { name: 'Next date' }).click()
  await expectStop(reader, '8 of 18')
  await reader.tab('Articles').click()
  await expect(reader.passages('satellite-launch').first()).toBeVisible()
  await reader.map.getByRole('button', { name: 'Zoom in' }).click()
  await expect(reader.marks.first()).toBeVisible()
  expect(await seenBasemaps(page)).toHaveLength(1)
}

for (const [name, losing] of Object.entries(FILES)) {
  const { file, map, says, card } = losing
  for (const [way, lose] of Object.entries(WAYS)) {
    test(`${name} ${way}`, async ({ page, problems }) => {
      test.slow()
      problems.allow(toOwnLines(file))
      let lost = 0
      await page.route(file, route => {
        lost++
        return lose(route)
      })
      await page.goto('/')
      const reader = toReader(page)
      if (says !== '') await expect(reader.status).toHaveText(says, { timeout: 25_000 })
      if (map === 'gl') await expect(page.locator('html')).toHaveAttribute('data-map', 'gl', { timeout: 25_000 })
      await expectAlive(page, losing)
      await expect.poll(() => seenBasemaps(page)).toEqual([map])
      await expect(reader.marks.first()).toBeVisible()
      expect(lost, 'the file was asked for').toBeGreaterThan(0)
      if (says === '') return
      await page.unroute(file)
      if (card === false) {
        await reader.tab('Events').click()
        await reader.row('Kim calls the launch an exercise of the right to self-defence').click()
        await expect(reader.dialog, 'it can be had once the network is back').toBeVisible()
        return
      }
      await reader.map.getByRole('button', { name: 'Detailed map' }).click()
      await expect(page.locator('html'), 'it can be had on request once the network is back').toHaveAttribute(
        'data-map',
        'gl',
        { timeout: 25_000 },
      )
    })
  }
}

for (const [way, lose] of Object.entries(WAYS)) {
  test(`the page’s own script ${way}: the page is what it is without script`, async ({ page, problems }) => {
    const file = /assets\/index-[^/]*\.js$/
    problems.allow(toOwnLines(file))
    await page.route(file, lose)
    await page.goto('/')
    expect(await seenBasemaps(page)).toEqual(['static'])
    await expect(page.locator('.static-map:visible .mark')).toHaveCount(12)
    await expect(page.locator('#event-satellite-launch blockquote').first()).toBeVisible()
    expect(await page.locator('.event blockquote').count()).toBeGreaterThan(36)
    await expect(page.locator('.passage').first()).toBeAttached()
  })
}
