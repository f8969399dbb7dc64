// A link is a moment: what is copied, kept in the history or written by hand leads back to it.
import { expect, test } from './page.ts'
import { expectStop, middleOf, open, toReader } from './reader.ts'

const LAUNCH = 'North Korea launches a spy satellite'
const PRESS = 'Blinken and Park hold a press conference in Seoul'
const TRIP = 'Kim Jong Un makes a rare trip to Russia'

test('a copied link opens the same moment', async ({ page, context, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium lets a test read the clipboard')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const reader = await open(page)
  await reader.row(PRESS).click()
  await reader.card(PRESS).getByRole('button', { name: 'Copy link' }).click()
  await expect(reader.status).toHaveText('Link copied')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const other = await context.newPage()
  const later = await open(other, link)
  await expect(later.card(PRESS)).toBeVisible()
  await expectStop(later, '6 of 18: 9 November 2023')
})

test('where nothing may be copied, the page says where the link is', async ({ page }) => {
  const reader = await open(page, '/?event=satellite-launch')
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await reader.card(LAUNCH).getByRole('button', { name: 'Copy link' }).click()
  await expect(reader.status).toHaveText('The link could not be copied: it is in the address bar')
})

test('back and forward lead through three events', async ({ page }) => {
  const reader = await open(page)
  for (const title of [LAUNCH, PRESS, TRIP]) {
    await reader.row(title).click()
    await expect(reader.card(title)).toBeVisible()
  }
  await page.goBack()
  await expect(reader.card(PRESS)).toBeVisible()
  await expect(reader.row(PRESS)).toHaveAttribute('aria-current', 'true')
  await page.goBack()
  await expect(reader.card(LAUNCH)).toBeVisible()
  await expectStop(reader, '7 of 18')
  await page.goBack()
  await expect(reader.dialog).toHaveCount(0)
  await expectStop(reader, '18 of 18')
  await page.goForward()
  await page.goForward()
  await expect(reader.card(PRESS)).toBeVisible()
  await expectStop(reader, '6 of 18')
})

test('scrubbing adds nothing to the history: one step back undoes the last choice', async ({ page }) => {
  const reader = await open(page)
  await reader.row(LAUNCH).click()
  const before = await page.evaluate(() => history.length)
  await reader.card(LAUNCH).getByRole('button', { name: 'Close' }).click()
  for (let press = 0; press < 4; press++) await reader.time.getByRole('button', { name: 'Previous date' }).click()
  await expect(page).toHaveURL(url => url.searchParams.get('t') === '2023-05-31')
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test.describe('a link written by hand', () => {
  test('with a date stands at its stop, with another date at the nearest', async ({ page }) => {
    const reader = await open(page, '/?t=2023-11-09')
    await expectStop(reader, '6 of 18: 9 November 2023')
    await page.goto('/?t=2018')
    await expectStop(reader, '1 of 18: 19 September 2018')
    await page.goto('/?t=2031-01-01')
    await expectStop(reader, '18 of 18')
  })

  test('with a window stands at its two ends', async ({ page }) => {
    const { time } = await open(page, '/?mode=window&t=2023-05-31/2023-11-09')
    await expect(time.getByRole('slider', { name: 'From', exact: true })).toHaveAttribute(
      'aria-valuetext',
      /^3 of 18: 31 May 2023/,
    )
    await expect(time.getByRole('slider', { name: 'To', exact: true })).toHaveAttribute(
      'aria-valuetext',
      /^6 of 18: 9 November 2023/,
    )
    await expect(time.getByRole('combobox', { name: 'Show' })).toHaveValue('window')
  })

  test('with "only" shows the events that fall on that date', async ({ page }) => {
    const reader = await open(page, '/?mode=only&t=2023-11-09&possible=no')
    await expectStop(reader, '6 of 18')
    await expect(reader.time.getByRole('combobox', { name: 'Show' })).toHaveValue('only')
    await expect(reader.marks, 'the three of that date, and one of what lasted over it').toHaveCount(4)
    await expect(reader.mark('Seoul, 1 event')).toBeVisible()
  })

  test('with an event, a date and a theme opens all three', async ({ page }) => {
    const reader = await open(page, '/?event=satellite-launch&t=2023-11-24&theme=dark')
    await expect(reader.card(LAUNCH)).toBeVisible()
    await expectStop(reader, '16 of 18: 24 November 2023')
    await expect(page.getByRole('combobox', { name: 'Colours' })).toHaveValue('dark')
    expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toContain('dark')
    const paper = await page.locator('html').evaluate(html => getComputedStyle(html).backgroundColor)
    expect(paper, 'the page is dark').toMatch(/^rgb\((?:[0-5]?\d)(?:, (?:[0-5]?\d)){2}\)$/)
  })

  test('with an even axis draws no break', async ({ page }) => {
    const { time } = await open(page, '/?axis=linear')
    await expect(time.getByRole('img', { name: 'Time axis', exact: true })).toBeVisible()
    await page.goto('/')
    await expect(time.getByRole('img', { name: /^Time axis, gaps cut short: 4 years/ })).toBeVisible()
  })

  test('with a view looks there, and keeps it until the story goes elsewhere', async ({ page }) => {
    const reader = await open(page, '/?view=126.98,37.57,5')
    const middle = await middleOf(reader.map)
    await expect
      .poll(async () => {
        const seoul = await middleOf(reader.mark(/^Seoul/))
        return Math.hypot(seoul.x - middle.x, seoul.y - middle.y)
      }, 'pixels from Seoul to the middle of the map')
      .toBeLessThan(150)
    await expect(reader.mark(/^Washington/)).not.toBeInViewport()
    await reader.slider.press('Home')
    await expect(page).toHaveURL(
      url => url.searchParams.get('t') === '2018-09-19' && url.searchParams.get('view') === '126.98,37.57,5',
    )
    for (let stop = 2; stop <= 5; stop++) await reader.slider.press('ArrowRight')
    await expect(page, 'this date leads to Russia').toHaveURL(
      url => url.searchParams.has('t') && !url.searchParams.has('view'),
    )
    await expect(reader.mark(/^Russia/)).toBeInViewport()
  })
})

test('a link to a sentence opens its article there', async ({ page }) => {
  const reader = await open(page, '/?event=satellite-launch#passage-top-diplomats-1172')
  await expect(page.locator('#passage-top-diplomats-1172')).toBeInViewport()
  await expect(reader.card(LAUNCH)).toBeVisible()
  await page.goto('/#passage-of-another-story')
  await expect(reader.marks).toHaveCount(12)
})

test('whatever the date, "only" shows the events that the time control counts', async ({ page }) => {
  const reader = await open(page, '/?mode=only&t=2018-09-19')
  const shown = reader.story.getByRole('list', { name: 'Events' }).locator('li:not(.hidden)')
  await reader.slider.focus()
  for (let stop = 1; stop <= 18; stop++) {
    await expectStop(toReader(page), `${stop} of 18`)
    const said = (await reader.time.locator('.time-count').textContent())!.match(/\d+/g)!.map(Number)
    const count = said.reduce((sum, each) => sum + each)
    expect(said[0], 'for certain').toBeGreaterThan(0)
    await expect(shown).toHaveCount(count)
    await page.keyboard.press('ArrowRight')
  }
})
