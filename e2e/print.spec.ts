// The page on paper, with and without script, whatever is on the screen.
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'
import { countPages } from './pdf.ts'
import { open } from './reader.ts'

const CONTROLS = 'button, select, input, label, summary, [role=tab], [role=dialog], .map-controls, .axis-thumb'

/** As a browser does it: the page is told, then the medium changes. */
async function print(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
}

/** What of the paper is there, and what is wrong with it. */
const readPaper = (page: Page) =>
  page.evaluate(controls => {
    const isSeen = (it: Element): boolean => it.checkVisibility() && it.getBoundingClientRect().height > 0
    const all = (selector: string): Element[] => [...document.querySelectorAll(selector)].filter(isSeen)
    const read = (it: Element): string => it.textContent!.replace(/\s+/g, ' ').slice(0, 60)
    const style = getComputedStyle(document.documentElement)
    const { right } = document.body.getBoundingClientRect()
    const hasText = (it: Element): boolean =>
      [...it.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '')
    const toPoints = (it: Element): number => {
      const drawing = it instanceof SVGGraphicsElement ? it.getScreenCTM()!.a : 1
      return parseFloat(getComputedStyle(it).fontSize) * 0.75 * drawing
    }
    return {
      controls: all(controls).map(it => it.outerHTML.slice(0, 100)),
      background: style.backgroundColor,
      ink: getComputedStyle(document.querySelector('h1')!).color,
      quotes: all('.event blockquote').length,
      key: all('.map-key li').map(it => it.textContent),
      maps: all('.static-map, .paper-map').length,
      wholes: all('.whole-map').length,
      axes: all('.axis').length,
      canvases: all('canvas').length,
      unaddressed: all('.ref').filter(it => !getComputedStyle(it, '::after').content.includes(it.getAttribute('href')!))
        .length,
      torn: all('.event-quote, .event-head, .map-key, .whole-map').filter(
        it => getComputedStyle(it.matches('.whole-map') ? it.parentElement! : it).breakInside !== 'avoid',
      ).length,
      credits: all('.page-foot p').length,
      small: all('body *')
        .filter(it => hasText(it) && toPoints(it) < 7.95)
        .map(read),
      wide: all('body *')
        .filter(it => !it.closest('svg') && it.getBoundingClientRect().right > right + 1)
        .map(read),
      cut: all('#page *')
        .filter(it => !it.closest('svg, .map') && getComputedStyle(it).overflowY !== 'visible')
        .filter(it => it.scrollHeight > it.clientHeight + 2 || it.scrollWidth > it.clientWidth + 1)
        .map(read),
    }
  }, CONTROLS)

/** As wide as the text of A4 with the margins that the style sheet asks for. */
const A4_PX = { width: Math.round((186 / 25.4) * 96), height: 1020 }

async function expectPaper(page: Page): Promise<void> {
  await page.setViewportSize(A4_PX)
  const seen = await readPaper(page)
  expect(seen).toMatchObject({
    controls: [],
    background: 'rgb(255, 255, 255)',
    ink: 'rgb(0, 0, 0)',
    quotes: 25,
    maps: 1,
    wholes: 1,
    axes: 1,
    canvases: 0,
    unaddressed: 0,
    torn: 0,
    small: [],
    wide: [],
    cut: [],
  })
  expect(seen.key, 'each sign that is drawn, once').toEqual(expect.arrayContaining(['happened here', 'said so']))
  expect(new Set(seen.key).size).toBe(seen.key.length)
  expect(seen.credits).toBeGreaterThan(3)
}

/** Names and tags of the large map and words of the axis that cover each other, in pairs. */
const findCovered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll('.mark-name, .name, .edge-box, .axis text')].filter(
      it => it.checkVisibility() && it.getBoundingClientRect().width > 0 && !it.closest('.whole-map'),
    )
    const boxes = texts.map(it => ({ it, box: it.getBoundingClientRect() }))
    // Lines of type have room of their own above and below the letters
    const meets = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4
    return boxes.flatMap((a, number) =>
      boxes
        .slice(number + 1)
        .filter(b => meets(a.box, b.box))
        .map(b => `${a.it.textContent} | ${b.it.textContent}`),
    )
  })

test('the living page of a phone, dark, with a card open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, '?event=mara-grounds&theme=dark')
  await print(page)
  await expectPaper(page)
})

test(
  'the map and the axis show the date on show, and the screen comes back as it was',
  { tag: '@slow' },
  async ({ page }) => {
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
  },
)

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the page as built', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto('./')
    await expectPaper(page)
    expect(await findCovered(page), 'words that are larger on paper').toEqual([])
  })
})

test('the articles are left out, with the address of the page at its moment', async ({ page }) => {
  await open(page, '?event=mara-grounds')
  await print(page)
  await expect(page.locator('.article').first()).toBeHidden()
  const link = page.locator('.here')
  await expect(link).toBeVisible()
  await expect(link).toHaveAttribute('href', page.url())
  expect(await link.evaluate(it => getComputedStyle(it, '::after').content)).toContain('?event=mara-grounds')
})

test('the sheet is taken away after a PDF', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium writes PDFs')
  await open(page)
  expect(countPages(await page.pdf({ format: 'A4' }))).toBeGreaterThan(2)
  await expect(page.locator('.paper')).toBeEmpty()
})
