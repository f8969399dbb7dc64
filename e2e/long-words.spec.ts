// Words without end, and a language that runs the other way: nothing breaks the page, and sentences begin where they should.
import { buildOnce } from './build-once.ts'
import { expect, test } from './page.ts'
import { open } from './reader.ts'

const LONG = 'W'.repeat(120)
const ARABIC = 'أطلقت كوريا الشمالية قمرا صناعيا للتجسس!'

const story = {
  schemaVersion: 1,
  id: 'long',
  title: ARABIC,
  dek: LONG,
  lang: 'ar',
  timeZone: 'UTC',
  articles: [{ id: 'only', headline: LONG, published: '2023-11-22', text: 'seeds/only.txt' }],
  places: {
    one: {
      name: LONG,
      precision: 'city',
      geometry: { type: 'Point', coordinates: [127, 38] },
      source: { title: LONG, url: 'https://example.org/' },
    },
  },
  events: [
    {
      id: 'first',
      title: LONG,
      summary: LONG,
      when: { edtf: '2023-11-21', basis: 'stated', text: LONG },
      where: [{ place: 'one', basis: 'stated', role: 'site' }],
      cite: [{ article: 'only', exact: `${LONG} ${ARABIC}`, supports: ['what', 'when', 'where'] }],
    },
  ],
}

const built = buildOnce({
  'data/stories/long.json': JSON.stringify(story, null, 2),
  'seeds/only.txt': `${LONG} ${ARABIC}\n`,
})

for (const width of [1280, 390]) {
  test(`${width} px: all words stay within the page`, async ({ page, serve }) => {
    await page.setViewportSize({ width, height: 844 })
    const { origin } = await serve(built)
    const reader = await open(page, `${origin}/?event=first`)
    await expect(reader.dialog).toBeVisible()
    const widths = () =>
      page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.card-body, .panel, .page-head')].map(
          it => it.scrollWidth - it.clientWidth,
        ),
      )
    expect(Math.max(...(await widths()))).toBeLessThanOrEqual(0)
    await reader.tab('Articles').click()
    expect(Math.max(...(await widths()))).toBeLessThanOrEqual(0)
  })
}

test('Arabic begins at the right', async ({ page, serve }) => {
  const { origin } = await serve(built)
  await open(page, `${origin}/`)
  const gap = await page.getByRole('heading', { level: 1 }).evaluate(it => {
    const range = document.createRange()
    range.selectNodeContents(it)
    // Its last sign, the exclamation mark, is the leftmost
    const words = range.getBoundingClientRect()
    range.setStart(it.firstChild!, it.textContent!.length - 1)
    return range.getBoundingClientRect().left - words.left
  })
  expect(gap).toBeLessThanOrEqual(1)
})
