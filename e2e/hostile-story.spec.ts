// A story whose every text is HTML that would run if any part of the page took it for more than text.
import { buildOnce } from './build-once.ts'
import { expect, test } from './page.ts'
import { open } from './reader.ts'

/** Marked up to run in whatever way a text could: as an element, out of an attribute, out of a script. */
const evil = (name: string): string =>
  `${name} <img src=x onerror="hacked=1">"'></script><script>hacked=1</script></title><!--<svg onload=hacked=1> $&`
const when = {
  edtf: '2023-11-21',
  basis: 'inferred',
  note: evil('when'),
  refs: [{ title: evil('ref'), url: 'https://example.org/"><script>hacked=1</script>' }],
}
const place = (name: string, lng: number, more: object = {}) => ({
  name: evil(name),
  names: { ko: evil('ko') },
  precision: 'city',
  geometry: { type: 'Point', coordinates: [lng, 38] },
  pointNote: evil('point'),
  disputed: evil('disputed'),
  source: { title: evil('source'), url: 'https://example.org/' },
  ...more,
})
const event = (id: string, places: readonly string[], more: object = {}) => ({
  id,
  title: evil(id),
  summary: evil('summary'),
  category: 'all',
  when,
  where: places.map(each => ({ place: each, basis: 'inferred', note: evil('where'), role: 'site' })),
  ...(places.length === 0 && { whereNote: evil('nowhere') }),
  cite: [
    {
      article: 'only',
      exact: evil('quote'),
      supports: places.length > 0 ? ['what', 'when', 'where'] : ['what', 'when'],
    },
  ],
  actors: [evil('actor')],
  updated: [{ date: '2023-11-22', note: evil('updated') }],
  ...more,
})

const story = {
  schemaVersion: 1,
  id: 'hostile',
  title: evil('story'),
  dek: evil('dek'),
  lang: 'en',
  timeZone: 'UTC',
  license: evil('license'),
  credits: [evil('credit')],
  articles: [
    {
      id: 'only',
      headline: evil('headline'),
      publisher: evil('publisher'),
      byline: [evil('byline')],
      published: '2023-11-22',
      publishedBasis: 'inferred',
      publishedNote: evil('published'),
      dateline: evil('dateline'),
      text: 'seeds/only.txt',
    },
  ],
  places: { one: place('one', 127), two: place('two', 140) },
  categories: { all: { label: evil('all').slice(0, 60) } },
  events: [
    event('first', ['one', 'two'], { join: 'mesh', related: ['second'] }),
    event('second', ['one']),
    event('third', []),
  ],
}

const built = buildOnce({
  'data/stories/hostile.json': JSON.stringify(story, null, 2),
  'seeds/only.txt': `${evil('before')}\n\n${evil('quote')}\n\n${evil('after')}\n`,
})

test('every text stands on the page as text, and none of it runs', async ({ page, serve }) => {
  const { origin } = await serve(built)
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'hacked', {
      set() {
        document.documentElement.dataset['hacked'] = 'yes'
      },
      get: () => 0,
    }),
  )
  const reader = await open(page, `${origin}/`)
  await expect(page).toHaveTitle(evil('story'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(evil('story'))
  await expect(page.getByText(evil('credit'))).toBeVisible()
  await expect(reader.map.getByText(evil('one'))).toHaveCount(1)
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
    await expect(reader.dialog).toContainText(evil(name))
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
  await page.goto(`${origin}/?event=third`)
  await expect(reader.dialog).toContainText(evil('nowhere'))
  await reader.slider.press('ArrowLeft')
  await expect(reader.slider).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`^1 of 1: 21 November 2023, inferred, ${evil('first').replace(/[$&{}().*+?|[\]\\^]/g, '\\$&')}`),
  )

  await expect(page.locator('img, [onerror], [onload], svg svg')).toHaveCount(0)
  const own = await page
    .locator('script:not([src], [type^="application/"])')
    .evaluateAll(all => all.map(it => it.textContent))
  expect(own).toEqual([expect.stringMatching(/^\{ const theme = /)])
  await expect(page.locator('html')).not.toHaveAttribute('data-hacked')
})

test('so do they without script', async ({ browser, serve, problems }) => {
  const { origin } = await serve(built)
  const context = await browser.newContext({ javaScriptEnabled: false })
  problems.watch(context)
  const page = await context.newPage()
  await page.goto(`${origin}/s/hostile/`)
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
  await context.close()
})
