// A link is a moment: what is copied, kept in the history or written by hand leads back to it.
import { expect, test } from './page.ts'
import { expectStop, middleOf, open } from './reader.ts'

const GROUNDS = 'The ferry Mara runs aground'
const PRESS = 'Two ministers hold a press conference in Maputo'
const RESUMES = 'The ferry service is to resume'
const VOYAGE = 'The Mara makes a rare voyage to Mauritius'

test('a copied link opens the same moment; where nothing may be copied, the page says where the link is', async ({
  page,
  context,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'only Chromium lets a test read the clipboard')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const reader = await open(page)
  await reader.row(PRESS).click()
  await reader.opened('press-conference').getByRole('button', { name: 'Copy link' }).click()
  await expect(reader.status).toHaveText('Link copied')
  const other = await context.newPage()
  const later = await open(other, await page.evaluate(() => navigator.clipboard.readText()))
  await expect(later.card(PRESS)).toBeVisible()
  await expectStop(later, '6 of 14: 9 March 2022')

  await other.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await later.opened('press-conference').getByRole('button', { name: 'Copy link' }).click()
  await expect(later.status).toHaveText('The link could not be copied: it is in the address bar')
})

test('back and forward lead through three events, and scrubbing adds nothing to the history', async ({ page }) => {
  const reader = await open(page)
  await expect(reader.card(GROUNDS), 'the story opens at its own moment').toBeVisible()
  for (const title of [PRESS, RESUMES, VOYAGE]) {
    await reader.row(title).click()
    await expect(reader.card(title)).toBeVisible()
  }
  await page.goBack()
  await expect(reader.card(RESUMES)).toBeVisible()
  await expect(reader.row(RESUMES)).toHaveAttribute('aria-current', 'true')
  await expectStop(reader, '14 of 14')
  await page.goBack()
  await expect(reader.card(PRESS)).toBeVisible()
  await page.goBack()
  await expect(reader.card(GROUNDS)).toBeVisible()
  await expectStop(reader, '7 of 14')
  await page.goForward()
  await expect(reader.card(PRESS)).toBeVisible()
  await expectStop(reader, '6 of 14')

  const before = await page.evaluate(() => history.length)
  await reader.card(PRESS).getByRole('button', { name: 'Close' }).click()
  for (let press = 0; press < 3; press++) await reader.time.getByRole('button', { name: 'Previous date' }).click()
  await expect(page).toHaveURL(url => url.searchParams.get('t') === '2019~')
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('a link written by hand', async ({ page }) => {
  const reader = await open(page, '?t=2022-03-09')
  await test.step('with a date stands at its stop, with another date at the nearest', async () => {
    await expectStop(reader, '6 of 14: 9 March 2022')
    await page.goto('?t=2031-01-01')
    await expectStop(reader, '14 of 14')
  })

  await test.step('with a window stands at its two ends', async () => {
    await page.goto('?mode=window&t=2019~/2022-03-09')
    for (const [name, said] of [
      ['From', /^3 of 14: about 2019/],
      ['To', /^6 of 14: 9 March 2022/],
    ] as const)
      await expect(reader.time.getByRole('slider', { name, exact: true })).toHaveAttribute('aria-valuetext', said)
    await expect(reader.time.getByRole('combobox', { name: 'Show' })).toHaveValue('window')
  })

  await test.step('with "only" shows the events of that date, as many as the time control counts', async () => {
    await page.goto('?mode=only&t=2022-03-09&possible=no')
    await expectStop(reader, '6 of 14')
    await expect(reader.time.getByRole('combobox', { name: 'Show' })).toHaveValue('only')
    await expect(
      reader.map.locator(':is(.mark, .edge-tag):not(.is-later) [data-place]'),
      'other places stand back',
    ).toHaveCount(6)
    await expect(reader.mark('Maputo, 1 event')).toBeVisible()
    const shown = reader.story.getByRole('list', { name: 'Events' }).locator('li:not(.hidden)')
    for (const [link, count] of [
      ['?mode=only&t=2022-03-09', 6],
      ['?mode=only&t=2022-03-2X', 9],
      ['?mode=only&t=2022-04-01', 2],
    ] as const) {
      await page.goto(link)
      await expect(shown).toHaveCount(count)
    }
  })

  await test.step('with an event, a date and a theme opens all three', async () => {
    await page.goto('?event=mara-grounds&t=2022-03-24&theme=dark')
    await expect(reader.card(GROUNDS)).toBeVisible()
    await expectStop(reader, '11 of 14: 24 March 2022')
    await expect(page.getByRole('combobox', { name: 'Colours' })).toHaveValue('dark')
    expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toContain('dark')
    const paper = await page.locator('html').evaluate(html => getComputedStyle(html).backgroundColor)
    expect(paper, 'the page is dark').toMatch(/^rgb\((?:[0-5]?\d)(?:, (?:[0-5]?\d)){2}\)$/)
  })

  await test.step('with an even axis draws no break', async () => {
    await expect(reader.time.getByRole('img', { name: /^Time axis, gaps cut short: 24 years/ })).toBeVisible()
    await page.goto('?axis=linear')
    await expect(reader.time.getByRole('img', { name: 'Time axis', exact: true })).toBeVisible()
  })

  await test.step('to a sentence opens its article there, and to one of another story the page as it is', async () => {
    await page.goto('?event=last-call#passage-ferry-aground-346')
    await expect(page.locator('#passage-ferry-aground-346')).toBeInViewport()
    await expect(reader.card('The Mara sends a last call')).toBeVisible()
    await page.goto('./#passage-of-another-story')
    await expect(reader.marks).not.toHaveCount(0)
  })
})

test('a link with a view looks there, and keeps it until the story goes elsewhere', async ({ page }) => {
  const reader = await open(page, '?t=2022-03-21&view=45,-18,4')
  const middle = await middleOf(reader.map)
  await expect
    .poll(async () => {
      const bank = await middleOf(reader.mark(/^Pracel Bank/))
      return Math.hypot(bank.x - middle.x, bank.y - middle.y)
    }, 'pixels from the bank to the middle of the map')
    .toBeLessThan(150)
  await expect(reader.mark(/^Tuas, .* km /), 'it is out of the frame').toBeVisible()
  await reader.slider.press('ArrowRight')
  await expect(page).toHaveURL(
    url => url.searchParams.get('t') === '2022-03-21T22:43:00+03:00' && url.searchParams.get('view') === '45,-18,4',
  )
  for (const stop of [7, 3]) {
    await reader.slider.press('PageDown')
    await expectStop(reader, `${stop} of 14`)
  }
  await expect(page, 'time moves nothing').toHaveURL(url => url.searchParams.get('view') === '45,-18,4')
  await reader.mark(/^Tuas, /).click()
  await expect(page, 'a press on the tag does').toHaveURL(
    url => url.searchParams.has('view') && url.searchParams.get('view') !== '45,-18,4',
  )
  await expect(reader.mark(/^Tuas, \d+ events?(?::|$)/)).toBeInViewport()
  await reader.map.getByRole('button', { name: 'Region' }).click()
  await expect(page).toHaveURL(url => !url.searchParams.has('view'))
})
