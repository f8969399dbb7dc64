// A date is a day of the story, the same wherever its reader is: the list, the card, the axis and the slider say one thing in every zone.
import { expect, test } from './page.ts'
import { open, toReader } from './reader.ts'

const DATES = [
  '19 September 2018',
  '19 September 2018 to 23 November 2023, inferred',
  '31 May 2023, inferred',
  '24 August 2023, inferred',
  'September 2023',
  '9 November 2023',
  '21 November 2023',
  '21 to 24 November 2023, inferred',
  'until 21 November 2023, inferred',
  '21 or 22 November 2023, inferred',
  '22 November 2023, inferred',
  '22 November to 1 December 2023, inferred',
  'between 21 and 24 November 2023, inferred',
  '23 November 2023, inferred',
  'from 23 November 2023 on, inferred',
  '24 November 2023',
  'until 24 November 2023, inferred',
  '1 December 2023',
]

for (const zone of ['Pacific/Honolulu', 'America/New_York', 'Asia/Seoul', 'Pacific/Kiritimati']) {
  test.describe(zone, () => {
    test.use({ timezoneId: zone })

    test('every date is the one of the articles', async ({ page }) => {
      // Just before midnight in the first of these zones and just after in the last, it is three different days.
      await page.clock.setSystemTime(new Date('2023-11-21T10:30:00Z'))
      const { slider, story, time } = await open(page, '/?t=2018-09-19')
      expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone)
      const headings = story.getByRole('list', { name: 'Events' }).locator('.event-date:visible')
      await expect(headings).toHaveText(DATES.map(date => date.replace(', inferred', 'inferred')))
      for (const [index, date] of DATES.entries()) {
        await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^${index + 1} of 18: ${date}, `))
        await expect(time.locator('.time-date')).toHaveText(date)
        await slider.press('ArrowRight')
      }
      await expect(time.locator('.axis-label')).toContainText([
        '19 Sept',
        '21 Nov',
        '22 Nov',
        '23 Nov',
        '24 Nov',
        '1 Dec',
      ])
      await expect(story.getByText(/^Published/)).toHaveText([
        /^Published between 23 and 30 November 2023/,
        /^Published 24 or 25 November 2023/,
      ])
    })

    test('a link to a date is a link to that date, and a card says it', async ({ page }) => {
      const reader = await open(page, '/?t=2023-11-21')
      await expect(reader.slider).toHaveAttribute('aria-valuetext', /^7 of 18: 21 November 2023, /)
      await page.goto('/?event=three-ministers-call')
      await expect(toReader(page).dialog.locator('time')).toHaveText('24 November 2023')
    })
  })
}
