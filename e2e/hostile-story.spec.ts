// A story whose every text is HTML that would run if any part of the page took it for more than text.
import { expect, test } from './page.ts'
import { open } from './reader.ts'

/** Marked up to run in whatever way a text could: as an element, out of an attribute, out of a script. */
const evil = (name: string): string =>
  `${name} <img src=x onerror="hacked=1">"'></script><script>hacked=1</script></title><!--<svg onload=hacked=1> $&`
const STORY = '/s/hostile/'

test('every text stands on the page as text, and none of it runs', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'hacked', {
      set() {
        document.documentElement.dataset['hacked'] = 'yes'
      },
      get: () => 0,
    }),
  )
  const reader = await open(page, STORY)
  await expect(page).toHaveTitle(evil('story'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(evil('story'))
  await expect(page.getByText(evil('credit'))).toBeVisible()
  const named = await reader.map.locator('[data-place="one"][role=button]').getAttribute('aria-label')
  expect(named?.startsWith(`${evil('one')}, 2 events`)).toBe(true)
  for (const id of ['first', 'second', 'third']) await expect(reader.row(evil(id))).toBeVisible()

  await reader.map.locator('[data-place="one"][role=button]').press('Enter')
  await expect(reader.dialog).toHaveAccessibleName(evil('one'))
  await expect(reader.dialog).toContainText(evil('point'))
  await reader.dialog.getByRole('button', { name: evil('first') }).click()
  for (const name of [
    'first',
    'summary',
    'quote',
    'headline',
    'publisher',
    'where',
    'when',
    'ref',
    'second',
    'point',
    'disputed',
    'actor',
    'updated',
  ])
    await expect(reader.opened('first')).toContainText(evil(name))
  await reader.dialog.getByRole('button', { name: 'Show in article' }).click()
  for (const name of ['headline', 'publisher', 'byline', 'dateline', 'published', 'before', 'after'])
    await expect(reader.story.getByRole('article').getByText(evil(name)).first()).toBeVisible()
  await expect(reader.passages('first')).toHaveText(evil('quote'))
  await reader.passages('first').getByRole('link').click()
  const offered = reader.story.getByRole('group', { name: 'Events in this sentence' })
  await expect(offered.getByRole('button')).toHaveText(
    ['first', 'second', 'third'].map(id => `21 November 2023${evil(id)}`),
  )
  await page.keyboard.press('Escape')
  await expect(reader.dialog, 'what is offered closes alone').toBeVisible()
  await expect(
    page
      .getByRole('contentinfo')
      .getByRole('listitem')
      .filter({ hasText: evil('updated') }),
  ).toHaveCount(3)
  await page.goto(`${STORY}?event=third`)
  await expect(reader.opened('third')).toContainText(evil('nowhere'))
  await reader.slider.press('ArrowLeft')
  await expect(reader.slider).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`^1 of 1: 21 November 2023, inferred, ${evil('first').replace(/[$&{}().*+?|[\]\\^]/g, '\\$&')}`),
  )

  await expect(page.locator('img, [onerror], [onload], svg svg')).toHaveCount(0)
  const own = await page
    .locator('script:not([src], [type^="application/"])')
    .evaluateAll(all => all.map(it => it.textContent))
  expect(own).toEqual([expect.stringMatching(/^\s*\{\s*const theme = /)])
  await expect(page.locator('html')).not.toHaveAttribute('data-hacked')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('every text stands on the page as text', async ({ page }) => {
    await page.goto(STORY)
    await expect(page).toHaveTitle(evil('story'))
    await expect(page.getByText(evil('credit'))).toBeVisible()
    const row = page.locator('#event-first')
    for (const name of [
      'first',
      'summary',
      'quote',
      'headline',
      'where',
      'when',
      'ref',
      'second',
      'point',
      'disputed',
      'actor',
      'updated',
    ])
      await expect(row, name).toContainText(evil(name))
    for (const name of ['publisher', 'byline', 'dateline'])
      await expect(page.getByRole('article')).toContainText(evil(name))
    await expect(page.locator('img, [onerror], [onload]')).toHaveCount(0)
  })
})
