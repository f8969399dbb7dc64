// A story of a thousand events: what a reader can do with any other, though most of it stands on further pages.
import type { Page } from '@playwright/test'
import { expectRevealed } from './list-rows.ts'
import { expect, test } from './page.ts'
import { expectStop, open } from './reader.ts'

test.use({ folder: 'e2e/site.long' })

const LONG = '/s/long-1000/'
/** On the seventh page of the list, and not a key event. */
const LATE = 'call-650'
const LATE_TITLE = 'Cormorant 650 calls at Harbour 10'
const LATE_QUOTE = 'On 2023-08-23 the ship Cormorant 650 called at Harbour 10, said its agent.'

/** The pages of the story that the living page asks for, from now on. */
function countPages(page: Page): string[] {
  const asked: string[] = []
  page.on('request', request => {
    const [, path] = /\/s\/long-1000\/((?:article\/log\/)?(?:\d+\/)?)$/.exec(request.url()) ?? []
    if (path) asked.push(path)
  })
  return asked
}

test('a link to any event opens it, and brings its quote with one request', async ({ page }) => {
  const asked = countPages(page)
  const reader = await open(page, `${LONG}?event=${LATE}`)
  await expectStop(reader, /^\d+ of 360: 23 August 2023/)
  await expect(reader.card(LATE_TITLE).getByText(LATE_QUOTE)).toBeVisible()
  await expect(reader.opened(LATE).locator('blockquote')).toHaveText(LATE_QUOTE)
  await expect(reader.opened(LATE)).toContainText('Harbour 10, city, where it happened')
  await expectRevealed(reader)
  await reader.opened(LATE).getByRole('button', { name: 'Next event' }).click()
  await expect(reader.opened('call-651').locator('blockquote')).toHaveText(/the ship Délos 651 /)
  expect(asked).toEqual(['7/'])
})

test('counts and filters are true from the start', async ({ page }) => {
  const asked = countPages(page)
  const reader = await open(page, `${LONG}?all=yes&t=2023-12-26`)
  await expect(reader.tab('Events')).toHaveText('Events 1000')
  await reader.story.getByText('Key and filter').click()
  await expect(reader.story.getByRole('checkbox', { name: 'Claimed 100' })).toBeVisible()
  await reader.story.getByRole('checkbox', { name: 'Storms 100' }).check()
  await expect(reader.story.getByRole('checkbox', { name: 'Claimed 0' })).toBeVisible()
  expect(asked).toEqual([])
})

test(
  'key events are told as in a short story: nothing is fetched while they play',
  { tag: '@slow' },
  async ({ page }) => {
    const asked = countPages(page)
    const reader = await open(page, LONG)
    await expectStop(reader, /^1 of 8: /)
    await page.keyboard.press('Tab')
    await reader.time.getByRole('button', { name: 'Next date' }).click()
    await expectStop(reader, /^2 of 8: /)
    await expect(reader.dialog.locator('blockquote')).toContainText('called at Harbour')
    expect(asked).toEqual([])
  },
)

test(
  'what cannot be fetched says so, and comes when it is tried again',
  { tag: '@slow' },
  async ({ page, problems }) => {
    problems.allow(/long-1000\/7\//)
    problems.allow(/Failed to load resource/)
    await page.route(`**${LONG}7/`, route => route.abort())
    const reader = await open(page, `${LONG}?event=${LATE}`)
    await expect(reader.opened(LATE)).toContainText('This part could not be loaded.')
    await expect(reader.card(LATE_TITLE)).toContainText('This part could not be loaded.')
    await page.unroute(`**${LONG}7/`)
    await expectRevealed(reader)
    await reader.opened(LATE).getByRole('button', { name: 'Try again' }).click()
    await expect(reader.opened(LATE).locator('blockquote')).toHaveText(LATE_QUOTE)
  },
)

test('a quote leads to its article, of which the part is fetched that holds it', async ({ page }) => {
  const reader = await open(page, `${LONG}?event=${LATE}`)
  const asked = countPages(page)
  await reader.card(LATE_TITLE).getByRole('button', { name: 'Show in article' }).click()
  await expect(reader.passages(LATE)).toHaveText(LATE_QUOTE)
  await expect(reader.passages(LATE)).toHaveClass(/selected/)
  expect(asked).toHaveLength(1)
  expect(asked[0]).toMatch(/^article\/log\/\d\/$/)
  const articles = reader.story.getByRole('tabpanel', { name: 'Articles' })
  const next = articles.getByRole('link', { name: 'Next page' })
  const [tab] = await Promise.all([page.context().waitForEvent('page'), next.click({ modifiers: ['ControlOrMeta'] })])
  await expect(tab, 'another tab is the browser’s').toHaveURL(/article\/log\/\d\/$/)
  await tab.close()
  await expect(reader.passages(LATE)).toHaveText(LATE_QUOTE)
  await next.click()
  await expect(reader.passages(LATE)).toHaveCount(0)
  await expect(articles.locator('.article-portion'), 'the next part has the focus').toBeFocused()
  expect(await articles.locator('mark').count()).toBeGreaterThan(20)
  await articles.locator('mark a').first().click()
  await expect(reader.dialog).toBeVisible()
})

test('in a frame any event has its quote, too', async ({ page }) => {
  const reader = await open(page, `${LONG}embed/?event=${LATE}`)
  await expect(reader.card(LATE_TITLE).getByText(LATE_QUOTE)).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  // A browser whose scripts are switched off refuses those that the page asks for early.
  test.beforeEach(({ problems }) => problems.allow(/read-long-.*\(csp\)/))

  test('the list goes on from page to page, complete on each', async ({ page }) => {
    await page.goto(LONG)
    const rows = page.locator('.event')
    await expect(rows).toHaveCount(107) // seven key events of later dates
    await page.getByRole('link', { name: 'Next page' }).click()
    await expect(page).toHaveURL(/long-1000\/2\/$/)
    await expect(page.getByRole('heading', { name: 'Events 101 to 200 of 1000, in the order of time' })).toBeVisible()
    await expect(rows).toHaveCount(100)
    await expect(page.locator('blockquote:visible')).toHaveCount(100)
    await page.getByRole('link', { name: 'Next page' }).first().click()
    await expect(page).toHaveURL(/long-1000\/3\/$/)
    await page.getByRole('link', { name: 'Previous page' }).first().click()
    await page.getByRole('link', { name: 'Map and start of the list' }).first().click()
    await expect(page).toHaveURL(new RegExp(`${LONG}$`))
  })

  test('a quote leads to its sentence in the article, and back to its event', { tag: '@slow' }, async ({ page }) => {
    await page.goto(`${LONG}7/`)
    await page.locator(`#event-${LATE}`).getByRole('link', { name: 'Show in article' }).click()
    await expect(page).toHaveURL(/article\/log\/\d\/#passage-log-\d+$/)
    const passage = page.locator('mark:target')
    await expect(passage).toHaveText(LATE_QUOTE)
    await passage.getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`${LONG}7/#event-${LATE}$`))
  })
})
