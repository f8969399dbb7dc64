// Every control by its keys: what opens and closes, the map, the tabs, time. Nothing here touches the mouse either.
import { press, tabTo } from './keyboard.ts'
import { expect, test } from './page.ts'
import { expectStop, open, sayFocus } from './reader.ts'

test('a card closes on Escape wherever the focus is', async ({ page }) => {
  const reader = await open(page, '?event=mara-grounds')
  await expect(reader.dialog).toBeVisible()
  await reader.slider.focus()
  await press(page, 'Escape')
  await expect(reader.dialog).toHaveCount(0)
  expect(await sayFocus(page)).toBe('Date')

  await page.goto('?event=engine-fails')
  await tabTo(page, 'Next event')
  await press(page, 'Enter')
  await press(page, 'Escape')
  await expect(reader.dialog).toHaveCount(0)
  expect(await sayFocus(page), 'from the opened row to its title').toBe('The Mara makes a rare voyage to Mauritius')
})

test('in a field of text Escape is said to the field: the card stays open', async ({ page }) => {
  const reader = await open(page, '?event=mara-grounds')
  await reader.time.getByRole('button', { name: 'More for time' }).click()
  await reader.time.getByRole('textbox', { name: 'Go to a date' }).press('Escape')
  await expect(reader.dialog).toBeVisible()
})

for (const place of ['katsepy-light', 'antananarivo'])
  test(
    `the focus goes along where a mark becomes one of several in one: ${place}`,
    { tag: place === 'antananarivo' ? [] : '@slow' },
    async ({ page }) => {
      const reader = await open(page, '?event=mara-grounds&view=46.2,-17,7')
      await reader.map.locator(`.mark [data-place=${place}]`).focus()
      await page.evaluate(() => {
        history.pushState(null, '', '?event=mara-grounds&view=46.2,-17,1.5')
        dispatchEvent(new PopStateEvent('popstate'))
      })
      await expect(reader.map.locator(`[data-places*=${place}]`)).toBeFocused()
    },
  )

test('a mark whose name had no room shows it while it has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 420 })
  const reader = await open(page, '?t=2022-04-01')
  const mark = reader.map.locator('.mark:has(.mark-name.is-hidden) [role=button]').first()
  const name = mark.locator('.mark-name')
  await expect(name).toBeHidden()
  await press(page, 'Tab')
  await mark.focus()
  await expect(name).toBeVisible()
})

test('keys lead past the map, move it and zoom it, and bring the whole story back', async ({ page }) => {
  const reader = await open(page, '?t=2022-04-01')
  await tabTo(page, 'Skip the map')
  await page.keyboard.press('Enter')
  expect(await press(page, 'Tab')).toBe('Previous date')

  await tabTo(page, /^Move the map/, 'Shift+Tab')
  const place = async () => (await reader.mark(/^Mauritius/).boundingBox())!
  const before = await place()
  await press(page, 'ArrowDown')
  await expect.poll(async () => (await place()).y).toBeLessThan(before.y - 40)
  await press(page, 'ArrowUp')
  await press(page, '+')
  await expect(page).toHaveURL(/view=/)
  await press(page, '-')
  await tabTo(page, 'Region')
  await press(page, 'Enter')
  await expect.poll(async () => Math.abs((await place()).y - before.y)).toBeLessThan(2)
  await expect(page).not.toHaveURL(/view=/)
  expect(await sayFocus(page), 'the same button leads there and back').toBe('Whole story')
  await press(page, 'Enter')
  await expect(page).toHaveURL(/view=/)
})

test(
  'time is stepped, played, shown in another way and typed; arrows lead from tab to tab',
  { tag: '@slow' },
  async ({ page }) => {
    const reader = await open(page)
    for (const key of ['Home', 'PageUp']) await reader.slider.press(key)
    await expectStop(reader, '3 of 14')
    await tabTo(page, 'Previous date', 'Shift+Tab')
    for (let step = 2; step >= 1; step--) await press(page, 'Enter')
    await expectStop(reader, '1 of 14')
    await press(page, 'Enter')
    expect(await sayFocus(page), 'the button stays where it ends').toBe('Previous date')
    await tabTo(page, 'Play')
    await press(page, ' ')
    expect(await sayFocus(page)).toBe('Pause')
    await press(page, ' ')
    expect(await sayFocus(page)).toBe('Play')
    await tabTo(page, 'More for time')
    await press(page, 'Enter')
    await expect(reader.time.getByRole('textbox', { name: 'Go to a date' })).toBeVisible()
    await tabTo(page, 'Go to a date')
    await page.keyboard.type('2022-03-09')
    await press(page, 'Enter')
    await expectStop(reader, '6 of 14')
    await tabTo(page, /^Show/, 'Shift+Tab')
    await press(page, 'ArrowDown')
    await tabTo(page, 'From')
    await press(page, 'ArrowLeft')
    await expect(reader.time.getByRole('slider', { name: 'From', exact: true })).toHaveAttribute(
      'aria-valuetext',
      /^3 of 14/,
    )

    await tabTo(page, /^Events/)
    expect(await press(page, 'ArrowRight')).toMatch(/^Articles/)
    await expect(reader.story.getByRole('tabpanel'), 'and Tab into the panel').toHaveAccessibleName(/^Articles/)
    expect(await press(page, 'ArrowRight')).toMatch(/^Events/)
    expect(await press(page, 'End')).toMatch(/^Articles/)
    expect(await press(page, 'Home')).toMatch(/^Events/)
    await expect(reader.story.getByRole('tabpanel')).toHaveAccessibleName(/^Events/)
  },
)
