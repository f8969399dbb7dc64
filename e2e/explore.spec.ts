// A reader explores the story: chooses events in every way there is, follows them to their sentence, walks on, comes back by link.
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'
import { expectStop, open, seenShare, type Reader } from './reader.ts'

const LAUNCH = 'North Korea launches a spy satellite'
const PRESS = 'Blinken and Park hold a press conference in Seoul'
const TRIP = 'Kim Jong Un makes a rare trip to Russia'
const DEPLOY = 'North Korea is to deploy more forces along the border line'

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
  await expect(page).toHaveTitle("North Korea's spy satellite, November 2023")
  await expect(page.getByRole('heading', { level: 1 })).toHaveText("North Korea's spy satellite, November 2023")
  for (const part of [map, time, story]) {
    await expect(part).toBeVisible()
    await expect(page.getByRole('main').locator(part)).toHaveCount(1)
  }
  await expect(time.getByRole('button', { name: /^(Previous date|Play|Next date)$/ })).toHaveCount(3)
  await expect(slider).toHaveCount(1)
  await expect(story.getByRole('tab')).toHaveText([/^Events/, /^Articles/])
  await expect(story.getByRole('list', { name: 'Events' }).getByRole('listitem')).toHaveCount(36)
  await expect(dialog).toHaveCount(0)
})

test.describe('an event is chosen', () => {
  test('in the list', async ({ page }) => {
    const reader = await open(page)
    await reader.row(LAUNCH).click()
    await expectSelected(page, reader, 'satellite-launch', LAUNCH, '7 of 18: 21 November 2023')
    const quotes = reader.card(LAUNCH).locator('blockquote')
    await expect(quotes).toHaveCount(3)
    await expect(quotes.first()).toContainText('"strongly condemned the (Nov 21) launch')
    await expect(reader.card(LAUNCH).getByRole('button', { name: 'Show in article' })).toHaveCount(3)
    await reader.tab('Articles').click()
    for (const passage of await reader.passages('satellite-launch').getByRole('link').all())
      await expect(passage).toHaveAttribute('aria-current', 'true')
    await expect(reader.story.locator('mark:not([data-event~="satellite-launch"]) [aria-current]')).toHaveCount(0)
  })

  test('at a place with several, by its short list', async ({ page }) => {
    const reader = await open(page)
    await reader.mark('Seoul, 4 events').click()
    await expect(reader.dialog).toHaveAccessibleName('Seoul')
    await expect(reader.dialog.getByRole('listitem')).toHaveCount(4)
    await reader.dialog.getByRole('button', { name: PRESS }).click()
    await expectSelected(page, reader, 'blinken-park-press-conference', PRESS, '6 of 18: 9 November 2023')
  })

  test('at a place with one', async ({ page }) => {
    const reader = await open(page)
    await reader.mark('Military Demarcation Line, 1 event').click()
    await expectSelected(page, reader, 'deploy-along-line', DEPLOY, '15 of 18: from 23 November 2023 on')
  })

  test('on the time axis', async ({ page }) => {
    const reader = await open(page)
    await reader.tick('blinken-park-press-conference').click()
    await expectSelected(page, reader, 'blinken-park-press-conference', PRESS, '6 of 18: 9 November 2023')
  })

  test('in an article, and of several in one passage the one that is wanted', async ({ page }) => {
    const reader = await open(page)
    await reader.tab('Articles').click()
    const caption = reader.passages('blinken-park-press-conference').getByRole('link').first()
    await caption.click()
    await expect(reader.dialog).toHaveAttribute('data-event', 'blinken-park-press-conference')
    await expect(caption).toHaveAttribute('aria-current', 'true')
    const shared = reader.story.getByRole('link', { name: 'North Korea said on Tuesday it had placed' })
    const events = (await shared.locator('xpath=..').getAttribute('data-event'))!.split(' ')
    expect(events.length).toBeGreaterThan(1)
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
    const title = 'North Korea declares itself no longer bound by the 2018 deal'
    for (const [number, words] of [
      [0, 'A statement was provided'],
      [1, 'North Korea recently declared'],
    ] as const) {
      const reader = await open(page, '/?event=north-renounces-agreement')
      await reader.card(title).getByRole('button', { name: 'Show in article' }).nth(number).click()
      await expect(reader.tab('Articles')).toHaveAttribute('aria-selected', 'true')
      const sentence = reader.passages('north-renounces-agreement').getByRole('link', { name: words })
      await expect(sentence).toHaveAttribute('aria-current', 'true')
      await expect(sentence).toBeFocused()
      await expect.poll(() => seenShare(sentence), 'the sentence can be seen').toBeGreaterThan(0.6)
    }
  })
}

test.describe('from the card', () => {
  test('to the event before and after, in the order of time, and no further than the ends', async ({ page }) => {
    const reader = await open(page, '/?event=kim-visits-russia')
    await reader.card(TRIP).getByRole('button', { name: 'Next event' }).click()
    await expect(reader.dialog).toHaveAttribute('data-event', 'putin-vows-help')
    await expect(reader.status, 'the focus stays on the button, so it is said').toHaveText(
      /^5 of 18: September 2023, Putin /,
    )
    await reader.dialog.getByRole('button', { name: 'Next event' }).click()
    await expectSelected(page, reader, 'blinken-park-press-conference', PRESS, '6 of 18: 9 November 2023')
    await reader.dialog.getByRole('button', { name: 'Previous event' }).click()
    await expect(reader.dialog).toHaveAttribute('data-event', 'putin-vows-help')
    for (const [event, end] of [
      ['inter-korean-military-agreement', 'Previous event'],
      ['reconnaissance-mission', 'Next event'],
    ] as const) {
      await page.goto(`/?event=${event}`)
      await expect(reader.dialog.getByRole('button', { name: end })).toBeDisabled()
    }
  })

  test('it closes, and nothing stays selected', async ({ page }) => {
    const reader = await open(page)
    await reader.row(LAUNCH).click()
    await reader.card(LAUNCH).getByRole('button', { name: 'Close' }).click()
    await expect(reader.dialog).toHaveCount(0)
    await expect(page.locator('[aria-current=true]')).toHaveCount(0)
    await expect(page).toHaveURL(url => !url.searchParams.has('event'))
    await expectStop(reader, '7 of 18: 21 November 2023')
  })

  test('a related event opens in its place', async ({ page }) => {
    const reader = await open(page, '/?event=shells-for-russia')
    await reader.dialog.getByRole('button', { name: 'Russia and North Korea deny arms deals' }).click()
    await expect(reader.dialog).toHaveAttribute('data-event', 'arms-deals-denied')
  })
})
