// Asking for part of the story: by sign, category, status, place and article; and what only may fall into a date.
import type { Page } from '@playwright/test'
import { seenBasemaps, settle } from './basemap.ts'
import { expect, test } from './page.ts'
import { open, type Reader } from './reader.ts'

const openFilter = async (page: Page, link: string) => {
  const reader = await open(page, link)
  await reader.story.getByText('Key and filter', { exact: true }).click()
  const choice = (list: string, name: string) =>
    reader.story.getByRole('group', { name: list }).getByRole('checkbox', { name })
  return { reader, choice }
}
/** Places of the events that the date and the filter let through; those of another time stand back. */
const places = ({ map }: Reader) => map.locator(':is(.mark, .edge-tag):not(.is-later) [data-place]')

test('a link of the first version that asks by a sign shows its events, and all can be had again', async ({ page }) => {
  const reader = await open(page, '?t=2022-04-01&sign=journey')
  await expect(reader.map.getByText('2 of 17 events.')).toBeVisible()
  await expect(reader.story.locator('.event:not(.hidden)')).toHaveCount(2)
  await expect(reader.map.locator('[role=button][data-place]')).toHaveCount(3)
  await reader.map.getByRole('button', { name: 'Show all' }).click()
  await expect(page).toHaveURL(url => !url.searchParams.has('sign'))
  await expect(reader.story.locator('.event:not(.hidden)')).toHaveCount(17)
})

test('choices of two lists must both fit; what hides all says so, and what hides a chosen event goes', async ({
  page,
}) => {
  const { reader, choice } = await openFilter(page, '?t=2022-04-01')
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
  await expect(reader.map.getByText('No event at this date.')).toBeVisible()
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
    await expect(reader.marks).not.toHaveCount(0)
  })
})

test('what only may fall on a date is counted apart, marked in words, and can be left out', async ({ page }) => {
  const reader = await open(page, '?mode=only&t=2022-03-21')
  await expect(reader.map.getByText('3 certainly, 4 possibly')).toBeVisible()
  await expect(reader.story.locator('.event.maybe .tag.maybe')).toHaveCount(4)
  const note = (await reader.map.locator('.map-note').boundingBox())!
  for (const mark of await reader.map.locator('.mark .target').all()) {
    const box = (await mark.boundingBox())!
    expect(
      box.y + box.height <= note.y || box.x + box.width <= note.x || box.x >= note.x + note.width,
      'no mark under the note',
    ).toBe(true)
  }
  await expect(places(reader)).toHaveCount(7)
  await reader.map.getByRole('button', { name: 'Leave out what is only possible' }).click()
  await expect(reader.map.getByText('4 only possible left out.')).toBeVisible()
  await expect(reader.story.locator('.event.maybe')).toHaveCount(0)
  await expect(places(reader)).toHaveCount(5)
  await expect(page).toHaveURL(/possible=no/)
  await page.reload()
  await expect(reader.map.getByText('4 only possible left out.')).toBeVisible()
  await reader.map.getByRole('button', { name: 'Show them too' }).click()
  await expect(reader.map.getByText('3 certainly, 4 possibly')).toBeVisible()
})

test(
  'the map stays with what the filter shows: no date leads it to events that are not there',
  { tag: '@slow' },
  async ({ page }) => {
    const reader = await open(page, '?place=mauritius')
    await settle(page)
    await reader.slider.press('Home')
    await expect(reader.map.getByText('No event at this date.')).toBeVisible()
    await settle(page)
    expect(await seenBasemaps(page), 'it never had to move').toEqual(['static'])
    await reader.map.getByRole('button', { name: /^Go to the nearest/ }).click()
    await expect(reader.mark(/^Mauritius/)).toBeInViewport()
  },
)
