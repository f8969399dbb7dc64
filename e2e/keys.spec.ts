// Every control by its keys: what opens and closes, the map, the tabs, time. Nothing here touches the mouse either.
import { press, tabTo } from './keyboard.ts'
import { expect, test } from './page.ts'
import { expectStop, open, sayFocus } from './reader.ts'

test('where what opened the card is gone when it closes, the focus goes to the map', async ({ page }) => {
  const reader = await open(page)
  await tabTo(page, /^Military Demarcation Line/)
  await press(page, 'Enter')
  await tabTo(page, 'Previous event')
  while ((await reader.mark(/^Military Demarcation Line/).count()) > 0) await press(page, 'Enter')
  await press(page, 'Escape')
  await expect(reader.dialog).toHaveCount(0)
  expect(await sayFocus(page)).toMatch(/^Move the map/)
})

test('Escape closes the card wherever the focus is', async ({ page }) => {
  const reader = await open(page, '/?event=satellite-launch')
  await expect(reader.dialog).toBeVisible()
  await reader.slider.focus()
  await press(page, 'Escape')
  await expect(reader.dialog).toHaveCount(0)
  expect(await sayFocus(page)).toBe('Date')
})

test('a mark whose name had no room shows it while it has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const reader = await open(page, '/?view=127,38,3')
  const name = reader.mark(/^Sohae/).locator('.mark-name.none')
  await expect(name).toHaveCount(1)
  await expect(name).toBeHidden()
  await tabTo(page, /^Sohae/)
  await expect(name).toBeVisible()
})

test('the skip link leads past the map', async ({ page }) => {
  await open(page)
  await tabTo(page, 'Skip the map')
  await page.keyboard.press('Enter')
  expect(await press(page, 'Tab')).toBe('Previous date')
})

test('keys move the map and zoom it, and the whole story comes back', async ({ page }) => {
  const reader = await open(page)
  const place = async () => (await reader.mark(/^Guam/).boundingBox())!
  const before = await place()
  await tabTo(page, /^Move the map/)
  await press(page, 'ArrowDown')
  await expect.poll(async () => (await place()).y).toBeLessThan(before.y - 40)
  await press(page, 'ArrowUp')
  await press(page, '+')
  await expect(page).toHaveURL(/view=/)
  await press(page, '-')
  await tabTo(page, 'Show the whole story')
  await press(page, 'Enter')
  await expect.poll(async () => Math.abs((await place()).y - before.y)).toBeLessThan(2)
  await expect(page).not.toHaveURL(/view=/)
  await tabTo(page, 'Flat map')
  await press(page, 'Enter')
  expect(await sayFocus(page)).toBe('Globe')
})

test('arrows lead from tab to tab, and Tab into the panel', async ({ page }) => {
  const reader = await open(page)
  await tabTo(page, /^Events/)
  expect(await press(page, 'ArrowRight')).toMatch(/^Articles/)
  await expect(reader.story.getByRole('tabpanel')).toHaveAccessibleName(/^Articles/)
  expect(await press(page, 'ArrowRight')).toMatch(/^Events/)
  expect(await press(page, 'End')).toMatch(/^Articles/)
  expect(await press(page, 'Home')).toMatch(/^Events/)
  await expect(reader.story.getByRole('tabpanel')).toHaveAccessibleName(/^Events/)
})

test('time is stepped, played, shown in another way and typed', async ({ page }) => {
  const reader = await open(page)
  await tabTo(page, 'Previous date')
  for (let step = 17; step >= 1; step--) await press(page, 'Enter')
  await expectStop(reader, '1 of 18')
  await press(page, 'Enter')
  expect(await sayFocus(page), 'the button stays where it ends').toBe('Previous date')
  await tabTo(page, 'Play')
  await press(page, ' ')
  expect(await sayFocus(page)).toBe('Pause')
  await press(page, ' ')
  expect(await sayFocus(page)).toBe('Play')
  await tabTo(page, 'More for time')
  await press(page, 'Enter')
  await tabTo(page, 'Go to a date')
  await page.keyboard.type('2023-11-09')
  await press(page, 'Enter')
  await expectStop(reader, '6 of 18')
  await tabTo(page, /^Show/, 'Shift+Tab')
  await press(page, 'ArrowDown')
  await tabTo(page, 'From')
  await press(page, 'ArrowLeft')
  await expect(reader.time.getByRole('slider', { name: 'From', exact: true })).toHaveAttribute(
    'aria-valuetext',
    /^3 of 18/,
  )
})
