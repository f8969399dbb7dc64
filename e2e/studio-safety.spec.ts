// The studio: nothing that was decided is lost, and nothing that is written becomes markup.
import { readFileSync } from 'node:fs'
import { HEADERS } from '../src/build/studio/guard.ts'
import { cardOf, countOf, draft, drop, expect, FOLDER, openPane, saved, test } from './studio-page.ts'

test.use({ folder: FOLDER, viewport: { width: 1280, height: 800 } })

const NAUGHTY = '"><img src=x onerror="document.title=1"><script>document.title=2</script>{{7*7}}\u202e'

test(
  'what was decided while the command was down is written after a reload',
  { tag: '@slow' },
  async ({ page, problems, studio }) => {
    problems.allow(/ERR_CONNECTION|Failed to (?:fetch|load)|net::/)
    await draft(page, studio.address)
    await expect(saved(page)).toBeVisible()
    const before = studio.story().proposals
    await studio.end()
    await page.keyboard.press('a')
    await expect(page.getByText(/^Kept in this browser, not in the project/)).toBeVisible()
    expect(studio.story().proposals).toBe(before)
    await page.goto('about:blank')
    await page.goto(await studio.restart())
    await page.getByRole('button', { name: /^flood/ }).click()
    await expect(saved(page)).toBeVisible()
    await expect.poll(() => studio.story().proposals).toBeLessThan(before)
    await page.keyboard.press('u')
    await expect.poll(() => studio.story().proposals).toBe(before)
  },
)

test(
  'a second tab reads, and decides once the first is closed',
  { tag: '@slow' },
  async ({ page, context, studio }) => {
    test.slow()
    await draft(page, studio.address)
    await expect(saved(page)).toBeVisible()
    const other = await context.newPage()
    await other.goto(studio.address)
    await other.getByRole('button', { name: /^flood/ }).click()
    await expect(other.getByText('Open in another tab: read only here')).toBeVisible()
    await expect(countOf(other)).toHaveText(/^0 of/, { timeout: 40_000 })
    await other.keyboard.press('a')
    await expect(other.locator('.notice')).toContainText('open in another tab')
    const before = studio.story().text
    await page.keyboard.press('a')
    await expect.poll(() => studio.story().text).not.toBe(before)
    await page.goto('about:blank')
    await expect(saved(other)).toBeVisible()
    await expect(countOf(other), 'what the first has decided is decided here').toHaveText(/^1 of/)
    const between = studio.story().proposals
    await other.keyboard.press('a')
    await expect.poll(() => studio.story().proposals).toBeLessThan(between)
    await other.close()
  },
)

test(
  'where the browser keeps nothing and the project cannot be written, it says so',
  { tag: '@slow' },
  async ({ page, problems, studio }) => {
    problems.allow(/ERR_FAILED|Failed to load|net::/)
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await draft(page, studio.address)
    await expect(saved(page)).toBeVisible()
    await page.route('**/api/stories/**', route =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    )
    await page.keyboard.press('a')
    await expect(page.getByText(/^The browser keeps nothing/)).toBeVisible()
    const before = studio.story().proposals
    await page.unroute('**/api/stories/**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(saved(page)).toBeVisible()
    expect(studio.story().proposals).toBeLessThan(before)
  },
)

test(
  'as static files under a policy: kept in the browser, taken away as a file',
  { tag: '@slow' },
  async ({ page, site }) => {
    test.slow()
    await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
    await page.route(/\/(?:\?[^/]*)?$/, async route => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { 'content-type': 'text/html', ...Object.fromEntries(HEADERS) } })
    })
    await draft(page, `${site.origin}/`)
    await expect(page.getByText('Kept in this browser', { exact: true })).toBeVisible()
    await page.keyboard.press('a')
    await expect(countOf(page)).toHaveText(/^1 of/)
    await expect(page.getByText('Kept in this browser', { exact: true })).toBeVisible()
    const next = await cardOf(page).textContent()
    await page.reload()
    await page.getByRole('button', { name: /^flood/ }).click()
    await expect(cardOf(page)).toHaveText(next!, { timeout: 40_000 }) // all is read anew
    await openPane(page, 'Publish')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^data\/stories\// }).click(),
    ])
    const story = JSON.parse(readFileSync(await file.path(), 'utf8')) as { id: string }
    expect(file.suggestedFilename()).toBe(`${story.id}.json`)
  },
)

test('naughty strings in every field are text', { tag: '@slow' }, async ({ page, studio }) => {
  test.slow()
  await draft(page, studio.address)
  const fillAll = async (): Promise<void> => {
    const fields = page.getByRole('region', { name: 'Work' }).locator('.field :is(input, textarea):visible')
    for (let at = 0; at < (await fields.count()); at += 1) {
      await fields.nth(at).fill(NAUGHTY)
      await fields.nth(at).press('Enter')
    }
  }
  await openPane(page, 'Story')
  await fillAll()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x')
  await openPane(page, 'Events')
  await page.getByRole('region', { name: 'Work' }).getByRole('listitem').first().getByRole('button').click()
  await fillAll()
  await openPane(page, 'Events')
  await expect(page.getByRole('region', { name: 'Work' })).toContainText('<script>document.title=2</script>')
  for (const name of ['Decide', 'File', 'Publish']) await openPane(page, name)
  expect(await page.title()).toBe('Dateline studio')
})

test('a long reading shows that it goes on, and can be left', { tag: '@slow' }, async ({ page, studio }) => {
  test.slow()
  await page.goto(studio.address)
  await drop(page, `Long one\n\n${'Rain fell on Abuja on Tuesday and officials in Kano said so. '.repeat(30_000)}`)
  await page.getByRole('button', { name: 'Draft the story' }).click()
  await expect(page.getByRole('progressbar', { name: /^Reading 360,\d{3} words/ })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await page.getByRole('button', { name: 'Remove this article' }).click()
  await drop(page, 'Short one\n\nRain fell on Abuja on Tuesday.')
  await page.getByRole('button', { name: 'Draft the story' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Short one', { timeout: 40_000 })
})
