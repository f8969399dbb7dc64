// What a card says of its evidence: two articles side by side, what each supports, where a point stands for more, what was put right, what denies it.
import { buildOnce } from './build-once.ts'
import { expect, test } from './page.ts'
import { open } from './reader.ts'

const LAUNCH = 'satellite-launch'

test.describe('two articles, one event', () => {
  test('stand side by side where the map has the room, each under its article', async ({ page }) => {
    const { dialog } = await open(page, `/?event=${LAUNCH}`)
    const columns = dialog.locator('.quotes > *')
    await expect(columns).toHaveCount(2)
    const [first, second] = [(await columns.nth(0).boundingBox())!, (await columns.nth(1).boundingBox())!]
    expect(Math.abs(first.y - second.y)).toBeLessThan(1)
    expect(second.x).toBeGreaterThan(first.x + first.width)
    await expect(columns.nth(0).locator('cite')).toHaveText(
      Array<string>(2).fill('Top diplomats from US, Japan and South Korea discuss North Korea satellite launch'),
    )
    await expect(columns.nth(1).locator('cite')).toHaveText([
      'U.S. Demands ‘Serious Negotiations’ With North Korea After Spy Satellite Launch',
    ])
    await expect(columns.nth(1).locator('.supports')).toHaveText('Says what and where.')
  })

  test('leave the event’s places clear, and their names', async ({ page }) => {
    const reader = await open(page, `/?event=${LAUNCH}`)
    const card = (await reader.dialog.boundingBox())!
    for (const place of ['sohae', 'north-korea']) {
      const mark = (await reader.map.locator(`.mark [data-place=${place}]`).boundingBox())!
      expect(mark.x + mark.width, place).toBeLessThanOrEqual(card.x)
    }
  })

  test('stand one below the other on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const { dialog } = await open(page, `/?event=${LAUNCH}`)
    const columns = dialog.locator('.quotes > *')
    const [first, second] = [(await columns.nth(0).boundingBox())!, (await columns.nth(1).boundingBox())!]
    expect(second.y).toBeGreaterThanOrEqual(first.y + first.height)
    expect(first.width).toBeGreaterThan(300)
  })
})

test('each quote says what it supports, in every card', async ({ page }) => {
  const reader = await open(page, '/?event=inter-korean-military-agreement')
  for (let number = 1; number <= 36; number++) {
    const quotes = await reader.dialog.locator('blockquote').count()
    const says = reader.dialog.locator('.supports')
    await expect(says).toHaveCount(quotes)
    for (const text of await says.allTextContents())
      expect(text.trim()).toMatch(/^Says (what|when|where)(, when| and when| and where)?( and where)?\.$/)
    const covered = (await says.allTextContents()).join(' ')
    expect(covered, (await reader.dialog.getAttribute('data-event')) ?? '').toContain('what')
    if (number < 36) await reader.dialog.getByRole('button', { name: 'Next event' }).click()
  }
})

test('a claim and its denial lead to each other, with the status as a word', async ({ page }) => {
  const reader = await open(page, '/?event=shells-for-russia')
  await expect(reader.dialog.locator('.card-date')).toContainText('Disputed')
  await reader.dialog.getByRole('button', { name: 'Russia and North Korea deny arms deals' }).click()
  await expect(reader.dialog).toHaveAttribute('data-event', 'arms-deals-denied')
  const back = reader.dialog.locator('dd', { hasText: 'North Korea is said to have sent Russia millions of shells' })
  await expect(back).toContainText('Disputed')
  await back.getByRole('button').click()
  await expect(reader.dialog).toHaveAttribute('data-event', 'shells-for-russia')
})

const LINE_NOTE =
  'The land border of the two Koreas in the border data, at 1:10 million; it can be a kilometre or two off the line on the ground.'
const CAPITAL_NOTE = 'As a capital it also stands for its government in these texts'

test('a point that stands for more says so in the card, for the line too, and the people are named', async ({
  page,
}) => {
  const reader = await open(page, '/?event=deploy-along-line')
  await expect(reader.dialog).toContainText(LINE_NOTE)
  await page.goto('/?event=ministers-urge-cutting-funds')
  await expect(reader.dialog.locator('.place-note', { hasText: CAPITAL_NOTE })).toHaveCount(3)
  await expect(reader.dialog.locator('dt', { hasText: 'Who' }).locator('xpath=following-sibling::dd[1]')).toHaveText(
    'Antony Blinken, Park Jin, Kamikawa Yoko',
  )
})

test.describe('without script, and on paper', () => {
  test.use({ javaScriptEnabled: false })
  for (const media of ['screen', 'print'] as const)
    test(media, async ({ page }) => {
      await page.emulateMedia({ media })
      await page.goto('/')
      await expect(page.locator('#event-deploy-along-line').getByText(LINE_NOTE)).toBeVisible()
      await expect(
        page.locator('#event-ministers-urge-cutting-funds .place-note', { hasText: CAPITAL_NOTE }),
      ).toHaveCount(3)
      await expect(page.locator('#event-ministers-urge-cutting-funds .place-note').first()).toBeVisible()
      await expect(page.locator('#event-satellite-launch .event-quote .supports').first()).toBeVisible()
      await expect(page.locator('#event-satellite-launch .event-quote .supports').first()).toHaveText(
        'Says what and when.',
      )
    })
})

test.describe('put right', () => {
  const TEXT = 'A ferry left on May 3, 2021. It was denied on May 4, 2021.\n'
  const event = (id: string, title: string, edtf: string, exact: string, more: object) => ({
    id,
    title,
    when: { edtf, basis: 'stated' },
    where: [],
    whereNote: 'No place.',
    cite: [{ article: 'a', exact, supports: ['what', 'when'] }],
    ...more,
  })
  const story = {
    schemaVersion: 1,
    id: 'ferry',
    title: 'A ferry',
    lang: 'en',
    timeZone: 'UTC',
    articles: [
      {
        id: 'a',
        headline: 'Ferry',
        publisher: 'The Harbour Post',
        byline: ['Ann Low', 'Bo High'],
        dateline: 'VALLETTA',
        published: '2021-05-05',
        text: 'seeds/a.txt',
      },
    ],
    places: {},
    events: [
      event('left', 'A ferry leaves', '2021-05-03', 'A ferry left on May 3, 2021.', {
        status: 'claimed',
        related: ['denied'],
        updated: [
          { date: '2021-05-06', note: 'The hour was wrong.' },
          { date: '2021-06-01', note: 'The name was wrong.' },
        ],
      }),
      // Names nothing as related: the claim names it.
      event('denied', 'It is denied', '2021-05-04', 'It was denied on May 4, 2021.', {
        updated: [{ date: '2021-05-20', note: 'By whom was added.' }],
      }),
    ],
  }
  const built = buildOnce({ 'data/stories/ferry.json': JSON.stringify(story, null, 2), 'seeds/a.txt': TEXT })

  test('corrections stand in the card with their dates, and for the story as a list, the latest first', async ({
    page,
    serve,
  }) => {
    const { origin } = await serve(built)
    const reader = await open(page, `${origin}/?event=left`)
    await expect(reader.dialog.locator('.correction')).toHaveText([
      '6 May 2021: The hour was wrong.',
      '1 June 2021: The name was wrong.',
    ])
    const list = page.getByRole('region', { name: 'Corrections' })
    await expect(list.getByRole('listitem')).toHaveText([
      '1 June 2021, A ferry leaves: The name was wrong.',
      '20 May 2021, It is denied: By whom was added.',
      '6 May 2021, A ferry leaves: The hour was wrong.',
    ])
    await page.evaluate(() => Object.assign(window, { same: true }))
    await list.getByRole('link', { name: 'It is denied' }).click()
    await expect(reader.dialog).toHaveAttribute('data-event', 'denied')
    expect(await page.evaluate(() => 'same' in window), 'on the page as it is').toBe(true)
  })

  test('one that is named as related leads back', async ({ page, serve }) => {
    const { origin } = await serve(built)
    const reader = await open(page, `${origin}/?event=denied`)
    await expect(reader.dialog.locator('dd', { hasText: 'A ferry leaves' })).toContainText('Claimed')
    await reader.dialog.getByRole('button', { name: 'A ferry leaves' }).click()
    await expect(reader.dialog).toHaveAttribute('data-event', 'left')
    await expect(reader.dialog.locator('cite')).toHaveText('Ferry, The Harbour Post')
  })

  test('an article says who published it, who wrote it, from where', async ({ page, serve }) => {
    const { origin } = await serve(built)
    const reader = await open(page, `${origin}/`)
    await reader.tab('Articles').click()
    await expect(reader.story.getByRole('article').locator('.article-source')).toHaveText(
      'The Harbour Post · by Ann Low and Bo High · VALLETTA',
    )
  })
})

test('a story without corrections has no list of them', async ({ page }) => {
  await open(page)
  await expect(page.getByText('Corrections', { exact: true })).toHaveCount(0)
})
