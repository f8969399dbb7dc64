// The time control: steps by button and key, the three modes, a typed date, and what each does to the map and the list.
import { expect, test } from './page.ts'
import { expectStop, open } from './reader.ts'

test('the slider says its stop, the date and what happened', async ({ page }) => {
  const reader = await open(page)
  await expect(reader.slider).toHaveAttribute(
    'aria-valuetext',
    '18 of 18: 1 December 2023, The spy satellite is to begin its mission',
  )
  for (const [link, text] of [
    ['2018-09-19', '1 of 18: 19 September 2018, The two Koreas agree to pause military measures'],
    ['2023-09', '5 of 18: September 2023, Kim Jong Un makes a rare trip to Russia and 1 more'],
    ['2023-11-21', '7 of 18: 21 November 2023, North Korea launches a spy satellite and 4 more'],
    [
      '[2023-11-21..2023-11-22]',
      '10 of 18: 21 or 22 November 2023, inferred, The United States strongly condemns the launch and 3 more',
    ],
    [
      '2023-11-23/..',
      '15 of 18: from 23 November 2023 on, inferred, North Korea is to restore all paused military measures and 2 more',
    ],
  ] as const) {
    await page.goto(`/?t=${link}`)
    await expect(reader.slider).toHaveAttribute('aria-valuetext', text)
  }
})

test('arrows go one date, Page Up and Page Down a cluster, Home and End to the ends', async ({ page }) => {
  const reader = await open(page)
  await reader.slider.focus()
  for (const [key, stop] of [
    ['ArrowLeft', 17],
    ['ArrowDown', 16],
    ['ArrowRight', 17],
    ['ArrowUp', 18],
    ['ArrowRight', 18],
    ['Home', 1],
    ['ArrowLeft', 1],
    ['PageUp', 3],
    ['PageUp', 7],
    ['PageUp', 18],
    ['PageUp', 18],
    ['PageDown', 7],
    ['PageDown', 3],
    ['PageDown', 1],
    ['PageDown', 1],
    ['End', 18],
  ] as const) {
    await page.keyboard.press(key)
    await expectStop(reader, `${stop} of 18`)
  }
})

test('the buttons go one date, and no further than the ends', async ({ page }) => {
  const reader = await open(page, '/?t=2023-05-31')
  const [previous, next] = ['Previous date', 'Next date'].map(name => reader.time.getByRole('button', { name }))
  await previous!.click()
  await expectStop(reader, '2 of 18: 19 September 2018 to 23 November 2023')
  await previous!.click()
  await expectStop(reader, '1 of 18')
  await expect(previous!).toHaveAttribute('aria-disabled', 'true')
  await previous!.click({ force: true })
  await expectStop(reader, '1 of 18')
  await next!.click()
  await expectStop(reader, '2 of 18')
  for (const button of [previous!, next!, reader.time.getByRole('button', { name: 'Play' })]) {
    const box = (await button.boundingBox())!
    expect(Math.min(box.width, box.height), 'pixels to hit').toBeGreaterThanOrEqual(44)
  }
})

test('the map shows the places of the events until the date, and no other', async ({ page }) => {
  const { time, marks, mark, slider } = await open(page, '/?t=2018-09-19')
  await expect(marks).toHaveCount(3)
  for (const name of ['Pyongyang, 1 event', 'North Korea, 1 event', 'South Korea, 1 event'])
    await expect(mark(name)).toBeVisible()
  await slider.press('End')
  await expect(marks).toHaveCount(12)
  await expect(mark('Guam, 2 events')).toBeVisible()
  await slider.press('Home')
  await expect(mark(/^Guam/)).toHaveCount(0)
  await expect(time.getByText('1 event', { exact: true })).toBeVisible()
})

test('a move of time closes the card of an event that is not yet, and keeps that of one that was', async ({ page }) => {
  const reader = await open(page, '/?event=blinken-park-press-conference')
  await reader.slider.press('End')
  await expect(reader.dialog).toBeVisible()
  await reader.slider.press('Home')
  await expect(reader.dialog).toHaveCount(0)
})

test.describe('a typed date', () => {
  test('leads to its stop, or to the nearest and says so', async ({ page }) => {
    const reader = await open(page)
    await reader.time.getByRole('button', { name: 'More for time' }).click()
    const dates = [
      ['2023-11-09', '6 of 18', []],
      [' 2023-09 ', '5 of 18', []],
      ['21 Nov 2023', '7 of 18', []],
      ['September 2023', '5 of 18', []],
      ['2030-01-01', '18 of 18', ['1 January 2030']],
      ['2023-11-12', '6 of 18', ['12 November 2023']],
      ['2019', '1 of 18', ['2019']],
    ] as const
    for (const [typed, stop, missed] of dates) {
      await reader.time.getByRole('textbox', { name: 'Go to a date' }).fill(typed)
      await reader.time.getByRole('button', { name: 'Go', exact: true }).click()
      await expectStop(reader, stop)
      await expect(reader.time.getByText(/^No event is dated/), typed).toHaveText(
        missed.map(date => `No event is dated ${date}: this is the nearest.`),
      )
    }
    await reader.time.getByRole('button', { name: 'Next date' }).click()
    await expect(reader.time.getByText(/^No event is dated/)).toHaveCount(0)
  })

  test('that is none is refused in words, and nothing moves', async ({ page }) => {
    const reader = await open(page)
    await reader.time.getByRole('button', { name: 'More for time' }).click()
    const field = reader.time.getByRole('textbox', { name: 'Go to a date' })
    for (const typed of ['yesterday', '2023-02-30', '21.11.2023', '<b>2023</b>', '']) {
      await field.fill(typed)
      await field.press('Enter')
      await expect(reader.time.getByRole('alert'), typed).toHaveText('Type a date such as 2023-11-21, 2023-09 or 2023')
      await expect(field).toHaveAccessibleDescription('Type a date such as 2023-11-21, 2023-09 or 2023')
      await expect(field).toHaveAttribute('aria-invalid', 'true')
      await expect(field).toBeFocused()
      await expectStop(reader, '18 of 18')
    }
    await field.fill('2018')
    await expect(reader.time.getByRole('alert')).toHaveCount(0)
    await field.press('Enter')
    await expectStop(reader, '1 of 18')
  })
})

test.describe('the modes', () => {
  test('a window has two ends that meet and do not cross, and steps as a whole', async ({ page }) => {
    const reader = await open(page, '/?t=2023-11-21')
    const mode = reader.time.getByRole('combobox', { name: 'Show' })
    await mode.selectOption('A window')
    const [from, to] = ['From', 'To'].map(name => reader.time.getByRole('slider', { name, exact: true }))
    await expect(from!).toHaveAttribute('aria-valuetext', /^5 of 18: September 2023/)
    await expect(to!).toHaveAttribute('aria-valuetext', /^7 of 18: 21 November 2023/)
    await expect(reader.slider).toHaveCount(0)
    await expect(reader.mark(/^Guam/)).toHaveCount(0)
    await reader.time.getByRole('button', { name: 'Next date' }).click()
    await expect(from!).toHaveAttribute('aria-valuetext', /^6 of 18/)
    await expect(to!).toHaveAttribute('aria-valuetext', /^8 of 18/)
    for (let press = 0; press < 4; press++) await from!.press('ArrowRight')
    await expect(from!).toHaveAttribute('aria-valuetext', /^8 of 18/)
    await expect(to!).toHaveAttribute('aria-valuetext', /^8 of 18/)
    await expect(page).toHaveURL(url => url.searchParams.get('mode') === 'window')
    await mode.selectOption('Up to this date')
    await expectStop(reader, '8 of 18')
    await expect(page).toHaveURL(url => !url.searchParams.has('mode'))
  })

  test('"only this date" leaves the rest of the list dimmed and off the map', async ({ page }) => {
    const reader = await open(page, '/?t=2023-11-09')
    await expect(reader.marks).toHaveCount(7)
    await reader.time.getByRole('combobox', { name: 'Show' }).selectOption('Only this date')
    await expect(reader.marks, 'the three of that date, and two of what only may fall on it').toHaveCount(5)
    await reader.map.getByRole('button', { name: 'Leave out what is only possible' }).click()
    await expect(reader.story.getByRole('list', { name: 'Events' }).locator('.event:not(.hidden)')).toHaveCount(2)
    await expect(reader.row('Kim Jong Un makes a rare trip to Russia')).toBeVisible()
  })

  test('an even scale stands the thumb elsewhere, at the same date', async ({ page }) => {
    const reader = await open(page, '/?t=2023-11-09')
    const thumb = reader.time.locator('.axis-thumb-knob')
    const before = (await thumb.boundingBox())!.x
    await reader.time.getByRole('button', { name: 'More for time' }).click()
    await reader.time.getByRole('checkbox', { name: 'Even time scale' }).check()
    await expectStop(reader, '6 of 18')
    await expect.poll(async () => (await thumb.boundingBox())!.x).toBeGreaterThan(before + 100)
    await expect(page).toHaveURL(url => url.searchParams.get('axis') === 'linear')
  })
})
