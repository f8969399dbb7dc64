// The page on paper, with and without script, whatever is on the screen.
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'
import { open } from './reader.ts'

const CONTROLS = 'button, select, input, label, summary, [role=tab], [role=dialog], .map-controls, .axis-thumb'

/** As a browser does it: the page is told, then the medium changes. */
async function print(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
}

async function expectPaper(page: Page): Promise<void> {
  const seen = await page.evaluate(controls => {
    const isSeen = (it: Element): boolean => it.checkVisibility() && it.getBoundingClientRect().height > 0
    const style = getComputedStyle(document.documentElement)
    return {
      controls: [...document.querySelectorAll(controls)].filter(isSeen).map(it => it.outerHTML.slice(0, 100)),
      background: style.backgroundColor,
      ink: getComputedStyle(document.querySelector('h1')!).color,
      quotes: [...document.querySelectorAll('.event blockquote')].map(isSeen),
      key: [...document.querySelectorAll('.map-key li')].filter(isSeen).map(it => it.textContent),
      maps: [...document.querySelectorAll('.static-map, .paper-map')].filter(isSeen).length,
      axes: [...document.querySelectorAll('.axis')].filter(isSeen).length,
      canvases: [...document.querySelectorAll('canvas')].filter(isSeen).length,
      unaddressed: [...document.querySelectorAll('.ref')].filter(
        ref => !getComputedStyle(ref, '::after').content.includes(ref.getAttribute('href')!),
      ).length,
      torn: [...document.querySelectorAll('.event, .event-quote, .map-key')].filter(
        it => getComputedStyle(it).breakInside !== 'avoid',
      ).length,
      credits: [...document.querySelectorAll('.page-foot p')].filter(isSeen).length,
    }
  }, CONTROLS)
  expect(seen).toMatchObject({
    controls: [],
    background: 'rgb(255, 255, 255)',
    ink: 'rgb(0, 0, 0)',
    maps: 1,
    axes: 1,
    canvases: 0,
    unaddressed: 0,
    torn: 0,
  })
  expect(seen.quotes).toEqual(Array<boolean>(25).fill(true))
  expect(seen.key, 'each sign that is drawn, once').toEqual(expect.arrayContaining(['happened here', 'said so']))
  expect(new Set(seen.key).size).toBe(seen.key.length)
  expect(seen.credits).toBeGreaterThan(3)
}

test('the living page of a phone, dark, with a card open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, '?event=mara-grounds&theme=dark')
  await print(page)
  await expectPaper(page)
})

test('the map and the axis show the date on show, and the screen comes back as it was', async ({ page }) => {
  const reader = await open(page, '?mode=only&t=2022-03-09&theme=dark', 'gl')
  await reader.row('Two ministers hold a press conference in Maputo').click()
  await expect(reader.dialog).toBeVisible()
  const marks = await reader.marks.count()
  await print(page)
  await expectPaper(page)
  // The paper shows the whole of the date, the screen what it is close to
  expect(await page.locator('.paper-map .mark').count()).toBeGreaterThanOrEqual(marks)
  await expect(page.locator('.paper-now')).toContainText('Only this date: 9 March 2022')
  await expect(page.locator('.paper .axis-stop.is-now')).toHaveAttribute('data-stop', '2022-03-09')
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.paper')).toBeEmpty()
  await expect(reader.marks).toHaveCount(marks)
  await expect(page.locator('html')).toHaveAttribute('data-map', 'gl')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the page as built', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto('./')
    await expectPaper(page)
  })
})

test('a PDF has its pages', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium writes PDFs')
  await open(page)
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)!.length, 'pages').toBeGreaterThan(5)
  expect(pdf.match(/\/Type\s*\/Page\b/g)!.length, 'pages').toBeLessThan(25)
  await expect(page.locator('.paper'), 'the sheet is taken away').toBeEmpty()
})
