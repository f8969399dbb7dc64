// MapLibre, half a megabyte, is loaded only when it pays.
import { detail, expectMap, idle, openWithoutWebGl, settle, touch } from './basemap.ts'
import { expect, STORY, test } from './page.ts'
import { open } from './reader.ts'

const isHeavy = (url: string): boolean => /maplibre|gl-surface/.test(url)

test('under Save-Data only when the reader asks for it', { tag: '@slow' }, async ({ page }) => {
  test.slow()
  const heavy: string[] = []
  page.on('request', request => {
    if (isHeavy(request.url())) heavy.push(request.url())
  })
  const reader = await open(page)
  await touch(page, reader)
  await reader.row('The ferry Mara runs aground').click()
  await settle(page)
  await idle(page)
  expect(heavy).toEqual([])
  await detail(reader).click()
  await expectMap(page, 'gl')
  expect(heavy.length).toBeGreaterThanOrEqual(2)
})

test('without WebGL never; the button says so', async ({ page }) => {
  const heavy: string[] = []
  page.on('request', request => {
    if (isHeavy(request.url())) heavy.push(request.url())
  })
  const reader = await openWithoutWebGl(page)
  await detail(reader).click()
  await expect(reader.status).toHaveText('The detailed map could not be loaded; the simple one stays.')
  await idle(page)
  expect(heavy).toEqual([])
})

test('far below the window only as it comes near', async ({ page, site }) => {
  test.slow()
  const heavy: string[] = []
  page.on('request', request => {
    if (isHeavy(request.url())) heavy.push(request.url())
  })
  await page.route('**/article.html', route =>
    route.fulfill({
      contentType: 'text/html',
      body:
        '<!doctype html><body style="margin:0"><p style="height:4000px">A long article</p>' +
        `<iframe src="${site.origin}${STORY}" width="1000" height="600"></iframe>`,
    }),
  )
  await page.goto('/article.html')
  const inner = page.frameLocator('iframe')
  await expect(inner.locator('html')).toHaveAttribute('data-map', 'svg')
  await idle(page)
  expect(heavy).toEqual([])
  await page.evaluate(() => scrollTo(0, 4000 - innerHeight))
  await expect(inner.locator('html')).toHaveAttribute('data-map', 'gl', { timeout: 25_000 })
})
