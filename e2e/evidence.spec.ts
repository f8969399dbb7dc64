// What a card says of its evidence: two articles side by side, what each supports, where a point stands for more, what
// was put right, what denies it.
import { expect, test } from './page.ts'
import { open } from './reader.ts'

const MINISTERS = 'Ministers from Mozambique, Madagascar and Mauritius discuss grounding of ferry, The Harbour Post'
const LANE_NOTE =
  'From harbour to harbour as the charts of the fixture have it; it can be a kilometre or two off the lane ' +
  'on the water.'
const CAPITAL_NOTE = 'As a capital it also stands for its government in these texts'

test('two articles of one event stand side by side, each under its article, and leave its places clear', async ({
  page,
}) => {
  const reader = await open(page, '?event=mara-grounds')
  const columns = reader.dialog.locator('.quotes > *')
  await expect(columns).toHaveCount(2)
  const [first, second] = [(await columns.nth(0).boundingBox())!, (await columns.nth(1).boundingBox())!]
  expect(Math.abs(first.y - second.y)).toBeLessThan(1)
  expect(second.x).toBeGreaterThan(first.x + first.width)
  await expect(columns.nth(0).locator('cite')).toHaveText([MINISTERS, MINISTERS])
  await expect(columns.nth(1).locator('cite')).toHaveText([
    'Owner Asks for ‘Serious Patience’ After Ferry Mara Runs Aground',
  ])
  await expect(columns.nth(1).locator('.supports')).toHaveText('Says what and where.')
  const card = (await reader.dialog.boundingBox())!
  for (const place of ['pracel-bank', 'madagascar']) {
    const mark = (await reader.map.locator(`.mark [data-place=${place}]`).boundingBox())!
    expect(mark.x + mark.width, place).toBeLessThanOrEqual(card.x)
  }

  await test.step('one below the other on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('?event=mara-grounds')
    await expect(columns).toHaveCount(2)
    const [above, below] = [(await columns.nth(0).boundingBox())!, (await columns.nth(1).boundingBox())!]
    expect(below.y).toBeGreaterThanOrEqual(above.y + above.height)
    expect(above.width).toBeGreaterThan(300)
  })
})

test('a card says what each quote supports, who, where a point stands for more, and what denies it', async ({
  page,
}) => {
  const { dialog, row } = await open(page)
  for (const [title, supports] of [
    ['Her engine is said to fail a first time', ['Says what and when.']],
    ['A storm is forecast for the channel', ['Says what and where.', 'Says when.']],
    ['The Mara sends a last call', ['Says what, when and where.']],
  ] as const) {
    await row(title).click()
    await expect(dialog.locator('blockquote'), title).toHaveCount(supports.length)
    await expect(dialog.locator('.supports'), title).toHaveText([...supports])
  }

  await row('Tugs are to keep watch along the ferry lane').click()
  await expect(dialog).toContainText(LANE_NOTE)
  await row('Three ministers of transport hold a call').click()
  await expect(dialog.locator('.place-note', { hasText: CAPITAL_NOTE })).toHaveCount(2)
  await expect(dialog.locator('dt', { hasText: 'Who' }).locator('xpath=following-sibling::dd[1]')).toHaveText(
    'Ana Massinga, Hery Rakoto, Devi Lalsing',
  )

  await test.step('a claim and its denial lead to each other, with the status as a word', async () => {
    await row('The Mara is said to have carried untaxed fuel').click()
    await expect(dialog.locator('.card-date')).toContainText('Disputed')
    await dialog.getByRole('button', { name: 'Both countries deny the fuel runs' }).click()
    await expect(dialog).toHaveAttribute('data-event', 'fuel-runs-denied')
    const back = dialog.locator('dd', { hasText: 'The Mara is said to have carried untaxed fuel' })
    await expect(back, 'though the denial names nothing as related').toContainText('Disputed')
    await back.getByRole('button').click()
    await expect(dialog).toHaveAttribute('data-event', 'fuel-runs')
  })
})

test('corrections stand in the card with their dates, and for the story as a list, the latest first', async ({
  page,
}) => {
  const reader = await open(page, '?event=last-call')
  await expect(reader.dialog.locator('.correction')).toHaveText([
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
