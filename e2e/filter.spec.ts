// Asking for part of the story: by sign, category, status, place and article; and what only may fall into a date.
import type { Page } from '@playwright/test'
import { seenBasemaps, settle } from './basemap.ts'
import { expect, test } from './page.ts'
import { open } from './reader.ts'

const openLegend = async (page: Page, link?: string) => {
  const reader = await open(page, link)
  await page.locator('.legend summary').click()
  const legend = page.locator('.legend')
  return {
    reader,
    legend,
    entry: (name: string) => legend.getByRole('button', { name: new RegExp(`^${name} \\d+$`) }),
    note: (name: string) => legend.getByRole('listitem').filter({ hasText: new RegExp(`${name}$`) }),
  }
}

test('the legend explains the signs on show and no others, and each asks for its events', async ({ page }) => {
  const { reader, entry } = await openLegend(page)
  await expect(entry('place not in the text: inferred')).toBeVisible()
  await expect(entry('a water')).toHaveCount(0)
  await expect(entry('an exact place')).toHaveCount(0)
  const journey = entry('from one place to the next')
  await journey.click()
  await expect(journey).toHaveAttribute('aria-pressed', 'true')
  await expect(journey).toHaveAccessibleName('from one place to the next 2')
  await expect(reader.map.getByText('2 of 36 events.')).toBeVisible()
  await expect(page).toHaveURL(/[?&]sign=journey/)
  await expect(reader.marks).toHaveCount(2)
  await expect(reader.map.locator('.arrow')).toHaveCount(2)
  await expect(entry('one event in several places'), 'what is not on show any more is not explained').toHaveCount(0)
  await journey.press('Enter')
  await expect(reader.marks).toHaveCount(12)
})

for (const [name, sign, count] of [
  ['one day', 'day', 19],
  ['lasted all that time', 'lasted', 10],
  ['some day of that time', 'month', 2],
  ['one day between two', 'between', 5],
  ['an end is open', 'open', 7],
  ['date inferred', 'inferred-date', 24],
] as const) {
  test(`the legend's “${name}” asks for its dates, by its link too`, async ({ page }) => {
    const { reader, entry } = await openLegend(page)
    const counted = Number(/\d+$/.exec(await entry(name).innerText())![0])
    expect(counted).toBe(count)
    await entry(name).click()
    await expect(page).toHaveURL(new RegExp(`[?&]sign=${sign}$`))
    await expect(reader.story.locator('.event:not(.hidden)')).toHaveCount(count)
    await page.reload()
    await expect(reader.story.locator('.event:not(.hidden)')).toHaveCount(count)
  })
}

test('a status is one choice, whether pressed in the legend or in the list', async ({ page }) => {
  const { legend, entry } = await openLegend(page)
  await entry('planned').click()
  await expect(page).toHaveURL(/[?&]status=planned$/)
  await expect(legend.getByRole('checkbox', { name: /^Planned/ })).toBeChecked()
  await legend.getByRole('checkbox', { name: /^Claimed/ }).check()
  await expect(entry('claimed')).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('.event:not(.hidden)').first()).toBeVisible()
})

test('the legend follows the dates shown: a kind of date stands only while one of it is on show', async ({ page }) => {
  const { reader, legend, entry, note } = await openLegend(page, '/?mode=only&t=2018-09-19')
  const pressed = () =>
    legend
      .locator('.legend-group button')
      .allInnerTexts()
      .then(texts => texts.map(text => text.replace(/\s+/g, ' ').trim()))
  await expect(entry('an end is open')).toHaveCount(1)
  for (const kind of ['one day between two', 'some day of that time', 'planned'])
    await expect(entry(kind), kind).toHaveCount(0)
  await reader.map.getByRole('button', { name: 'Leave out what is only possible' }).click()
  await expect(entry('an end is open')).toHaveCount(0)
  await expect(entry('one day')).toHaveCount(1)
  await expect(note('possibly in the dates shown')).toHaveCount(0)
  await expect(note('small: not of the date shown')).toHaveCount(0)
  expect(
    (await pressed()).every(text => / [1-9]\d*$/.test(text)),
    'no entry asks for nothing',
  ).toBe(true)
  await reader.slider.press('End')
  await expect(entry('planned')).toHaveCount(1)
})

test('what stands for no kind of event explains only, and is no button', async ({ page }) => {
  const { legend, note } = await openLegend(page)
  for (const name of [
    'small: not of the date shown',
    'so many events here',
    'an article came out, or some day of the bar',
  ]) {
    await expect(note(name)).toBeVisible()
    await expect(note(name).getByRole('button')).toHaveCount(0)
    expect(await note(name).evaluate(it => getComputedStyle(it).borderStyle), name).toBe('none')
  }
  await expect(legend.getByRole('button').first()).toHaveCSS('border-style', 'solid')
})

test('choices of two lists must both fit; counts follow the time; one press shows all again', async ({ page }) => {
  const reader = await open(page)
  await page.locator('.legend summary').click()
  const choice = (list: string, name: string) =>
    reader.story.getByRole('group', { name: list }).getByRole('checkbox', { name })
  await expect(choice('Kind', 'Launch and satellite')).toHaveAccessibleName('Launch and satellite 7')
  await choice('Kind', 'Launch and satellite').check()
  await choice('Status', 'Planned').check()
  await expect(page).toHaveURL(
    url => url.searchParams.get('category') === 'launch' && url.searchParams.get('status') === 'planned',
  )
  await expect(reader.map.getByText('These 2 events have no place on the map.')).toBeVisible()
  await reader.slider.press('Home')
  await expect(choice('Kind', 'Launch and satellite')).toHaveAccessibleName('Launch and satellite 0')
  await expect(reader.map.getByRole('button', { name: /^Go to the nearest: / })).toBeVisible()
  await reader.map.getByRole('button', { name: 'Show all' }).press('Enter')
  await expect(page.locator('.map-note')).toHaveCount(0)
  await expect(choice('Status', 'Planned')).not.toBeChecked()
  await expect(page.locator('.map-base')).toBeFocused()
})

test('a filter that leaves nothing says so and leads to the nearest event that fits', async ({ page }) => {
  const reader = await open(page, '/?status=planned&t=2018-09-19')
  await expect(reader.marks).toHaveCount(0)
  await expect(reader.map.getByText('No event here.')).toBeVisible()
  await reader.map.getByRole('button', { name: /^Go to the nearest: / }).click()
  await expect(reader.dialog).toBeVisible()
  await expect(page).toHaveURL(/status=planned/)
})

test('an event that is chosen is shown: the filter that hides it goes', async ({ page }) => {
  const reader = await open(page, '/?category=launch')
  await reader.row('Blinken and Park hold a press conference in Seoul').click()
  await expect(reader.card('Blinken and Park hold a press conference in Seoul')).toBeVisible()
  await expect(page).toHaveURL(url => !url.searchParams.has('category'))
})

test('a link with a choice that the story does not have shows all, and says so once', async ({ page }) => {
  const reader = await open(page, '/?category=gardening&sign=%3Cscript%3E')
  await expect(reader.status).toContainText('category')
  await expect(reader.marks).toHaveCount(12)
})

test('what only may fall on a date is counted apart, marked in words, and can be left out', async ({ page }) => {
  const reader = await open(page, '/?mode=only&t=2023-11-21')
  await expect(reader.time.locator('.time-count')).toHaveText('8 certainly, 8 possibly')
  await expect(reader.story.locator('.event.maybe .tag.maybe')).toHaveCount(8)
  await expect(reader.mark(/^Washington/)).toContainText('?')
  await settle(page)
  await expect(reader.mark(/^Washington/), 'where the map has gone, too').toBeInViewport()
  const note = (await reader.map.locator('.map-note').boundingBox())!
  for (const mark of await reader.map.locator('.mark .target').all()) {
    const box = (await mark.boundingBox())!
    expect(
      box.y + box.height <= note.y || box.x + box.width <= note.x || box.x >= note.x + note.width,
      'no mark under the note',
    ).toBe(true)
  }
  const marks = await reader.marks.count()
  await reader.map.getByRole('button', { name: 'Leave out what is only possible' }).click()
  await expect(reader.time.locator('.time-count')).toHaveText('8 events')
  await expect(reader.story.locator('.event.maybe')).toHaveCount(0)
  expect(await reader.marks.count()).toBeLessThan(marks)
  await expect(page).toHaveURL(/possible=no/)
  await page.reload()
  await expect(reader.time.locator('.time-count')).toHaveText('8 events')
  await expect(reader.map.getByText('8 only possible left out.')).toBeVisible()
  await reader.map.getByRole('button', { name: 'Show them too' }).click()
  await expect(reader.time.locator('.time-count')).toHaveText('8 certainly, 8 possibly')
})

test('the map stays with what the filter shows: no date leads it to events that are not there', async ({ page }) => {
  const reader = await open(page, '/?place=guam')
  await settle(page)
  await reader.slider.press('Home')
  await expect(reader.map.getByText('No event here.')).toBeVisible()
  await settle(page)
  expect(await seenBasemaps(page), 'it never had to move').toEqual(['static'])
  await reader.map.getByRole('button', { name: /^Go to the nearest/ }).click()
  await expect(reader.mark(/^Guam/)).toBeInViewport()
})
