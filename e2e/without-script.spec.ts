// The page without JavaScript: the whole story as a document, well set, with every link leading somewhere.
import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import type { Story } from '../src/model/story.ts'
import { expect, test } from './page.ts'

test.use({ javaScriptEnabled: false })

const stories = resolve(import.meta.dirname, '../data/stories')
const story = JSON.parse(readFileSync(resolve(stories, readdirSync(stories)[0]!), 'utf8')) as Story

const SIZES = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
]

/** What the elements say that can be seen, their white space made one. */
const readSeen = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll(all =>
      all
        .filter(it => it.checkVisibility({ visibilityProperty: true }) && it.getBoundingClientRect().height > 0)
        .map(it => it.textContent!.replace(/\s+/g, ' ').trim()),
    )

for (const size of SIZES) {
  test.describe(`${size.width} x ${size.height}`, () => {
    test.use({ viewport: size })

    test('every sentence, status, note and source of every event can be read', async ({ page }) => {
      await page.goto('/')
      for (const event of story.events) {
        const row = `#event-${event.id}`
        expect(await readSeen(page, `${row} h3`), event.id).toEqual([expect.stringContaining(event.title)])
        expect(await readSeen(page, `${row} blockquote`), event.id).toEqual(
          event.cite.map(cite => cite.exact.replace(/\s+/g, ' ').trim()),
        )
        expect(await readSeen(page, `${row} .event-date`), event.id).toEqual([expect.stringMatching(/\d{4}/)])
        if (event.status && event.status !== 'reported')
          expect(await readSeen(page, `${row} h3 .tag`), event.id).toEqual([
            expect.stringMatching(new RegExp(event.status, 'i')),
          ])
        const notes = [
          ...event.where.map(where => where.note),
          event.where.length === 0 ? event.whereNote : undefined,
          event.when.note,
        ]
        expect(await readSeen(page, `${row} .note`), event.id).toEqual(notes.filter(note => note !== undefined))
        const refs = [...event.where, event.when].flatMap(each => each.refs ?? [])
        expect(await readSeen(page, `${row} .ref`), event.id).toEqual(refs.map(ref => ref.title))
        const inferred = [event.when, ...event.where].filter(({ basis }) => basis === 'inferred').length
        expect(await readSeen(page, `${row} .tag.inferred`), event.id).toHaveLength(inferred)
      }
    })

    test('the map stands there in the frame that fits, with the axis that fits, and what the signs mean', async ({
      page,
    }) => {
      await page.goto('/')
      const staticMaps = page.locator('.static-map:visible'),
        axes = page.locator('.axis:visible')
      await expect(staticMaps).toHaveCount(1)
      await expect(staticMaps).toHaveClass(size.width < 600 ? /narrow/ : /wide/)
      expect(
        await staticMaps
          .locator('.static-base path')
          .evaluateAll(paths => paths.filter(path => path.getAttribute('d')!.length > 200).length),
        'shapes of the world',
      ).toBeGreaterThan(1)
      const places = new Set(story.events.flatMap(event => event.where.map(where => where.place)))
      await expect(staticMaps.locator('.mark a')).toHaveCount(places.size)
      const map = (await page.getByRole('region', { name: 'Map' }).boundingBox())!
      for (const mark of await staticMaps.locator('.mark a').all()) {
        const box = (await mark.boundingBox())!
        const out = {
          left: box.x - map.x,
          right: map.x + map.width - box.x - box.width,
          top: box.y - map.y,
          bottom: map.y + map.height - box.y - box.height,
        }
        expect(
          Math.min(...Object.values(out)),
          `${await mark.getAttribute('aria-label')} from the edges: ${JSON.stringify(out)}`,
        ).toBeGreaterThanOrEqual(0)
      }
      await expect(axes).toHaveCount(1)
      const smallest = await axes
        .locator('text')
        .evaluateAll(texts => Math.min(...texts.map(text => text.getBoundingClientRect().height)))
      expect(smallest, "pixels of the axis' smallest line").toBeGreaterThan(8)
      expect((await readSeen(page, '.legend li')).length).toBeGreaterThan(5)
    })

    test('nothing scrolls sideways and nothing is cut off', async ({ page }) => {
      await page.goto('/')
      const wrong = await page.evaluate(() => {
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
      expect(wrong).toEqual({ sideways: 0, out: [], cut: [], boxes: [] })
    })
  })
}

test('nothing asks to be pressed that does not answer', async ({ page }) => {
  await page.goto('/')
  const controls = await page
    .locator('button, select, input, label, [role=tab], [role=tablist], [role=slider]')
    .evaluateAll(all =>
      all
        .filter(it => it.checkVisibility() && !it.matches('.event-title:disabled'))
        .map(it => it.outerHTML.slice(0, 100)),
    )
  expect(controls).toEqual([])
  for (const title of await page.locator('.event-title').all()) await expect(title).toHaveCSS('cursor', 'text')
  expect(await readSeen(page, '.panel-title')).toEqual(['Events', 'Articles'])
})

test('every link within the page leads to something that can be seen', async ({ page }) => {
  await page.goto('/')
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
    expect(links.filter(link => link.kind === kind).length, kind).toBeGreaterThan(10)
  const sources = await page.locator('#page a.ref').evaluateAll(all => all.map(it => it.getAttribute('href')!))
  expect(sources.length).toBeGreaterThan(10)
  expect(sources.filter(href => !/^https?:\/\/[^/]+\//.test(href))).toEqual([])
})

for (const size of [SIZES[1]!, SIZES[3]!]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`from a mark to the event, to its sentence, and back: each place that a link leads to is marked, ${size.width} px, ${colorScheme}`, async ({
      page,
    }) => {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme })
      await page.goto('/')
      const colour = (selector: string): Promise<string> =>
        page
          .locator(selector)
          .first()
          .evaluate(it => getComputedStyle(it).backgroundColor)
      const usual = { event: await colour('.event:not(:target)'), passage: await colour('.passage:not(:target)') }

      await page.locator('.static-map:visible .mark [data-place=guam]').click()
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
    })
  }
}
