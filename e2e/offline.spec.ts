// Once the page is there it needs no network; and a host that knows no ranges, or a map that is lost without a network,
// is no end of it.
import type { Page } from '@playwright/test'
import {
  detail,
  expectMap,
  LOST_LINE,
  loseContext,
  readMarks,
  seenBasemaps,
  settle,
  toFarthest,
  touch,
} from './basemap.ts'
import { expect, STORY, test } from './page.ts'
import { expectStop, middleOf, open, toReader, type Reader } from './reader.ts'

/** The browser's own lines about files that it cannot have now. */
const toOwnLines = ({ source }: RegExp): RegExp =>
  new RegExp(
    `${source} \\(net::ERR_INTERNET_DISCONNECTED\\)$|` +
      `Failed to load resource: net::ERR_INTERNET_DISCONNECTED \\(\\S*${source}\\)$`,
  )
/** Tiles, a font for letters seen for the first time, the page's sign, which it asks for at each new address. */
const NO_TILES = toOwnLines(/(\.pmtiles|-latin[\w-]*\.woff2|icon\.svg)/)

/** Small parts that come by themselves a little after the page, and what comes once somebody is there. */
const LATER = ['later', 'asked-parts']

const whenLoaded = (page: Page, names: readonly string[]): Promise<unknown> =>
  Promise.all(
    names.map(async name =>
      (await page.waitForResponse(response => response.url().includes(`/assets/${name}-`))).finished(),
    ),
  )

async function readOn(page: Page, reader: Reader): Promise<void> {
  const { slider, story, time, map, dialog } = reader
  await slider.press('Home')
  for (let stop = 2; stop <= 14; stop++) await slider.press('ArrowRight')
  await expectStop(reader, '14 of 14')
  await reader.row('The ministry says that no call reached it').click()
  for (let event = 0; event < 5; event++) await story.getByRole('button', { name: 'Next event' }).click()
  await dialog.getByRole('button', { name: 'Show in article' }).first().click()
  await expect(story.locator(':focus')).toBeInViewport()
  await dialog.getByRole('button', { name: 'Close' }).click()
  for (const name of ['Zoom in', 'Zoom in', 'Zoom in']) {
    await map.getByRole('button', { name, exact: true }).click()
    await settle(page)
  }
  const { x, y } = await middleOf(map)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 150, y + 60, { steps: 4 })
  await page.mouse.up()
  await time.getByRole('button', { name: 'Play' }).click()
  await time.getByRole('button', { name: 'Pause' }).click()
  await expect(page).toHaveURL(/view=/)
  expect(await seenBasemaps(page)).toHaveLength(1)
}

test(
  'over MapLibre without network: all of the story, and the way to the simple map',
  { tag: '@slow' },
  async ({ page, context, problems }) => {
    test.slow()
    problems.allow(NO_TILES)
    const loaded = whenLoaded(page, [...LATER, 'svg-surface'])
    const reader = await open(page, './', 'gl')
    await reader.map.hover()
    await loaded
    await context.setOffline(true)
    await readOn(page, reader)
    await expectMap(page, 'gl')
    await reader.map.getByRole('button', { name: 'Region' }).click()
    await settle(page)
    await detail(reader).click()
    await expectMap(page, 'svg')
  },
)

test(
  'over the simple map without network: all of the story, and a word on what cannot be had',
  { tag: '@slow' },
  async ({ page, context, problems }) => {
    problems.allow(NO_TILES)
    problems.allow(toOwnLines(/gl-surface-[^/]*\.js/))
    const loaded = whenLoaded(page, LATER)
    const reader = await open(page)
    await touch(page, reader)
    await loaded
    await context.setOffline(true)
    await readOn(page, reader)
    await detail(reader).click()
    await expect(reader.status).toHaveText('The detailed map could not be loaded; the simple one stays.')
    expect(await seenBasemaps(page)).toEqual(['svg'])
  },
)

test(
  'MapLibre lost, the simple map not to be had: the still map comes back with its marks in place, and ' +
    'later the living one',
  { tag: '@slow' },
  async ({ page, problems }) => {
    test.slow()
    const simple = /svg-surface-[^/]*\.js$/
    problems.allow(LOST_LINE)
    problems.allow(/svg-surface-\S*\.js.*ERR_FAILED|ERR_FAILED.*svg-surface-\S*\.js/)
    await page.route(simple, route => route.abort('failed'))
    const reader = await open(page, './', 'gl')
    await reader.row('The Mara makes a rare voyage to Mauritius').click()
    const before = await settle(page)
    await detail(reader).click()
    await expect(reader.status).toHaveText('The simple map could not be loaded; the detailed one stays.')
    expect(await seenBasemaps(page)).toEqual(['gl'])
    await loseContext(page)
    await expectMap(page, 'svg')
    await expect.poll(() => seenBasemaps(page)).toEqual(['static'])
    await expect(reader.card('The Mara makes a rare voyage to Mauritius')).toBeVisible()
    await expectStop(reader, '5 of 14')
    await expect.poll(async () => toFarthest(before, await readMarks(page))).toBeLessThanOrEqual(1)
    await reader.dialog.getByRole('button', { name: 'Close' }).click()
    await page.unroute(simple)
    await touch(page, reader)
    await reader.map.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(async () => toFarthest(before, await readMarks(page))).toBeGreaterThan(20)
  },
)

test(
  'a host that knows no ranges: the archive is fetched whole, once for both maps',
  { tag: '@slow' },
  async ({ page, serve }) => {
    test.slow()
    const { origin } = await serve({ ranges: 'ignored' })
    const sizes: Promise<number>[] = []
    page.on('requestfinished', request => {
      if (request.url().endsWith('.pmtiles'))
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    })
    const reader = await open(page, origin + STORY)
    await touch(page, reader)
    for (const name of ['Zoom in', 'Zoom in']) await reader.map.getByRole('button', { name }).click()
    await settle(page)
    await detail(reader).click()
    await expectMap(page, 'gl')
    expect(await seenBasemaps(page)).toEqual(['gl'])
    expect((await Promise.all(sizes)).filter(size => size > 2e6)).toHaveLength(1)
  },
)

test(
  'a host that fails at ranges: the still map stays, and says so',
  { tag: '@slow' },
  async ({ page, serve, problems }) => {
    const { origin } = await serve({ ranges: 'failing' })
    const said = 'console error: Failed to load resource: the server responded with a status of 500'
    problems.allow(new RegExp(`^(status 500: \\S*\\.pmtiles|${said}.*\\.pmtiles\\))$`))
    await page.goto(origin + STORY)
    const reader = toReader(page)
    await expect(reader.status).toHaveText('The detailed map could not be loaded; the simple one stays.', {
      timeout: 25_000,
    })
    await reader.map.getByRole('button', { name: 'Zoom in' }).click()
    await reader.row('The Mara makes a rare voyage to Mauritius').click()
    await expect(reader.card('The Mara makes a rare voyage to Mauritius')).toBeVisible()
    expect(await seenBasemaps(page)).toEqual(['static'])
  },
)
