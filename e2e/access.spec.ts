// What assistive technology and a reader's own colours meet: axe in every state of the page, forced colours, and the
// one line that speaks.
import type { Locator } from '@playwright/test'
import { axe } from './axe.ts'
import { pickColours, toContrast } from './colours.ts'
import { expect, test } from './page.ts'
import { middleOf, open, openStill, type Reader } from './reader.ts'

const STATES: Readonly<Record<string, (reader: Reader) => Promise<unknown>>> = {
  'with the choices of time': async ({ time }) => {
    const more = time.getByRole('button', { name: 'More for time' })
    if ((await more.getAttribute('aria-expanded')) === 'false') await more.press('Enter')
    await time.getByRole('textbox', { name: 'Go to a date' }).fill('never')
    await time.getByRole('textbox', { name: 'Go to a date' }).press('Enter')
    await expect(time.getByRole('alert')).toBeVisible()
  },
  'with the articles': ({ tab }) => tab('Articles').press('Enter'),
  'with the short list of a place': async ({ mark, dialog }) => {
    await mark(/^Maputo/).press('Enter')
    await expect(dialog).toBeVisible()
  },
  'with a card, over the articles': async ({ dialog }) => {
    await dialog.getByRole('button', { name: 'Two ministers hold' }).press('Enter')
    await expect(dialog).toHaveAttribute('data-event', 'press-conference')
  },
  'with a card, beside the list': ({ tab }) => tab('Events').press('Enter'),
  'with a window of time': ({ time }) => time.getByRole('combobox', { name: 'Show' }).selectOption('A window'),
}

// Each theme and each width once; light ones at both widths are looked at with the project's own stories too.
for (const { theme, width, height } of [
  { theme: 'dark', width: 1280, height: 720 },
  { theme: 'light', width: 390, height: 844 },
] as const) {
  test(`axe finds nothing: ${theme}, ${width} pixels`, { tag: theme === 'light' ? [] : '@slow' }, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: theme })
    await page.setViewportSize({ width, height })
    const reader = await open(page)
    expect(await axe(page), 'at opening').toEqual([])
    for (const [name, lead] of Object.entries(STATES)) {
      if (name === 'with a window of time' && width < 1280)
        await reader.dialog.getByRole('button', { name: 'Close' }).press('Enter')
      await lead(reader)
      expect(await axe(page), name).toEqual([])
    }
  })
}

test.describe('in forced colours', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(
      `marks, thumb, selection and focus can be told from what is behind them, ${colorScheme}`,
      { tag: colorScheme === 'dark' ? [] : '@slow' },
      async ({ page, browserName }) => {
        test.skip(browserName !== 'chromium', 'only Chromium shows a test forced colours')
        await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' })
        const reader = await open(page, '?event=mara-sails-to-mauritius')
        await expect(reader.dialog).toBeVisible()
        await expect(async () => {
          const knob = reader.time.locator('.axis-thumb-knob')
          // The marks that are not under the card: inside those that are full, on the outline of the others.
          const places = [
            await middleOf(knob),
            ...(await reader.map.locator('.mark :is(.sign-here, .sign-said)').evaluateAll(all =>
              all.flatMap(sign => {
                const { left, top, bottom, width } = sign.getBoundingClientRect()
                const place = { x: left + width / 2, y: sign.matches('.sign-here') ? bottom - 3 : top }
                return sign.closest('a')!.contains(document.elementFromPoint(place.x, place.y)) ? [place] : []
              }),
            )),
          ]
          const shown = await pickColours(page, places)
          await page.evaluate(() => {
            for (const it of document.querySelectorAll<SVGElement>('.axis, .overlay')) it.style.visibility = 'hidden'
          })
          const behind = await pickColours(page, places)
          await page.evaluate(() => {
            for (const it of document.querySelectorAll<SVGElement>('.axis, .overlay')) it.style.visibility = ''
          })
          expect(places.length).toBeGreaterThan(2)
          places.forEach((place, i) =>
            expect(toContrast(shown[i]!, behind[i]!), `at ${JSON.stringify(place)}`).toBeGreaterThan(3),
          )
        }).toPass() // once the map has come to where it goes
        const outline = (place: Locator) => place.evaluate(it => getComputedStyle(it).outlineStyle)
        expect(await outline(reader.story.locator('#event-mara-sails-to-mauritius')), 'the selected row').toBe('solid')
        expect(await reader.dialog.evaluate(it => getComputedStyle(it).borderTopStyle), 'the edge of the card').toBe(
          'solid',
        )
      },
    )
  }

  test('the names beside the marks can be read', async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'only Chromium shows a test forced colours')
    await page.emulateMedia({ forcedColors: 'active' })
    const { map } = await open(page, '?t=2022-04-01')
    const names = await map.locator('.mark-name:not(.is-hidden)').evaluateAll(all =>
      all.map(it => {
        const { stroke, fill, paintOrder } = getComputedStyle(it)
        return { said: it.textContent, isHidden: fill === stroke, paintOrder }
      }),
    )
    expect(names.length).toBeGreaterThan(4)
    for (const name of names)
      expect(name, 'the name stands before its outline, in another colour').toMatchObject({
        isHidden: false,
        paintOrder: 'stroke',
      })
  })
})

test.describe('the status line', () => {
  test('says where a button leads, and only one line does', async ({ page }) => {
    const { time, status } = await open(page, '?t=2022-04-01')
    await expect(status).toHaveCount(1)
    await expect(status).toHaveText('')
    await time.getByRole('button', { name: 'Previous date' }).click()
    await expect(status).toHaveText(
      '13 of 14: 20 to 29 March 2022 (day unknown), The waters round the wreck are barred',
    )
    await time.getByRole('combobox', { name: 'Show' }).selectOption('Only this date')
    await expect(status).toHaveText(/^13 of 14/)
  })

  test('is silent while the story plays', async ({ page }) => {
    const { time, status } = await openStill(page, '?t=2021-09')
    await status.evaluate(line => {
      new MutationObserver(() => {
        line.setAttribute('data-said', `${line.getAttribute('data-said') ?? ''}${line.textContent}`)
      }).observe(line, { childList: true, characterData: true, subtree: true })
    })
    await time.getByRole('button', { name: 'Play' }).click()
    await page.clock.runFor(6500)
    await expect(time.getByRole('slider', { name: 'Date' })).toHaveAttribute('aria-valuetext', /^8 of 14/)
    expect((await status.getAttribute('data-said')) ?? '').toBe('')
  })
})
