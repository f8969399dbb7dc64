// The page without JavaScript: the whole story as a document, well set, with every link leading somewhere.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { toStoryIndex } from '../src/model/story-index.ts'
import type { Story } from '../src/model/story.ts'
import { expect, test } from './page.ts'

test.use({ javaScriptEnabled: false })

const story = JSON.parse(
  readFileSync(resolve(import.meta.dirname, 'fixture/data/stories/ferry-mara.json'), 'utf8'),
) as Story

/** What can be seen of each event in the list, its white space made one. */
const readRows = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.event')].map(row => {
      const read = (selector: string): string[] =>
        [...row.querySelectorAll(selector)]
          .filter(it => it.checkVisibility({ visibilityProperty: true }) && it.getBoundingClientRect().height > 0)
          .map(it => it.textContent!.replace(/\s+/g, ' ').trim())
      return {
        id: row.id,
        title: read('h3'),
        status: read('.event-head .tag:not(.inferred)'),
        date: read('.event-date'),
        quotes: read('blockquote'),
        notes: read('.note'),
        refs: read('.ref'),
        inferred: read('.tag.inferred').length,
      }
    }),
  )

/** What the row of an event has to say. */
const toRow = ({ id, title, status, when, where, whereNote, cite }: Story['events'][number]) => ({
  id: `event-${id}`,
  title: [expect.stringContaining(title)],
  status: status && status !== 'reported' ? [expect.stringMatching(new RegExp(`^${status}$`, 'i'))] : [],
  date: [expect.stringMatching(/\d{4}/)],
  quotes: cite.map(({ exact }) => exact.replace(/\s+/g, ' ').trim()),
  notes: [...where.map(({ note }) => note), where.length === 0 ? whereNote : undefined, when.note].filter(
    note => note !== undefined,
  ),
  refs: [...where, when].flatMap(({ refs }) => refs ?? []).map(ref => ref.title),
  inferred: [when, ...where].filter(({ basis }) => basis === 'inferred').length,
})

async function expectMap(page: Page, width: number): Promise<void> {
  const staticMaps = page.locator('.static-map:visible'),
    axes = page.locator('.axis:visible')
  await expect(staticMaps).toHaveCount(1)
  await expect(staticMaps).toHaveClass(width < 600 ? /narrow/ : /wide/)
  expect(
    await staticMaps
      .locator('.static-base path')
      .evaluateAll(paths => paths.filter(path => path.getAttribute('d')!.length > 200).length),
    'shapes of the world',
  ).toBeGreaterThan(1)
  expect(await staticMaps.locator('.mark a').count()).toBeGreaterThan(5)
  const outside = await page.getByRole('region', { name: 'Map' }).evaluate(region => {
    const map = region.getBoundingClientRect()
    return [...region.querySelectorAll('.mark a')]
      .filter(it => it.checkVisibility())
      .filter(it => {
        const box = it.getBoundingClientRect()
        return box.left < map.left || box.right > map.right || box.top < map.top || box.bottom > map.bottom
      })
      .map(it => it.getAttribute('aria-label'))
  })
  expect(outside, 'marks that leave the map').toEqual([])
  await expect(axes).toHaveCount(1)
  const smallest = await axes
    .locator('text')
    .evaluateAll(texts =>
      Math.min(...texts.map(text => text.getBoundingClientRect().height).filter(height => height > 0)),
    )
  expect(smallest, "pixels of the axis' smallest line").toBeGreaterThan(8)
}

/** What scrolls sideways, leaves the page or is cut off. */
const findFaults = (page: Page) =>
  page.evaluate(() => {
    const words = [
      ...document.querySelectorAll('h1, h2, h3, p, li, blockquote, figcaption, dt, dd, a:not(svg a), summary'),
    ].filter(it => it.checkVisibility())
    const name = (it: Element): string => it.outerHTML.slice(0, 100)
    return {
      sideways: document.documentElement.scrollWidth - innerWidth,
      out: words
        .filter(it => it.getBoundingClientRect().right > innerWidth + 1 || it.getBoundingClientRect().left < -1)
        .map(name),
      cut: words
        .filter(
          it =>
            getComputedStyle(it).display !== 'inline' &&
            (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 2),
        )
        .map(name),
      // A box that scrolls or hides what is in it, other than the map.
      boxes: [...document.querySelectorAll('#page *')]
        .filter(
          it =>
            it.checkVisibility() &&
            it.closest('svg') === null &&
            !it.matches('.map') &&
            it.scrollHeight > it.clientHeight + 2 &&
            getComputedStyle(it).overflowY !== 'visible',
        )
        .map(name),
    }
  })

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1280, 720],
] as const)
  test(
    `every sentence, status, note and source can be read, beside the map that fits, ${width} x ${height}`,
    { tag: width === 1280 || width === 390 ? [] : '@slow' },
    async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.goto('./')
      const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)
      expect((await readRows(page)).sort(byId)).toEqual(story.events.map(toRow).sort(byId))
      await expectMap(page, width)
      expect(await findFaults(page)).toEqual({ sideways: 0, out: [], cut: [], boxes: [] })
    },
  )

test('nothing asks to be pressed that does not answer, and every link leads to something that can be seen', async ({
  page,
}) => {
  await page.goto('./')
  const controls = await page
    .locator('button, select, input, label, [role=tab], [role=tablist], [role=slider]')
    .evaluateAll(all => all.filter(it => it.checkVisibility()).map(it => it.outerHTML.slice(0, 100)))
  expect(controls).toEqual([])
  const cursors = await page
    .locator('.event-title')
    .evaluateAll(titles => [...new Set(titles.map(title => getComputedStyle(title).cursor))])
  expect(cursors).toEqual(['auto'])
  await expect(page.locator('.panel-title:visible')).toHaveText(['Events', 'Articles'])

  const links = await page.locator('#page a[href^="#"]').evaluateAll(all =>
    all.map(it => {
      const target = document.getElementById(decodeURIComponent(it.getAttribute('href')!.slice(1)))
      return {
        href: it.getAttribute('href')!,
        kind: it.closest('.mark, mark, .event-quote, dd')?.tagName ?? '',
        leads: target?.checkVisibility() ?? false,
      }
    }),
  )
  expect(links.filter(({ leads }) => !leads)).toEqual([])
  for (const kind of ['g', 'MARK', 'FIGURE', 'DD'])
    expect(links.filter(link => link.kind === kind).length, kind).toBeGreaterThan(5)
  const sources = await page.locator('#page a.ref').evaluateAll(all => all.map(it => it.getAttribute('href')!))
  expect(sources).toContain('https://example.org/chronicle')
  expect(sources.filter(href => !/^https?:\/\/[^/]+\//.test(href))).toEqual([])
})

for (const { width, height, colorScheme } of [
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 1280, height: 720, colorScheme: 'dark' },
] as const)
  test(
    `from mark to event to sentence and back: where a link leads is marked, ${width} px, ${colorScheme}`,
    { tag: width === 1280 ? [] : '@slow' },
    async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      await page.goto('./')
      const colour = (selector: string): Promise<string> =>
        page
          .locator(selector)
          .first()
          .evaluate(it => getComputedStyle(it).backgroundColor)
      const usual = { event: await colour('.event:not(:target)'), passage: await colour('.passage:not(:target)') }

      await page.locator('.static-map:visible [role=button][data-place=tuas]').click()
      const event = page.locator('.event:target')
      await expect(event).toHaveCount(1)
      await expect(event).toBeInViewport({ ratio: 0.2 })
      expect(await colour('.event:target')).not.toBe(usual.event)

      await event.locator('figcaption a').last().click()
      const passage = page.locator('.passage:target')
      await expect(passage).toHaveCount(1)
      await expect(passage).toBeInViewport({ ratio: 1 })
      expect(await colour('.passage:target')).not.toBe(usual.passage)

      await passage.getByRole('link').click()
      await expect(page.locator('.event:target')).toBeInViewport({ ratio: 0.2 })
    },
  )

/** What reader views take for the page around a story by its class: Readability's list, as Firefox has it. */
const AROUND = (
  '-ad- ai2html banner breadcrumbs combx comment community cover-wrap disqus extra footer gdpr header legends menu ' +
  'related remark replies rss shoutbox sidebar skyscraper social sponsor supplemental ad-break agegate pagination ' +
  'pager popup yom-remote'
)
  .split(' ')
  .join('|')

test('a reader view has the events in the order of time, each with its date, title, status and quotes', async ({
  page,
}) => {
  await page.goto('./')
  const kept = await page.evaluate(
    ([around]) => {
      const isAround = (it: Element): boolean =>
        new RegExp(around!, 'i').test(it.getAttribute('class') ?? '') ||
        it.closest('button, [aria-hidden=true], [hidden]:not(.panel)') !== null
      const isKept = (it: Element): boolean => {
        for (let up: Element | null = it; up && up !== document.body; up = up.parentElement)
          if (isAround(up)) return false
        return true
      }
      const count = (selector: string): number => [...document.querySelectorAll(selector)].filter(isKept).length
      return {
        titles: count('.event h3'),
        dates: count('.event .event-date'),
        statuses: count('.event-head .tag'),
        quotes: count('.event blockquote'),
      }
    },
    [AROUND],
  )
  const { events } = story
  const order = await page.locator('.event').evaluateAll(rows => rows.map(row => row.id.slice('event-'.length)))
  expect(order).toEqual(toStoryIndex(story, 'story').inTime.map(({ id }) => id))
  expect(kept).toEqual({
    titles: events.length,
    dates: events.length,
    statuses: events.filter(({ status }) => status && status !== 'reported').length,
    quotes: events.flatMap(({ cite }) => cite).length,
  })
})
