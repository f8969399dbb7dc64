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
    shown: reader.story.locator('.event:not(.hidden)'),
  }
}

test('the legend explains the signs on show and no others, and each asks for its events', async ({ page }) => {
  const { reader, legend, entry, note, shown } = await openLegend(page)
  await expect(entry('place not in the text: inferred')).toBeVisible()
  await expect(entry('only mentioned')).toHaveCount(0)
  await test.step('what stands for no kind of event explains only, and is no button', async () => {
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

  const journey = entry('from one place to the next')
  await journey.click()
  await expect(journey).toHaveAttribute('aria-pressed', 'true')
  await expect(journey).toHaveAccessibleName('from one place to the next 2')
  await expect(reader.map.getByText('2 of 17 events.')).toBeVisible()
  await expect(page).toHaveURL(/[?&]sign=journey/)
  await expect(reader.marks).toHaveCount(3)
  await expect(reader.map.locator('.arrow')).toHaveCount(2)
  await expect(entry('one event in several places'), 'what is not on show any more is not explained').toHaveCount(0)
  await journey.press('Enter')
  await expect(reader.marks).toHaveCount(11)

  await test.step('a status is one choice, whether pressed in the legend or in the list', async () => {
    await entry('planned').click()
    await expect(page).toHaveURL(/[?&]status=planned$/)
    await expect(legend.getByRole('checkbox', { name: /^Planned/ })).toBeChecked()
    await legend.getByRole('checkbox', { name: /^Claimed/ }).check()
    await expect(entry('claimed')).toHaveAttribute('aria-pressed', 'true')
    await expect(shown).toHaveCount(3)
    await entry('planned').click()
    await entry('claimed').click()
    await expect(shown).toHaveCount(17)
  })

  await test.step('a kind of date asks for its dates, by its link too', async () => {
    for (const [name, sign, count] of [
      ['one day', 'day', 8],
      ['an end is open', 'open', 3],
      ['date inferred', 'inferred-date', 5],
    ] as const) {
      await expect(entry(name)).toHaveAccessibleName(`${name} ${count}`)
      await entry(name).click()
      await expect(page).toHaveURL(new RegExp(`[?&]sign=${sign}$`))
      await expect(shown).toHaveCount(count)
      if (sign !== 'inferred-date') await entry(name).click()
    }
    await page.reload()
    await expect(shown).toHaveCount(5)
  })
})

test('the legend follows the dates shown: a kind of date stands only while one of it is on show', async ({ page }) => {
  const { reader, legend, entry, note } = await openLegend(page, '?mode=only&t=1994-09-19')
  await expect(entry('an end is open')).toHaveCount(1)
  for (const kind of ['one day between two', 'some day of that time', 'planned'])
    await expect(entry(kind), kind).toHaveCount(0)
  await reader.map.getByRole('button', { name: 'Leave out what is only possible' }).click()
  await expect(entry('an end is open')).toHaveCount(0)
  await expect(entry('one day')).toHaveCount(1)
  await expect(note('possibly in the dates shown')).toHaveCount(0)
  await expect(note('small: not of the date shown')).toHaveCount(0)
  const pressed = await legend.locator('.legend-group button').allInnerTexts()
  expect(
    pressed.filter(text => !/\s[1-9]\d*$/.test(text)),
    'entries that ask for nothing',
  ).toEqual([])
  await reader.slider.press('End')
  await expect(entry('planned')).toHaveCount(1)
})

test('choices of two lists must both fit; what hides all says so, and what hides a chosen event goes', async ({
  page,
}) => {
  const { reader } = await openLegend(page)
  const choice = (list: string, name: string) =>
    reader.story.getByRole('group', { name: list }).getByRole('checkbox', { name })
  await expect(choice('Kind', 'Ship and voyages')).toHaveAccessibleName('Ship and voyages 5')
  await choice('Kind', 'Ship and voyages').check()
  await choice('Status', 'Planned').check()
  await expect(page).toHaveURL(
    url => url.searchParams.get('category') === 'voyage' && url.searchParams.get('status') === 'planned',
  )
  await expect(reader.map.getByText('This event has no place on the map.')).toBeVisible()
  await reader.slider.press('Home')
  await expect(choice('Kind', 'Ship and voyages'), 'counts follow the time').toHaveAccessibleName('Ship and voyages 0')
  await expect(reader.marks).toHaveCount(0)
  await expect(reader.map.getByText('No event here.')).toBeVisible()
  await reader.map.getByRole('button', { name: 'Go to the nearest: The ferry service is to resume' }).click()
  await expect(reader.dialog).toHaveAttribute('data-event', 'service-resumes')
  await expect(page).toHaveURL(/status=planned/)
  await reader.dialog.getByRole('button', { name: 'Close' }).click()
  await reader.map.getByRole('button', { name: 'Show all' }).press('Enter')
  await expect(page.locator('.map-note')).toHaveCount(0)
  await expect(choice('Status', 'Planned')).not.toBeChecked()
  await expect(page.locator('.map-base')).toBeFocused()

  await test.step('an event that is chosen is shown', async () => {
    await page.goto('?category=storm')
    await reader.row('Two ministers hold a press conference in Maputo').click()
    await expect(reader.card('Two ministers hold a press conference in Maputo')).toBeVisible()
    await expect(page).toHaveURL(url => !url.searchParams.has('category'))
  })

  await test.step('a link with a choice that the story does not have shows all, and says so once', async () => {
    await page.goto('?category=gardening&sign=%3Cscript%3E')
    await expect(reader.status).toContainText('category')
    await expect(reader.marks).toHaveCount(11)
  })
})

test('what only may fall on a date is counted apart, marked in words, and can be left out', async ({ page }) => {
  const reader = await open(page, '?mode=only&t=2022-03-21')
  await expect(reader.time.locator('.time-count')).toHaveText('3 certainly, 4 possibly')
  await expect(reader.story.locator('.event.maybe .tag.maybe')).toHaveCount(4)
  await expect(reader.mark(/^Antananarivo/)).toContainText('?')
  await settle(page)
  await expect(reader.mark(/^Antananarivo/), 'where the map has gone, too').toBeInViewport()
  const note = (await reader.map.locator('.map-note').boundingBox())!
  for (const mark of await reader.map.locator('.mark .target').all()) {
    const box = (await mark.boundingBox())!
    expect(
      box.y + box.height <= note.y || box.x + box.width <= note.x || box.x >= note.x + note.width,
      'no mark under the note',
    ).toBe(true)
  }
  await expect(reader.marks).toHaveCount(7)
  await reader.map.getByRole('button', { name: 'Leave out what is only possible' }).click()
  await expect(reader.time.locator('.time-count')).toHaveText('3 events')
  await expect(reader.story.locator('.event.maybe')).toHaveCount(0)
  await expect(reader.marks).toHaveCount(5)
  await expect(page).toHaveURL(/possible=no/)
  await page.reload()
  await expect(reader.time.locator('.time-count')).toHaveText('3 events')
  await expect(reader.map.getByText('4 only possible left out.')).toBeVisible()
  await reader.map.getByRole('button', { name: 'Show them too' }).click()
  await expect(reader.time.locator('.time-count')).toHaveText('3 certainly, 4 possibly')
})

test('the map stays with what the filter shows: no date leads it to events that are not there', async ({ page }) => {
  const reader = await open(page, '?place=mauritius')
  await settle(page)
  await reader.slider.press('Home')
  await expect(reader.map.getByText('No event here.')).toBeVisible()
  await settle(page)
  expect(await seenBasemaps(page), 'it never had to move').toEqual(['static'])
  await reader.map.getByRole('button', { name: /^Go to the nearest/ }).click()
  await expect(reader.mark(/^Mauritius/)).toBeInViewport()
})
