// The studio: from an article to a file of the project, by keyboard, and nothing is lost on the way.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { serveStudio, type Studio } from '../src/build/studio/serve-studio.ts'
import { axe } from './axe.ts'
import { expect, test } from './page.ts'
import { ARTICLE } from './studio-article.ts'

const FOLDER = 'e2e/site.studio'

test.use({ folder: FOLDER, viewport: { width: 1280, height: 800 } })

let root: string
let studio: Studio

test.beforeEach(async ({ problems }) => {
  root = mkdtempSync(join(tmpdir(), 'dateline-studio-'))
  for (const folder of ['data/stories', 'seeds']) mkdirSync(join(root, folder), { recursive: true })
  studio = await serveStudio({ root, folder: resolve(import.meta.dirname, '..', FOLDER), opening: null })
  problems.addOrigin(studio.origin)
})

test.afterEach(async ({ page }) => {
  await page.goto('about:blank')
  await studio.close()
  rmSync(root, { recursive: true })
})

const count = (page: Page) => page.getByText(/^\d+ of \d+ decided$/)
const card = (page: Page) => page.getByRole('region', { name: 'Work' }).getByRole('heading', { level: 2 })
const story = (): { path: string; text: string } => {
  const [name] = readdirSync(join(root, 'data/stories'))
  const path = join(root, 'data/stories', name!)
  return { path, text: readFileSync(path, 'utf8') }
}

/** Opens the studio and drafts a text that is dropped into it. */
async function draft(page: Page, text = ARTICLE): Promise<void> {
  await page.goto(studio.address)
  await expect(page.getByRole('heading', { name: 'Drop an article here' })).toBeVisible()
  const data = await page.evaluateHandle(given => {
    const transfer = new DataTransfer()
    transfer.setData('text/plain', given)
    return transfer
  }, text)
  await page.getByRole('heading', { name: 'Drop an article here' }).dispatchEvent('drop', { dataTransfer: data })
  await page.getByRole('button', { name: 'Draft the story' }).click()
  await expect(count(page)).toBeVisible({ timeout: 40_000 })
}

test('an article is drafted and decided by keyboard, and stands in the project', async ({ page }) => {
  await draft(page)
  await expect(page.getByRole('region', { name: 'Article' })).toContainText('A flood swept through Maiduguri')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  const before = story().text.split('"review": "proposed"').length

  await page.keyboard.press('j')
  const name = await card(page).textContent()
  await page.keyboard.press('a')
  await expect(count(page)).toHaveText(/^1 of/)
  await expect(card(page)).not.toHaveText(name!)
  await expect(card(page)).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: /^Accepted/ })).toBeAttached()
  await expect.poll(() => story().text.split('"review": "proposed"').length).toBeLessThan(before)

  await page.keyboard.press('u')
  await expect(count(page)).toHaveText(/^0 of/)
  await expect(card(page)).toHaveText(name!)
  await expect.poll(() => story().text.split('"review": "proposed"').length).toBe(before)
  await page.keyboard.press('Shift+U')
  await expect(count(page)).toHaveText(/^1 of/)

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  const map = page.frameLocator('iframe').first()
  await expect(map.getByRole('region', { name: 'Map' })).toBeVisible({ timeout: 30_000 })
})

test('a file that was changed meanwhile is asked about, with both versions', async ({ page, problems }) => {
  problems.allow(/status 409|409 \(Conflict\)/)
  await draft(page)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  const { path, text } = story()
  const theirs = text.replace('"title": "Flood', '"title": "Theirs: flood')
  writeFileSync(path, theirs)
  await page.keyboard.press('a')
  const question = page.getByRole('dialog', { name: /changed meanwhile/ })
  await expect(question).toContainText('Theirs: flood', { timeout: 15_000 })
  expect(readFileSync(path, 'utf8')).toBe(theirs)
  await question.getByRole('button', { name: 'Take the file' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Theirs: flood/)
  await page.keyboard.press('u')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Flood/)
  await expect.poll(() => readFileSync(path, 'utf8')).not.toBe(theirs)
})

test('what looks like HTML is text', async ({ page }) => {
  const naughty = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
  await draft(page, ARTICLE.replace('Flood cuts', `Flood ${naughty} cuts`))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x')
  await expect(page.getByRole('region', { name: 'Article' })).toContainText('<script>')
  expect(await page.title()).toBe('Dateline studio')
})

for (const [width, height, scheme] of [
  [1280, 800, 'light'],
  [1280, 800, 'dark'],
  [820, 1180, 'light'],
] as const)
  test(`axe finds nothing at ${width}, ${scheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await draft(page)
    expect(await axe(page)).toEqual([])
    for (const name of ['Events', 'Story', 'File', 'Finish']) {
      await page.getByRole('navigation', { name: 'Work' }).getByRole('button', { name }).click()
      expect(await axe(page), name).toEqual([])
    }
  })
