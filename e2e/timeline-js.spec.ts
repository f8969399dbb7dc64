// TimelineJS itself reads the timeline: the same events and dates, and no text of a story becomes markup there.
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { toExportFiles } from '../src/build/exports/export-files.ts'
import { createHardStory, createHostileStory, HARD_DATES, HOSTILE } from '../src/build/exports/fixtures/hard-story.ts'
import type { Story } from '../src/model/story.ts'
import { expect, test } from './page.ts'

test.use({ folder: 'e2e/pages' })

interface Slide {
  readonly id: string
  readonly start: readonly (number | undefined)[]
  readonly end: readonly (number | undefined)[] | undefined
}

/** The slides as TimelineJS has understood them; its own faults as well. */
async function open(page: Page, story: Story): Promise<{ slides: Slide[]; errors: string[] }> {
  const source = toExportFiles(story).find(({ name }) => name === 'timeline.json')!.source
  await page.goto('/plain.html')
  await page.addScriptTag({
    path: resolve(import.meta.dirname, '../node_modules/@knight-lab/timelinejs/dist/js/timeline.js'),
  })
  return page.evaluate(async json => {
    interface Read {
      readonly data: Readonly<Record<string, number | undefined>>
    }
    interface Timeline {
      readonly config: {
        readonly events: readonly { unique_id: string; start_date: Read; end_date?: Read }[]
        readonly messages: { readonly errors: readonly unknown[] }
      }
      on(name: 'loaded', then: () => void): void
    }
    const host = document.createElement('div')
    host.id = 'timeline'
    host.style.height = '600px'
    document.body.append(host)
    const { Timeline } = (
      window as unknown as { TL: { Timeline: new (id: string, data: unknown, options: object) => Timeline } }
    ).TL
    const timeline = new Timeline('timeline', JSON.parse(json), {
      script_path: location.href,
      font: null,
      hash_bookmark: false,
      ga_measurement_id: null,
    })
    await new Promise<void>(done => timeline.on('loaded', done))
    const toParts = ({ data }: Read) => ['year', 'month', 'day', 'hour', 'minute'].map(name => data[name])
    return {
      slides: timeline.config.events.map(({ unique_id: id, start_date, end_date }) => ({
        id,
        start: toParts(start_date),
        end: end_date && toParts(end_date),
      })),
      errors: timeline.config.messages.errors.map(String),
    }
  }, source)
}

test('TimelineJS finds every event with its dates, as precise as they are', async ({ page }) => {
  const { slides, errors } = await open(page, createHardStory())
  expect(errors).toEqual([])
  expect(slides.map(({ id }) => id).sort()).toEqual(Object.keys(HARD_DATES).sort())
  const dates = Object.fromEntries(
    slides.map(({ id, start, end }) => [
      id,
      [start, end].map(parts => parts?.filter(part => part !== undefined).join('-')),
    ]),
  )
  expect(dates).toMatchObject({
    agreement: ['2018-9-19', undefined],
    month: ['2023-9', undefined],
    'whole-year': ['2022', undefined],
    between: ['2023-11-21', '2023-11-24'],
    guam: ['2023-11-22-5-0', undefined],
  })
  await expect(page.locator('.tl-slide h2').getByText('About agreement', { exact: true })).toHaveCount(1)
  await expect(page.getByText('between 21 and 24 November 2023').first()).toBeAttached()
})

test('a hostile story is shown by TimelineJS as the text that it is', async ({ page }) => {
  const { slides, errors } = await open(page, createHostileStory())
  expect(errors).toEqual([])
  expect(slides).toHaveLength(HOSTILE.length)
  const toLine = (text: string) => text.replace(/\s+/g, ' ')
  const headlines = await page
    .locator('.tl-slide h2.tl-headline:not(.tl-headline-title)')
    .evaluateAll(all => all.map(each => each.textContent ?? ''))
  expect(headlines.map(toLine)).toEqual(HOSTILE.map(toLine))
  const groups = await page.locator('.tl-timegroup-message').evaluateAll(all => all.map(each => each.textContent))
  expect(new Set(groups)).toEqual(
    new Set(createHostileStory().events.map(({ category }) => createHostileStory().categories![category!]!.label)),
  )
  expect(
    await page.evaluate(() => [
      document.querySelectorAll('#timeline [onerror], #timeline script').length,
      'hurt' in window,
    ]),
  ).toEqual([0, false])
})
