// A reader explores the story: chooses events in every way there is, follows them to their sentence, walks on, comes
// back by link.
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'
import { expectStop, open, sayFocus, seenShare, type Reader } from './reader.ts'

const GROUNDS = 'The ferry Mara runs aground'
const PRESS = 'Two ministers hold a press conference in Maputo'
const CALL = 'The Mara sends a last call'
const BARRED = 'The waters round the wreck are barred'

/** The event that the story opens with, which a link to it need not name. */
const OPENING = 'mara-grounds'

/** Everything that shows one event, wherever it was chosen. */
async function expectSelected(page: Page, reader: Reader, event: string, title: string, stop: string): Promise<void> {
  await expect(reader.card(title)).toBeVisible()
  await expectStop(reader, stop)
  await expect(reader.row(title)).toHaveAttribute('aria-current', 'true')
  await expect(reader.story.getByRole('list', { name: 'Events' }).locator('[aria-current=true]')).toHaveCount(1)
  await expect(page).toHaveURL(url => (url.searchParams.get('event') ?? OPENING) === event)
}

test('the page says what it is and shows map, time and story', async ({ page }) => {
  const { map, time, story, slider, card, row } = await open(page)
  await expect(page).toHaveTitle('The ferry Mara, March 2022')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The ferry Mara, March 2022')
  await expect(page.getByRole('banner').locator('p')).toHaveText(/^From a lane agreed in 1994 .*…$/)
  await expect(page.getByRole('contentinfo'), 'the dek that is cut in the head').toContainText('and how sure that is.')
  for (const part of [map, time, story]) {
    await expect(part).toBeVisible()
    await expect(page.getByRole('main').locator(part)).toHaveCount(1)
  }
  await expect(time.getByRole('button', { name: /^(Previous date|Play|Next date)$/ })).toHaveCount(3)
  await expect(slider).toHaveCount(1)
  await expect(story.getByRole('tab')).toHaveText([/^Events/, /^Articles/])
  await expect(story.getByRole('list', { name: 'Events' }).getByRole('listitem')).toHaveCount(17)
  await expect(story.getByRole('button', { name: /^All \d+ events$/ }), 'there is nothing to choose').toHaveCount(0)
  await expect(card(GROUNDS), 'it opens at the moment of its main event').toBeVisible()
  await expect(row(GROUNDS)).toHaveAttribute('aria-current', 'true')
  await expect(page).toHaveURL(url => url.search === '')
})

test('an event is chosen in every way there is', async ({ page }) => {
  const reader = await open(page, '?t=2022-04-01')
  await expect(reader.dialog).toHaveCount(0)
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
    await expect(reader.card(GROUNDS).getByRole('blockquote')).toContainText('"deeply regretted the (Mar 21) grounding')
    await expect(reader.card(GROUNDS).getByRole('button', { name: 'Show in article' })).toHaveCount(1)
    const row = reader.opened('mara-grounds')
    await expect(row.getByRole('blockquote'), 'the whole evidence').toHaveCount(3)
    await expect(row.getByRole('link', { name: 'Show in article' })).toHaveCount(3)
    await expect(row.getByText('Pracel Bank')).toBeVisible()
    await expect(reader.story.getByRole('blockquote'), 'of no other event').toHaveCount(3)
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
  test(
    `"Show in article" leads to the sentence, ${width} x ${height}`,
    { tag: width === 1280 || width === 390 ? [] : '@slow' },
    async ({ page }) => {
      await page.setViewportSize({ width, height })
      const title = 'Two countries agree on a ferry lane'
      for (const [number, words] of [
        [0, 'From now on'],
        [1, 'Mozambique and Madagascar had agreed'],
      ] as const) {
        const reader = await open(page, '?event=lane-agreed')
        const opened = reader.opened('lane-agreed')
        await (
          number === 0
            ? reader.card(title).getByRole('button', { name: 'Show in article' })
            : opened.getByRole('link', { name: 'Show in article' }).nth(number)
        ).click()
        await expect(reader.tab('Articles')).toHaveAttribute('aria-selected', 'true')
        const sentence = reader.passages('lane-agreed').getByRole('link', { name: words })
        await expect(sentence).toHaveAttribute('aria-current', 'true')
        await expect(sentence).toBeFocused()
        await expect.poll(() => seenShare(sentence), 'the sentence can be seen').toBeGreaterThan(0.6)
      }
    },
  )
}

for (const { width, height } of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
])
  test.describe(`from the open event, ${width} x ${height}`, { tag: width === 1280 ? [] : '@slow' }, () => {
    test.use({ viewport: { width, height } })
    /** Where its buttons are: in the row beside a map with a popup, in the card under a small one. */
    const toOpen = ({ dialog, story }: Reader) => (width < 900 ? dialog : story.locator('.event.selected'))

    test('to the event before and after, in the order of time, and no further than the ends', async ({ page }) => {
      const reader = await open(page, '?event=engine-fails')
      const next = toOpen(reader).getByRole('button', { name: 'Next event' })
      await next.click()
      await expect(reader.dialog).toHaveAttribute('data-event', 'mara-sails-to-mauritius')
      await expect(reader.status, 'the focus stays on the button, so it is said').toHaveText(
        /^5 of 14: September 2021, The Mara makes /,
      )
      await expect(next).toBeFocused()
      await next.click()
      await expectSelected(page, reader, 'press-conference', PRESS, '6 of 14: 9 March 2022')
      await toOpen(reader).getByRole('button', { name: 'Previous event' }).click()
      await expect(reader.dialog).toHaveAttribute('data-event', 'mara-sails-to-mauritius')
      for (const [event, end] of [
        ['lane-agreed', 'Previous event'],
        ['service-resumes', 'Next event'],
      ] as const) {
        await page.goto(`?event=${event}`)
        await expect(toOpen(reader).getByRole('button', { name: end })).toBeDisabled()
      }
    })

    test('it closes, and nothing stays selected', async ({ page }) => {
      const reader = await open(page, '?t=2022-04-01')
      await reader.row(GROUNDS).click()
      await reader.card(GROUNDS).getByRole('button', { name: 'Close' }).click()
      await expect(reader.dialog).toHaveCount(0)
      await expect(reader.story.getByRole('blockquote')).toHaveCount(0)
      await expect(page.locator('[aria-current=true]')).toHaveCount(0)
      await expect(page).toHaveURL(url => !url.searchParams.has('event'))
      await expectStop(reader, '7 of 14: 21 March 2022')
    })

    test('a claim and its denial lead to each other', async ({ page }) => {
      const reader = await open(page, '?event=fuel-runs')
      await reader.opened('fuel-runs').getByRole('link', { name: 'Both countries deny the fuel runs' }).click()
      await expect(reader.dialog).toHaveAttribute('data-event', 'fuel-runs-denied')
      await reader.opened('fuel-runs-denied').getByRole('link', { name: 'The Mara is said to have carried' }).click()
      await expect(reader.dialog).toHaveAttribute('data-event', 'fuel-runs')
    })
  })

test('a card goes along with the time and takes no focus', async ({ page }) => {
  const reader = await open(page)
  const next = reader.time.getByRole('button', { name: 'Next date' })
  await next.click()
  await expect(reader.card(CALL)).toBeVisible()
  await expect(next).toBeFocused()
})

test('the popup is small, covers no more than a sixth of the map, and says how sure it is', async ({ page }) => {
  const reader = await open(page, '?event=danger-played-down')
  await expect(reader.dialog).toContainText('Claimed')
  const map = (await reader.map.boundingBox())!
  for (const link of ['?event=danger-played-down', '?event=fuel-runs', '?event=mara-grounds']) {
    await page.goto(link)
    await expect(reader.dialog).toBeVisible()
    const card = (await reader.dialog.boundingBox())!
    expect(card.width, link).toBeLessThanOrEqual(280)
    expect(card.height, link).toBeLessThanOrEqual(180)
    expect(card.width * card.height, link).toBeLessThanOrEqual((map.width * map.height) / 6)
    const cut = await reader.dialog.evaluate(it => it.scrollHeight - it.clientHeight)
    expect(cut, link).toBeLessThanOrEqual(0)
  }
})

test('the popup holds spaced text, cuts nothing off, and leads to the whole', { tag: '@slow' }, async ({ page }) => {
  const reader = await open(page, '?event=fuel-runs')
  await expect(reader.dialog).toBeVisible()
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '*{letter-spacing:.12em!important;word-spacing:.16em!important;line-height:1.5!important}' +
        'p{margin-block-end:2em!important}',
    )
    document.adoptedStyleSheets = [sheet]
  })
  const { height, past } = await reader.dialog.evaluate(card => {
    const text = card.querySelector('.card-text')!
    text.scrollTop = text.scrollHeight
    const end = card.querySelector('.card-actions')!.getBoundingClientRect().bottom
    return { height: card.clientHeight, past: end - card.getBoundingClientRect().bottom }
  })
  expect(height).toBeLessThanOrEqual(180)
  expect(past, 'the last line is in the popup').toBeLessThanOrEqual(0)
  await reader.tab('Articles').click()
  await reader.dialog.getByRole('button', { name: 'All quotes and sources' }).click()
  await expect(reader.opened('fuel-runs')).toBeInViewport()
  expect(await sayFocus(page)).toBe('The Mara is said to have carried untaxed fuel')
})

test('text at 200 %: the caption card takes the place of the popup', { tag: '@slow' }, async ({ page }) => {
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('font-size', '200%')),
  )
  const reader = await open(page)
  await expect(reader.dialog).toHaveCount(1)
  await expect(reader.map.getByRole('dialog')).toHaveCount(0)
  await expect(reader.dialog.getByRole('button', { name: 'Next event' })).toHaveCount(1)
})

test('a phone: the card’s headline is above the fold, swipe and buttons lead on, and it opens to the whole', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const reader = await open(page)
  const title = reader.dialog.getByRole('heading', { name: GROUNDS })
  const box = (await title.boundingBox())!
  expect(box.y + box.height).toBeLessThanOrEqual(844)
  expect((await reader.map.boundingBox())!.height, 'of the first screen').toBeGreaterThanOrEqual(0.38 * 844)
  await expect(reader.dialog.getByText(CALL), 'the headline of the next event').toBeVisible()

  const swipe = (fromX: number, toX: number, toY = 0) =>
    reader.dialog.evaluate(
      (card, [from, to, down]) => {
        const say = (type: string, x: number, y: number) =>
          card.dispatchEvent(
            new PointerEvent(type, { clientX: x, clientY: y, pointerType: 'touch', isPrimary: true, bubbles: true }),
          )
        // Of a pointer that is not there none can be captured
        card.setPointerCapture = () => undefined
        say('pointerdown', from, 0)
        say('pointermove', (from + to) / 2, down / 2)
        say('pointermove', to, down)
        say('pointerup', to, down)
      },
      [fromX, toX, toY] as const,
    )
  await swipe(300, 280)
  await expect(reader.card(GROUNDS), 'too short').toBeVisible()
  await swipe(300, 200)
  await expect(reader.card(CALL)).toBeVisible()
  await swipe(100, 200)
  await expect(reader.card(GROUNDS)).toBeVisible()

  await reader.tab('Articles').click()
  await reader.dialog.getByRole('button', { name: 'All quotes and sources' }).click()
  await expect(reader.tab('Events')).toHaveAttribute('aria-selected', 'true')
  await expect(reader.row(GROUNDS)).toBeFocused()
  const below = (await reader.time.boundingBox())!
  const heading = reader.opened('mara-grounds').getByRole('heading')
  await expect.poll(async () => (await heading.boundingBox())!.y, 'right under the time').toBeLessThan(844 / 2 + 200)
  expect((await heading.boundingBox())!.y).toBeGreaterThan(below.y + below.height)
})
