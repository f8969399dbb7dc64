// What a reader does with the page and looks for in it, by role and name.
import type { Locator, Page } from '@playwright/test'
import { expect } from './page.ts'

export interface Reader {
  readonly map: Locator
  readonly time: Locator
  readonly story: Locator
  readonly slider: Locator
  /** The one line that speaks. */
  readonly status: Locator
  /** The open card or short list. */
  readonly dialog: Locator
  /** The marks on the map of what is on show; those of another time stand there for orientation. */
  readonly marks: Locator
  readonly mark: (name: string | RegExp) => Locator
  readonly row: (title: string) => Locator
  /** The row of an event that is chosen, with all its evidence. */
  readonly opened: (event: string) => Locator
  readonly card: (title: string) => Locator
  readonly tab: (name: 'Events' | 'Articles') => Locator
  /** The cited passages of an event in the articles. */
  readonly passages: (event: string) => Locator
  /** A stop's place on the axis. */
  readonly stop: (edtf: string) => Locator
  /** An event's dot on the axis. */
  readonly tick: (event: string) => Locator
}

export function toReader(page: Page): Reader {
  const map = page.getByRole('region', { name: 'Map', exact: true })
  const time = page.getByRole('group', { name: 'Time', exact: true })
  const story = page.getByRole('region', { name: 'Story', exact: true })
  return {
    map,
    time,
    story,
    slider: time.getByRole('slider', { name: 'Date', exact: true }),
    status: page.getByRole('status'),
    dialog: page.getByRole('dialog'),
    marks: map.locator(':is(.mark, .edge-tag):not(.is-later)').getByRole('button', { name: /, \d+ events?(?::|$)/ }),
    mark: name => map.getByRole('button', { name }),
    row: title => story.getByRole('list', { name: 'Events' }).getByRole('button', { name: startsWith(title) }),
    opened: event => story.locator(`#event-${event}.selected`),
    card: title => page.getByRole('dialog', { name: title, exact: true }),
    tab: name => story.getByRole('tab', { name }),
    passages: event => story.getByRole('tabpanel', { name: 'Articles' }).locator(`mark[data-event~="${event}"]`),
    stop: edtf => time.locator(`[data-stop="${edtf}"] .axis-target`),
    tick: event => time.locator(`.axis-mark[data-event="${event}"]`),
  }
}

const startsWith = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

/**
 * The map as it is drawn for every reader, and as it is painted where WebGL is to be had and data need not be saved.
 */
export type Basemap = 'svg' | 'gl'

/** A reader whose data is to be saved, from the next page on: the map stays as it is drawn for every reader. */
export const saveData = (page: Page): Promise<unknown> =>
  page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  )

/**
 * Opens the page at a link, `?event=…` for the fixture's main story, and waits until it is alive: from then on every
 * part of it answers.
 */
export async function open(page: Page, link = './', basemap: Basemap = 'svg'): Promise<Reader> {
  if (basemap === 'svg') await saveData(page)
  await page.goto(link)
  await expect(page.locator('html')).toHaveAttribute('data-map', basemap, { timeout: 20_000 })
  await expect(page.locator('.card-host'), 'the parts after the first view').toBeAttached({ timeout: 20_000 })
  await page.evaluate(async () => {
    await document.fonts.ready
  })
  return toReader(page)
}

/** Opens the page, then holds its clock: from now on time passes, and frames are drawn, when the test says so. */
export async function openStill(page: Page, link = './', basemap: Basemap = 'svg'): Promise<Reader> {
  await page.clock.install()
  const reader = await open(page, link, basemap)
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 10_000)) // a busy machine is late
  return reader
}

/** The stop that the time control stands at, "7 of 18: 21 November 2023, …". */
export const expectStop = (reader: Reader, text: string | RegExp): Promise<void> =>
  expect(reader.slider).toHaveAttribute('aria-valuetext', typeof text === 'string' ? startsWith(text) : text)

/** Name of the element that has the focus, as assistive technology would say it; 'nothing' where it is lost. */
export async function sayFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const it = document.activeElement
    if (!it || it === document.body || it === document.documentElement) return 'nothing'
    const labelled = it
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map(id => document.getElementById(id)?.textContent ?? '')
      .join(' ')
    const label =
      it instanceof HTMLInputElement || it instanceof HTMLSelectElement
        ? (it.labels?.[0]?.querySelector('span')?.textContent ?? it.labels?.[0]?.textContent)
        : undefined
    return (it.getAttribute('aria-label') ?? labelled ?? label ?? it.textContent ?? '').replace(/\s+/g, ' ').trim()
  })
}

/** Middle of an element, in pixels of the window. */
export async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  const box = (await element.boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** What of an element can be seen: in the window and under nothing else, of nine points of it, 0 to 1. */
export function seenShare(element: Locator): Promise<number> {
  return element.evaluate(it => {
    const { left, top, width, height } = it.getClientRects()[0] ?? it.getBoundingClientRect()
    const points = [0.1, 0.5, 0.9].flatMap(x =>
      [0.15, 0.5, 0.85].map(y => [left + x * width, top + y * height] as const),
    )
    const seen = points.filter(([x, y]) => {
      const hit = document.elementFromPoint(x, y)
      return hit !== null && (it.contains(hit) || hit.contains(it))
    })
    return seen.length / points.length
  })
}
