// Words that a reader searches for: in three scripts, with nothing found, as HTML, by a link, and in a frame.
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'
import { open, saveData, sayFocus, toReader, type Reader } from './reader.ts'

test.use({ folder: 'e2e/site.long' })

const LONG = '/s/long-1000/'

/** Opens the page and waits until the field answers. */
async function openField(page: Page, link = LONG) {
  const reader = await open(page, link)
  const field = reader.story.getByRole('searchbox', { name: 'Search titles, places and quotes' })
  await expect(field).toBeEnabled()
  return { reader, field, rows: reader.story.locator('.event') }
}

const seeMarks = (reader: Reader) => reader.story.locator('.event mark')

test('words are found by their beginnings, in Latin, Cyrillic and Korean, and marked', async ({ page }) => {
  const { reader, field, rows } = await openField(page)
  for (const [query, name, count] of [
    ['delos 4', 'Délos 4', 14],
    ['ЕЛЕНА 1', 'Елена', 82],
    ['라', '한라', 125],
  ] as const) {
    await field.fill(query)
    await expect(reader.status).toHaveText(`“${query}”: ${count} of 1000 events`)
    await expect(rows.first()).toHaveAttribute('aria-setsize', String(count))
    await expect(rows.first()).toContainText(name)
    await expect(seeMarks(reader).first()).toBeVisible()
  }
})

test('what is found is on the map and the axis, and stands in the address', async ({ page }) => {
  const { reader, field, rows } = await openField(page)
  await field.fill('Harbour 10 Cormorant 650')
  await expect(rows).toHaveCount(1)
  await expect(page).toHaveURL(/[?&]q=Harbour\+10\+Cormorant\+650/)
  await expect(reader.tab('Events')).toHaveText('Events 1 of 1000')
  await rows.getByRole('button', { name: 'Cormorant 650 calls at Harbour 10' }).click()
  await expect(reader.map.getByText('1 of 1000 events.')).toBeVisible()
  await expect(reader.opened('call-650').locator('blockquote')).toBeVisible()
  await page.reload()
  await expect(toReader(page).story.getByRole('searchbox')).toHaveValue('Harbour 10 Cormorant 650')
  await expect(rows).toHaveCount(1)
})

test('a word of a quote alone is shown where it stands', { tag: '@slow' }, async ({ page }) => {
  const { reader, field, rows } = await openField(page)
  await field.fill('agent 2023-08-23')
  await expect(rows.first()).toContainText('On 2023-08-23 the ship')
  await expect(rows.first().locator('.event-found mark')).toHaveText(['2023-08-23', 'agent'])
  await expect(reader.status).toContainText('of 1000 events')
})

test('nothing is found, in words, and HTML is text', async ({ page }) => {
  const { reader, field, rows } = await openField(page)
  await field.fill('<img src=x onerror=alert(1)>')
  await expect(reader.status).toHaveText('No event has “<img src=x onerror=alert(1)>”.')
  await expect(rows).toHaveCount(0)
  expect(await page.locator('#page img[src="x"]').count()).toBe(0)
  await field.press('Escape')
  await expect(field).toHaveValue('')
  await expect(rows.first()).toBeVisible()
  await expect(page).not.toHaveURL(/q=/)
})

test('a slash leads to the field, from anywhere in the story but a field', async ({ page }) => {
  const { reader, field } = await openField(page)
  await reader.slider.press('/')
  await expect(field, 'a key of one character is of one part of the page').not.toBeFocused()
  await reader.tab('Articles').click()
  await page.keyboard.press('/')
  await expect(field).toBeFocused()
  await page.keyboard.press('/')
  await expect(field).toHaveValue('/')
  expect(await sayFocus(page)).toBe('Search titles, places and quotes')
})

test('a link that searches opens with what it finds; a bad one is told', async ({ page }) => {
  const { reader, field, rows } = await openField(page, `${LONG}?q=gannet%20999`)
  await expect(field).toHaveValue('gannet 999')
  await expect(rows).toHaveCount(1)
  await reader.map.getByRole('button', { name: 'Show all' }).click()
  await expect(field).toHaveValue('')
  await page.goto(`${LONG}?q=${'x'.repeat(101)}`)
  await expect(reader.status).toContainText('could not be read: q')
})

test('quotes that cannot be had are told, and asked for again', { tag: '@slow' }, async ({ page, problems }) => {
  problems.allow(/search\.json/)
  problems.allow(/Failed to load resource/)
  await page.route('**/search.json', route => route.abort())
  const { reader, field, rows } = await openField(page)
  await field.fill('gannet')
  await expect(reader.status).toHaveText('The search could not be loaded. Try again in a moment.')
  await page.unroute('**/search.json')
  await field.fill('gannet 999')
  await expect(rows).toHaveCount(1)
})

test('a link whose search cannot be had says so, and is tried again by the next touch', async ({ page, problems }) => {
  problems.allow(/later-[^/]*\.js/)
  await saveData(page) // the detailed map is not asked for: it would say that it is lost, too
  await page.route(/later-[^/]*\.js$/, route => route.abort())
  await page.goto(`${LONG}?q=gannet%20999`)
  const { status, story } = toReader(page)
  await expect(status).toHaveText('This part could not be loaded.')
  await page.unroute(/later-[^/]*\.js$/)
  await page.keyboard.press('Tab')
  await expect(story.getByRole('searchbox')).toHaveValue('gannet 999')
  await expect(story.locator('.event')).toHaveCount(1)
})

test('a reader who asks for another language finds the field in it before it answers', async ({ page }) => {
  await page.goto(`${LONG}?lang=de`)
  const field = page.getByRole('searchbox', { name: 'Titel, Orte und Zitate durchsuchen' })
  await expect(field).toBeEnabled()
  await expect(field).toHaveAttribute('placeholder', 'Titel, Orte und Zitate durchsuchen')
})

test('in a frame a link shows what it finds', async ({ page }) => {
  const reader = await open(page, `${LONG}embed/?q=gannet%20999&list=open`)
  await expect(reader.story.locator('.event')).toHaveCount(1)
  await expect(reader.status).toHaveText('“gannet 999”: 1 of 1000 events')
})
