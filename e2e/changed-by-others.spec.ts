// Translators, extensions and reading modes change the page under the script: what it says stays true, and nothing is
// lost.
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'
import { open, type Reader } from './reader.ts'

const GROUNDS = 'The ferry Mara runs aground'
const PRESS = 'Two ministers hold a press conference in Maputo'

/**
 * As translators do: each text goes, and an element with the new one takes its place. Here the words stay, so that what
 * is stale shows.
 */
function translate(): void {
  const texts = document.createTreeWalker(document.getElementById('page')!, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (texts.nextNode()) found.push(texts.currentNode as Text)
  for (const text of found) {
    if (text.parentElement!.closest('svg, select, script, style') || text.data.trim() === '') continue
    const inner = document.createElement('font')
    inner.textContent = text.data
    const outer = document.createElement('font')
    outer.append(inner)
    text.replaceWith(outer)
  }
}

/** Everything that the page says in words, but for its drawings. */
const toText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.getElementById('page')!.cloneNode(true) as Element
    for (const drawing of copy.querySelectorAll('svg')) drawing.remove()
    return copy.textContent.replace(/\s+/g, ' ')
  })

const STEPS: Readonly<Record<string, (reader: Reader) => Promise<void>>> = {
  'a step': reader => reader.time.getByRole('button', { name: 'Previous date' }).click(),
  'an event': reader => reader.row(GROUNDS).click(),
  'the next event': reader => reader.story.getByRole('button', { name: 'Next event' }).click(),
  'another date alone': async reader => {
    await reader.dialog.getByRole('button', { name: 'Close' }).click()
    await reader.time.getByRole('combobox', { name: 'Show' }).selectOption('only')
    await reader.time.getByRole('button', { name: 'Previous date' }).click()
    await expect(reader.map.getByRole('button', { name: 'Leave out what is only possible' })).toBeVisible()
  },
  'another zone': async reader => {
    await reader.time.getByRole('button', { name: 'More for time' }).click()
    await reader.time.getByRole('combobox', { name: 'Times of day in' }).selectOption('utc')
  },
  'a date that no event has': async reader => {
    await reader.time.getByRole('textbox', { name: 'Go to a date' }).fill('2022-03-15')
    await reader.time.getByRole('button', { name: 'Go', exact: true }).click()
  },
}

test('after a translation every step says what it says without one', { tag: '@slow' }, async ({ page, context }) => {
  const said: string[][] = []
  for (const isTranslated of [false, true]) {
    const other = await context.newPage()
    const reader = await open(other)
    const texts: string[] = []
    for (const step of Object.values(STEPS)) {
      if (isTranslated) await other.evaluate(translate)
      await step(reader)
      texts.push(await toText(other))
    }
    said.push(texts)
    await other.close()
  }
  for (const [number, name] of Object.keys(STEPS).entries()) expect(said[1]![number], name).toBe(said[0]![number])
  await page.close()
})

test('a page that was changed before its script ran has the words of its story', async ({ page }) => {
  await page.route('**/s/ferry-mara/', async route => {
    const response = await route.fetch()
    const body = (await response.text())
      .replaceAll(`>${GROUNDS}<`, '><font><font>Die Fähre läuft auf Grund</font></font><')
      .replace(/<li id="event-press-conference"[^]*?<\/li>/, '')
    await route.fulfill({ response, body })
  })
  const reader = await open(page, '?event=mara-grounds')
  await expect(reader.card(GROUNDS)).toBeVisible()
  await expect(reader.row(PRESS)).toBeVisible()
  await reader.row(PRESS).click()
  await expect(reader.card(PRESS).getByRole('blockquote').first()).not.toBeEmpty()
})

test('what a reading mode leaves of the list has each title and each status', async ({ page }) => {
  const { story } = await open(page)
  const rows = await story.getByRole('list', { name: 'Events' }).evaluate(list => {
    const copy = list.cloneNode(true) as Element
    for (const control of copy.querySelectorAll('button, input, select, label, [role=button]')) control.remove()
    return Array.from(copy.querySelectorAll('li'), row => row.textContent)
  })
  const { events } = (await (await page.request.get('story.json')).json()) as {
    events: { title: string; status: string }[]
  }
  expect(rows).toHaveLength(events.length)
  for (const { title, status } of events) {
    const row = rows.find(text => text.includes(title))
    expect(row, title).toBeDefined()
    if (status !== 'reported') expect(row!.toLowerCase(), title).toContain(status)
  }
})
