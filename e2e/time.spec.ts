// The time control: steps by button and key, the three modes, a typed date, and what each does to the map and the list.
import type { Locator } from '@playwright/test'
import { expect, test } from './page.ts'
import { expectStop, open } from './reader.ts'

test('time is stepped, by key and button, and the map and the card go along', async ({ page }) => {
  const reader = await open(page, '?t=2022-04-01')
  await test.step('arrows go one date, Page Up and Page Down a cluster, Home and End to the ends', async () => {
    await expectStop(reader, /^14 of 14: 1 April 2022, The ferry service is to resume$/)
    await reader.slider.focus()
    for (const [key, said] of [
      ['ArrowLeft', '13 of 14: 20 to 29 March 2022 (day unknown), The waters round the wreck are barred'],
      [
        'ArrowDown',
        '12 of 14: until 24 March 2022, inferred, The Mara is said to have carried untaxed fuel and 1 more',
      ],
      ['ArrowRight', '13 of 14'],
      ['ArrowUp', '14 of 14'],
      ['ArrowRight', '14 of 14'],
      ['Home', '1 of 14: 19 September 1994, Two countries agree on a ferry lane'],
      ['ArrowLeft', '1 of 14'],
      ['PageUp', '3 of 14'],
      ['PageUp', '7 of 14'],
      ['PageUp', '14 of 14'],
      ['PageUp', '14 of 14'],
      ['PageDown', '7 of 14'],
      ['PageDown', '3 of 14'],
      ['PageDown', '1 of 14'],
      ['PageDown', '1 of 14'],
      ['End', '14 of 14'],
    ] as const) {
      await page.keyboard.press(key)
      await expectStop(reader, said)
    }
  })

  await test.step('the map shows the places of the events until the date, and no other', async () => {
    await expect(reader.marks).toHaveCount(10)
    await expect(reader.mark('Mauritius, 2 events')).toBeVisible()
    await reader.slider.press('Home')
    await expect(reader.marks).toHaveCount(3)
    for (const name of ['Maputo, 1 event', 'Mozambique, 1 event', 'Madagascar, 1 event'])
      await expect(reader.mark(name)).toBeVisible()
    await expect(reader.time.getByText('1 of 17', { exact: true })).toBeVisible()
  })

  await test.step('the buttons go one date, and no further than the ends', async () => {
    const [previous, next] = ['Previous date', 'Next date'].map(name => reader.time.getByRole('button', { name }))
    await next!.click()
    await expectStop(reader, '2 of 14: 19 September 1994 to 23 March 2022')
    await previous!.click()
    await expectStop(reader, '1 of 14')
    await expect(previous!).toHaveAttribute('aria-disabled', 'true')
    await previous!.click({ force: true })
    await expectStop(reader, '1 of 14')
    for (const button of [previous!, next!, reader.time.getByRole('button', { name: 'Play' })]) {
      const box = (await button.boundingBox())!
      expect(Math.min(box.width, box.height), 'pixels to hit').toBeGreaterThanOrEqual(44)
    }
  })

  await test.step('an open card goes along', async () => {
    await reader.row('Two ministers hold a press conference in Maputo').click()
    await expectStop(reader, '6 of 14')
    await reader.slider.press('End')
    await expect(reader.card('The ferry service is to resume')).toBeVisible()
    await reader.slider.press('Home')
    await expect(reader.card('Two countries agree on a ferry lane')).toBeVisible()
  })
})

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [1280, 720],
] as const)
  test(
    `the axis says the current event in words, none over another, at every date, ${width} px`,
    { tag: width !== 320 ? [] : '@slow' },
    async ({ page }) => {
      await page.setViewportSize({ width, height })
      const reader = await open(page, '?t=1994-09-19')
      const axis = reader.time.locator('.axis')
      for (let stop = 1; stop <= 14; stop++) {
        await expectStop(reader, `${stop} of 14`)
        await expect(axis.locator('.axis-word.is-now text')).toHaveCount(1)
        await expect(axis.locator('.axis-label.is-now')).toHaveCount(1)
        expect(await findWrong(axis), `stop ${stop}`).toEqual({ small: [], out: [], over: [], bold: 1 })
        await reader.slider.press('ArrowRight')
      }
    },
  )

/** Words of the axis that are small, leave it or stand over another, and how many of the current event are bold. */
const findWrong = (axis: Locator) =>
  axis.evaluate(svg => {
    // A word has 2 px of ground around it.
    const frame = svg.getBoundingClientRect()
    const texts = [...svg.querySelectorAll('text')].filter(it => it.checkVisibility())
    const boxes = texts.map(it => {
      const { left, right, top, bottom } = it.getBoundingClientRect()
      return { text: it.textContent, left, right, top: top + 2, bottom: bottom - 2 }
    })
    return {
      small: texts.filter(it => parseFloat(getComputedStyle(it).fontSize) < 12).map(it => it.textContent),
      out: boxes.filter(box => box.left < frame.left - 3 || box.right > frame.right + 3).map(({ text }) => text),
      over: boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .flatMap(b =>
            a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom ? `${a.text} / ${b.text}` : [],
          ),
      ),
      bold: texts.filter(it => it.matches('.is-now text') && getComputedStyle(it).fontWeight === '600').length,
    }
  })

test('a typed date leads to its stop, or to the nearest and says so; what is none is refused, nothing moves', async ({
  page,
}) => {
  const reader = await open(page)
  await reader.time.getByRole('button', { name: 'More for time' }).click()
  const field = reader.time.getByRole('textbox', { name: 'Go to a date' })
  const missed = reader.time.getByText(/^No event is dated/)
  for (const [typed, stop, note] of [
    ['2022-03-09', '6 of 14', []],
    ['21 Mar 2022', '7 of 14', []],
    ['2030-01-01', '14 of 14', ['No event is dated 1 January 2030: this is the nearest.']],
    ['2018', '3 of 14', ['No event is dated 2018: this is the nearest.']],
  ] as const) {
    await field.fill(typed)
    await reader.time.getByRole('button', { name: 'Go', exact: true }).click()
    await expectStop(reader, stop)
    await expect(missed, typed).toHaveText([...note])
  }
  await reader.time.getByRole('button', { name: 'Next date' }).click()
  await expect(missed).toHaveCount(0)

  for (const typed of ['yesterday', '2023-02-30', '<b>2023</b>', '']) {
    await field.fill(typed)
    await field.press('Enter')
    await expect(reader.time.getByRole('alert'), typed).toHaveText('Type a date such as 2023-11-21, 2023-09 or 2023')
    await expect(field).toHaveAccessibleDescription('Type a date such as 2023-11-21, 2023-09 or 2023')
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(field).toBeFocused()
    await expectStop(reader, '4 of 14')
  }
  await field.fill('1994')
  await expect(reader.time.getByRole('alert')).toHaveCount(0)
  await field.press('Enter')
  await expectStop(reader, '1 of 14')
})

test('time is shown up to a date, in a window, at one date alone, and to an even scale', async ({ page }) => {
  const reader = await open(page, '?t=2022-03-21')
  const mode = reader.time.getByRole('combobox', { name: 'Show' })
  await test.step('a window has two ends that meet and do not cross, and steps as a whole', async () => {
    await mode.selectOption('A window')
    const [from, to] = ['From', 'To'].map(name => reader.time.getByRole('slider', { name, exact: true }))
    await expect(from!).toHaveAttribute('aria-valuetext', /^5 of 14: September 2021/)
    await expect(to!).toHaveAttribute('aria-valuetext', /^7 of 14: 21 March 2022/)
    await expect(reader.slider).toHaveCount(0)
    await expect(reader.mark('Maputo, 1 event'), 'without what was before').toBeVisible()
    await reader.time.getByRole('button', { name: 'Next date' }).click()
    await expect(from!).toHaveAttribute('aria-valuetext', /^6 of 14/)
    await expect(to!).toHaveAttribute('aria-valuetext', /^8 of 14/)
    for (let press = 0; press < 4; press++) await from!.press('ArrowRight')
    await expect(from!).toHaveAttribute('aria-valuetext', /^8 of 14/)
    await expect(to!).toHaveAttribute('aria-valuetext', /^8 of 14/)
    await expect(page).toHaveURL(url => url.searchParams.get('mode') === 'window')
    await mode.selectOption('Up to this date')
    await expectStop(reader, '8 of 14')
    await expect(page).toHaveURL(url => !url.searchParams.has('mode'))
  })

  await test.step('"only this date" leaves the rest of the list dimmed and off the map', async () => {
    await reader.time.getByRole('button', { name: 'Previous date' }).click()
    await reader.time.getByRole('button', { name: 'Previous date' }).click()
    await expectStop(reader, '6 of 14: 9 March 2022')
    await expect(reader.marks).toHaveCount(6)
    await mode.selectOption('Only this date')
    await expect(reader.marks, 'those of that date, and of what lasted over it or may fall on it').toHaveCount(5)
    await reader.map.getByRole('button', { name: 'Leave out what is only possible' }).click()
    await expect(reader.story.getByRole('list', { name: 'Events' }).locator('.event:not(.hidden)')).toHaveCount(4)
    await expect(reader.row('The Mara makes a rare voyage to Mauritius')).toBeVisible()
  })

  await test.step('an even scale stands the thumb elsewhere, at the same date', async () => {
    const thumb = reader.time.locator('.axis-thumb-knob')
    const before = (await thumb.boundingBox())!.x
    await reader.time.getByRole('button', { name: 'More for time' }).click()
    await reader.time.getByRole('checkbox', { name: 'Even time scale' }).check()
    await expectStop(reader, '6 of 14')
    await expect.poll(async () => (await thumb.boundingBox())!.x).toBeGreaterThan(before + 100)
    await expect(page).toHaveURL(url => url.searchParams.get('axis') === 'linear')
  })
})
