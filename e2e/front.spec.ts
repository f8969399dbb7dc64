// The front page of several stories: a card for each, the newest first, that needs no script and no other width.
import { axe } from './axe.ts'
import { expect, test } from './page.ts'

/** The fixture's stories, the one with the newest article first. */
const STORIES = ['evidence', 'hours', 'hostile', 'long', 'ferry-mara', 'tongues']

test('each story has a card with its map, title, dates and counts, and the newest comes first', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dateline')
  const cards = page.getByRole('main').getByRole('listitem')
  const links = await cards.getByRole('link').evaluateAll(all => all.map(it => it.getAttribute('href')))
  expect(links).toEqual(STORIES.map(id => `./s/${id}/`))

  const ferry = page.getByRole('article', { name: 'The ferry Mara, March 2022' })
  await expect(ferry.locator('.finding')).toHaveText(/^From a lane agreed in 1994 to a ferry on a bank/)
  await expect(ferry).toContainText('1994 to 1 April 2022')
  await expect(ferry).toContainText(/17 events from 2 articles\s*Latest article published/)
  const picture = ferry.getByRole('img', { name: 'Map: The ferry Mara, March 2022' })
  await picture.scrollIntoViewIfNeeded()
  await expect
    .poll(() => picture.evaluate((it: HTMLImageElement) => [it.naturalWidth, it.naturalHeight]))
    .toEqual([1200, 630])
  await expect(picture).toHaveAttribute('loading', 'lazy')
})

test('all of a card leads to its story, by pointer and by keyboard, whatever its title says', async ({ page }) => {
  await page.goto('/')
  const card = page.getByRole('article').filter({ hasText: 'story <img src=x onerror="hacked=1">' })
  for (const part of [card.getByRole('img'), card.locator('.card-facts')]) {
    await part.click({ force: true })
    await expect(page).toHaveURL(/\/s\/hostile\/$/)
    await page.goBack()
  }
  await card.getByRole('link').press('Enter')
  await expect(page).toHaveURL(/\/s\/hostile\/$/)
  await page.goBack()
  await expect(page.locator('script:not(head > script), [onerror], [onload]')).toHaveCount(0)
  expect(await page.evaluate('typeof hacked')).toBe('undefined')
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [320, 390, 768, 1280])
    test(
      `axe finds nothing, and nothing is cut off: ${colorScheme}, ${width} pixels`,
      { tag: (colorScheme === 'light') === width < 500 && width !== 320 && width !== 768 ? [] : '@slow' },
      async ({ page }) => {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 720 })
        await page.goto('/')
        const first = page.getByRole('img').first()
        const file = colorScheme === 'dark' ? 'preview-dark.png' : 'preview.png'
        expect(await first.evaluate((it: HTMLImageElement) => it.currentSrc)).toContain(`/s/evidence/${file}`)
        expect(await axe(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        const wide = await page
          .locator('.story-card :is(h2, p)')
          .evaluateAll(all => all.filter(it => it.scrollWidth > it.clientWidth).map(it => it.textContent))
        expect(wide).toEqual([])
      },
    )

test('a link can bring the colours', async ({ page }) => {
  await page.goto('/?theme=dark')
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(242, 240, 236)')
})

test('at any path, and nothing that was asked for is left unused', async ({ page, serve }) => {
  const { origin } = await serve({ folder: 'e2e' })
  await page.goto(`${origin}/site/`)
  await expect(page.getByRole('article')).toHaveCount(STORIES.length)
  const picture = page.getByRole('img').first()
  await expect.poll(() => picture.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBe(1200)
  expect(await page.evaluate(async () => (await document.fonts.ready).check('600 1rem "Source Serif 4"'))).toBe(true)
  const unused = await page.evaluate(() => {
    const rules = [...document.styleSheets]
      .flatMap(sheet => [...sheet.cssRules])
      .filter(it => it instanceof CSSFontFaceRule)
    const faces = [...document.fonts] // one for each rule, in their order
    return [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload]')]
      .map(({ href }) => href.split('/').at(-1)!)
      .filter(file => faces[rules.findIndex(({ cssText }) => cssText.includes(file))]?.status !== 'loaded')
  })
  expect(unused, 'preloaded, and not used').toEqual([])
  await page.getByRole('link', { name: 'Hours' }).click()
  await expect(page).toHaveURL(`${origin}/site/s/hours/`)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the page is the same', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('article')).toHaveCount(STORIES.length)
    await page.getByRole('link', { name: 'Hours' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hours')
  })
})
