// What an opened row says of its evidence: two articles side by side, what each supports, where a point stands for
// more, what was put right, what denies it.
import { expect, test } from './page.ts'
import { open } from './reader.ts'

const MINISTERS = 'Ministers from Mozambique, Madagascar and Mauritius discuss grounding of ferry, The Harbour Post'
const LANE_NOTE =
  'From harbour to harbour as the charts of the fixture have it; it can be a kilometre or two off the lane ' +
  'on the water.'
const CAPITAL_NOTE = 'As a capital it also stands for its government in these texts'

test('two articles of one event stand side by side where there is room, each quote under its article', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 1024 })
  const { opened } = await open(page, '?event=mara-grounds')
  const quotes = opened('mara-grounds').locator('.event-quote')
  const one = quotes.and(page.locator(':not(.other)')),
    other = quotes.and(page.locator('.other'))
  await expect(one.locator('cite')).toHaveText([MINISTERS, MINISTERS])
  await expect(other.locator('cite')).toHaveText(['Owner Asks for ‘Serious Patience’ After Ferry Mara Runs Aground'])
  await expect(other.locator('.supports')).toHaveText('Says what and where.')
  const look = async () => ({ first: (await one.first().boundingBox())!, second: (await other.boundingBox())! })
  const { first, second } = await look()
  expect(Math.abs(first.y - second.y)).toBeLessThan(1)
  expect(second.x).toBeGreaterThan(first.x + first.width)

  await test.step('one below the other on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('?event=mara-grounds')
    await expect(quotes).toHaveCount(3)
    const { first: above, second: below } = await look()
    expect(below.y).toBeGreaterThanOrEqual(above.y + above.height)
    expect(above.width).toBeGreaterThan(300)
  })
})

test('the popup leaves the places of its event clear', async ({ page }) => {
  const { dialog, map } = await open(page, '?event=mara-grounds')
  const card = (await dialog.boundingBox())!
  for (const place of ['pracel-bank', 'madagascar']) {
    const words = (await map.locator(`.mark [data-place=${place}] .mark-name`).boundingBox())!
    const across = Math.min(words.x + words.width, card.x + card.width) - Math.max(words.x, card.x),
      down = Math.min(words.y + words.height, card.y + card.height) - Math.max(words.y, card.y)
    // Under the letters is air: more than a quarter of a line.
    expect(Math.min(across, down - 0.28 * words.height), `${place}, pixels`).toBeLessThanOrEqual(0)
  }
})

test('a row says what each quote supports, who, where a point stands for more, and what denies it', async ({
  page,
}) => {
  const { dialog, opened, row } = await open(page)
  for (const [event, title, supports] of [
    ['engine-fails', 'Her engine is said to fail a first time', ['Says what and when.']],
    ['storm-forecast', 'A storm is forecast for the channel', ['Says what and where.', 'Says when.']],
    ['last-call', 'The Mara sends a last call', ['Says what, when and where.']],
  ] as const) {
    await row(title).click()
    await expect(opened(event).locator('blockquote'), title).toHaveCount(supports.length)
    await expect(opened(event).locator('.supports'), title).toHaveText([...supports])
  }

  await row('Tugs are to keep watch along the ferry lane').click()
  await expect(opened('tugs-along-lane')).toContainText(LANE_NOTE)
  await row('Three ministers of transport hold a call').click()
  const call = opened('ministers-call')
  await expect(call.locator('.place-note', { hasText: CAPITAL_NOTE })).toHaveCount(2)
  await expect(call.locator('dt', { hasText: 'Who' }).locator('xpath=following-sibling::dd[1]')).toHaveText(
    'Ana Massinga, Hery Rakoto, Devi Lalsing',
  )

  await test.step('a claim and its denial lead to each other, with the status as a word', async () => {
    await row('The Mara is said to have carried untaxed fuel').click()
    await expect(dialog).toContainText('Disputed')
    await opened('fuel-runs').getByRole('link', { name: 'Both countries deny the fuel runs' }).click()
    await expect(dialog).toHaveAttribute('data-event', 'fuel-runs-denied')
    const back = opened('fuel-runs-denied').locator('dd', { hasText: 'The Mara is said to have carried untaxed fuel' })
    await expect(back, 'though the denial names nothing as related').toContainText('Disputed')
    await back.getByRole('link').click()
    await expect(dialog).toHaveAttribute('data-event', 'fuel-runs')
  })
})

test('corrections stand in the row with their dates, and for the story as a list, the latest first', async ({
  page,
}) => {
  const reader = await open(page, '?event=last-call')
  await expect(reader.opened('last-call').locator('.correction')).toHaveText([
    '2 April 2022: The hour was given as 11.43.',
    '1 May 2022: The name of the light was wrong.',
  ])
  const list = page.getByRole('region', { name: 'Corrections' })
  await expect(list.getByRole('listitem')).toHaveText([
    '1 May 2022, The Mara sends a last call: The name of the light was wrong.',
    '20 April 2022, The ministry says that no call reached it: By whom it was said was added.',
    '2 April 2022, The Mara sends a last call: The hour was given as 11.43.',
  ])
  await page.evaluate(() => Object.assign(window, { same: true }))
  await list.getByRole('link', { name: 'The ministry says that no call reached it' }).click()
  await expect(reader.dialog).toHaveAttribute('data-event', 'call-not-heard')
  expect(await page.evaluate(() => 'same' in window), 'on the page as it is').toBe(true)

  await test.step('an article says who published it, who wrote it, from where', async () => {
    await reader.tab('Articles').click()
    const articles = reader.story.getByRole('article')
    await expect(articles.nth(0).locator('.article-source')).toHaveCount(0)
    await expect(articles.nth(1).locator('.article-source')).toHaveText(
      'The Harbour Post · by Ann Low and Bo High · MAPUTO',
    )
  })

  await page.goto('/s/hours/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hours')
  await expect(page.getByText('Corrections', { exact: true }), 'a story without any has no list of them').toHaveCount(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the list says all of that, on the screen and on paper', async ({ page }) => {
    await page.goto('./')
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media })
      await expect(page.locator('#event-tugs-along-lane').getByText(LANE_NOTE)).toBeVisible()
      const capitals = page.locator('#event-ministers-call .place-note', { hasText: CAPITAL_NOTE })
      await expect(capitals).toHaveCount(2)
      await expect(capitals.first()).toBeVisible()
      const supports = page.locator('#event-mara-grounds .event-quote .supports').first()
      await expect(supports).toBeVisible()
      await expect(supports).toHaveText('Says what and when.')
    }
  })
})
