// A reader explores the story: chooses events in every way there is, follows them to their sentence, walks on, comes
// back by link.
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'
import { expectStop, open, seenShare, type Reader } from './reader.ts'

const GROUNDS = 'The ferry Mara runs aground'
const PRESS = 'Two ministers hold a press conference in Maputo'
const FAILS = 'Her engine is said to fail a first time'
const CALL = 'The Mara sends a last call'
const BARRED = 'The waters round the wreck are barred'

/** Everything that shows one event, wherever it was chosen. */
async function expectSelected(page: Page, reader: Reader, event: string, title: string, stop: string): Promise<void> {
  await expect(reader.card(title)).toBeVisible()
  await expectStop(reader, stop)
  await expect(reader.row(title)).toHaveAttribute('aria-current', 'true')
  await expect(reader.story.getByRole('list', { name: 'Events' }).locator('[aria-current=true]')).toHaveCount(1)
  await expect(page).toHaveURL(url => url.searchParams.get('event') === event)
}

test('the page says what it is and shows map, time and story', async ({ page }) => {
  const { map, time, story, slider, dialog } = await open(page)
  await expect(page).toHaveTitle('The ferry Mara, March 2022')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The ferry Mara, March 2022')
  for (const part of [map, time, story]) {
    await expect(part).toBeVisible()
    await expect(page.getByRole('main').locator(part)).toHaveCount(1)
  }
  await expect(time.getByRole('button', { name: /^(Previous date|Play|Next date)$/ })).toHaveCount(3)
  await expect(slider).toHaveCount(1)
  await expect(story.getByRole('tab')).toHaveText([/^Events/, /^Articles/])
  await expect(story.getByRole('list', { name: 'Events' }).getByRole('listitem')).toHaveCount(17)
  await expect(dialog).toHaveCount(0)
})

test('an event is chosen in every way there is', async ({ page }) => {
  const reader = await open(page)
  await test.step('at a place with several, by its short list', async () => {
    await reader.mark('Maputo, 3 events').click()
    await expect(reader.dialog).toHaveAccessibleName('Maputo')
    await expect(reader.dialog.getByRole('listitem')).toHaveCount(3)
    await reader.dialog.getByRole('button', { name: PRESS }).click()
    await expectSelected(page, reader, 'press-conference', PRESS, '6 of 14: 9 March 2022')
  })

  await test.step('in the list', async () => {
    await reader.row(GROUNDS).click()
    await expectSelected(page, reader, 'mara-grounds', GROUNDS, '7 of 14: 21 March 2022')
    const quotes = reader.card(GROUNDS).locator('blockquote')
    await expect(quotes).toHaveCount(3)
    await expect(quotes.first()).toContainText('"deeply regretted the (Mar 21) grounding')
    await expect(reader.card(GROUNDS).getByRole('button', { name: 'Show in article' })).toHaveCount(3)
    await reader.tab('Articles').click()
    for (const passage of await reader.passages('mara-grounds').getByRole('link').all())
      await expect(passage).toHaveAttribute('aria-current', 'true')
    await expect(reader.story.locator('mark:not([data-event~="mara-grounds"]) [aria-current]')).toHaveCount(0)
    await reader.tab('Events').click()
  })

  await test.step('on the time axis', async () => {
    await reader.tick('waters-barred').click()
    await expectSelected(page, reader, 'waters-barred', BARRED, '13 of 14: 20 to 29 March 2022')
  })

  await test.step('at a place with one', async () => {
    await reader.mark('Katsepy light, 1 event').click()
    await expectSelected(page, reader, 'last-call', CALL, '8 of 14: 21 March 2022, 21:43 Central Africa Time')
  })

  await test.step('in an article, and of several in one passage the one that is wanted', async () => {
    await reader.tab('Articles').click()
    const caption = reader.passages('waters-barred').getByRole('link').first()
    await caption.click()
    await expect(reader.dialog).toHaveAttribute('data-event', 'waters-barred')
    await expect(caption).toHaveAttribute('aria-current', 'true')
    const shared = reader.story.getByRole('link', { name: 'on Mar 9, 2022.' })
    const events = (await shared.locator('xpath=..').getAttribute('data-event'))!.split(' ')
    expect(events.length).toBe(3)
    const offered = reader.story.getByRole('group', { name: 'Events in this sentence' })
    await expect(offered).toBeHidden()
    for (const event of events) {
      await shared.click()
      await expect(offered.getByRole('button')).toHaveCount(events.length)
      await offered.locator(`[data-event="${event}"]`).click()
      await expect(offered).toBeHidden()
      await expect(reader.dialog).toHaveAttribute('data-event', event)
    }
  })
})

for (const { width, height } of [
  { width: 1280, height: 720 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 640, height: 480 },
]) {
  test(`"Show in article" leads to the sentence, ${width} x ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const title = 'Two countries agree on a ferry lane'
    for (const [number, words] of [
      [0, 'From now on'],
      [1, 'Mozambique and Madagascar had agreed'],
    ] as const) {
      const reader = await open(page, '?event=lane-agreed')
      await reader.card(title).getByRole('button', { name: 'Show in article' }).nth(number).click()
      await expect(reader.tab('Articles')).toHaveAttribute('aria-selected', 'true')
      const sentence = reader.passages('lane-agreed').getByRole('link', { name: words })
      await expect(sentence).toHaveAttribute('aria-current', 'true')
      await expect(sentence).toBeFocused()
      await expect.poll(() => seenShare(sentence), 'the sentence can be seen').toBeGreaterThan(0.6)
    }
  })
}

test.describe('from the card', () => {
  test('to the event before and after, in the order of time, and no further than the ends', async ({ page }) => {
    const reader = await open(page, '?event=engine-fails')
    await reader.card(FAILS).getByRole('button', { name: 'Next event' }).click()
    await expect(reader.dialog).toHaveAttribute('data-event', 'mara-sails-to-mauritius')
    await expect(reader.status, 'the focus stays on the button, so it is said').toHaveText(
      /^5 of 14: September 2021, The Mara makes /,
    )
    await reader.dialog.getByRole('button', { name: 'Next event' }).click()
    await expectSelected(page, reader, 'press-conference', PRESS, '6 of 14: 9 March 2022')
    await reader.dialog.getByRole('button', { name: 'Previous event' }).click()
    await expect(reader.dialog).toHaveAttribute('data-event', 'mara-sails-to-mauritius')
    for (const [event, end] of [
      ['lane-agreed', 'Previous event'],
      ['service-resumes', 'Next event'],
    ] as const) {
      await page.goto(`?event=${event}`)
      await expect(reader.dialog.getByRole('button', { name: end })).toBeDisabled()
    }
  })

  test('it closes, and nothing stays selected', async ({ page }) => {
    const reader = await open(page)
    await reader.row(GROUNDS).click()
    await reader.card(GROUNDS).getByRole('button', { name: 'Close' }).click()
    await expect(reader.dialog).toHaveCount(0)
    await expect(page.locator('[aria-current=true]')).toHaveCount(0)
    await expect(page).toHaveURL(url => !url.searchParams.has('event'))
    await expectStop(reader, '7 of 14: 21 March 2022')
  })

  test('a related event opens in its place', async ({ page }) => {
    const reader = await open(page, '?event=fuel-runs')
    await reader.dialog.getByRole('button', { name: 'Both countries deny the fuel runs' }).click()
    await expect(reader.dialog).toHaveAttribute('data-event', 'fuel-runs-denied')
  })
})
