// The studio: from an article to a file of the project, by keyboard, and nothing is lost on the way.
import { readFileSync, writeFileSync } from 'node:fs'
import { axe } from './axe.ts'
import { ARTICLE } from './studio-article.ts'
import { cardOf, countOf, draft, expect, FOLDER, saved, test } from './studio-page.ts'

test.use({ folder: FOLDER, viewport: { width: 1280, height: 800 } })

test('an article is drafted and decided by keyboard, and stands in the project', async ({ page, studio }) => {
  await draft(page, studio.address)
  await expect(page.getByRole('region', { name: 'Article' })).toContainText('A flood swept through Maiduguri')
  await expect(saved(page)).toBeVisible()
  const before = studio.story().proposals

  await page.keyboard.press('j')
  const name = await cardOf(page).textContent()
  await page.keyboard.press('a')
  await expect(countOf(page)).toHaveText(/^1 of/)
  await expect(cardOf(page)).not.toHaveText(name!)
  await expect(cardOf(page)).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: /^Accepted/ })).toBeAttached()
  await expect.poll(() => studio.story().proposals).toBeLessThan(before)

  await page.keyboard.press('u')
  await expect(countOf(page)).toHaveText(/^0 of/)
  await expect(cardOf(page)).toHaveText(name!)
  await expect.poll(() => studio.story().proposals).toBe(before)
  await page.keyboard.press('Shift+U')
  await expect(countOf(page)).toHaveText(/^1 of/)

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  const map = page.frameLocator('iframe').first()
  await expect(map.getByRole('region', { name: 'Map' })).toBeVisible({ timeout: 30_000 })
})

test('a file that was changed meanwhile is asked about, with both versions', async ({ page, problems, studio }) => {
  problems.allow(/status 409|409 \(Conflict\)/)
  await draft(page, studio.address)
  await expect(saved(page)).toBeVisible()
  const { path, text } = studio.story()
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

test('what looks like HTML is text', async ({ page, studio }) => {
  const naughty = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
  await draft(page, studio.address, ARTICLE.replace('Flood cuts', `Flood ${naughty} cuts`))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x')
  await expect(page.getByRole('region', { name: 'Article' })).toContainText('<script>')
  expect(await page.title()).toBe('Dateline studio')
})

for (const [width, height, scheme] of [
  [1280, 800, 'light'],
  [1280, 800, 'dark'],
  [820, 1180, 'light'],
] as const)
  test(
    `axe finds nothing at ${width}, ${scheme}`,
    { tag: width === 1280 && scheme === 'light' ? [] : '@slow' },
    async ({ page, studio }) => {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await draft(page, studio.address)
      expect(await axe(page)).toEqual([])
      for (const name of ['Events', 'Story', 'File', 'Publish']) {
        await page.getByRole('navigation', { name: 'Work' }).getByRole('button', { name }).click()
        if (name === 'Publish') await page.getByLabel('Where your maps will be').fill('https://maps.example/')
        expect(await axe(page), name).toEqual([])
      }
    },
  )
