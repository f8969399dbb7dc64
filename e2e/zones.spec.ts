// A date is a day of the story, the same wherever its reader is: the list, the card, the axis and the slider say one
// thing in every zone.
import { expect, test } from './page.ts'
import { expectStop, open } from './reader.ts'

const DATES = [
  '19 September 1994',
  '19 September 1994 to 23 March 2022, inferred',
  'about 2019',
  'perhaps spring 2021',
  'September 2021',
  '9 March 2022',
  '21 March 2022',
  '21 March 2022, 21:43 Central Africa Time (22:43 UTC+3 there)',
  '21 or 22 March 2022, inferred',
  'from 23 March 2022 on, inferred',
  '24 March 2022',
  'until 24 March 2022, inferred',
  '20 to 29 March 2022 (day unknown)',
  '1 April 2022',
]

for (const zone of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
  test.describe(zone, () => {
    test.use({ timezoneId: zone })

    test(
      'every date is the one of the articles',
      { tag: zone === 'Pacific/Honolulu' ? [] : '@slow' },
      async ({ page }) => {
        // Just before midnight in the first of these zones and just after in the last, it is three different days.
        await page.clock.setSystemTime(new Date('2022-03-21T10:30:00Z'))
        const reader = await open(page, '?t=2022-03-09')
        expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone)
        const headings = reader.story.getByRole('list', { name: 'Events' }).locator('.event-date:visible')
        await expect(headings).toHaveText(DATES.map(date => date.replace(', inferred', 'inferred')))
        await expect(reader.time.locator('.axis-label')).toContainText(['19 Sept', '20 Mar', '1 Apr'])
        await expect(reader.story.getByText(/^Published/)).toHaveText([
          /^Published between 24 and 31 March 2022/,
          /^Published 25 March 2022/,
        ])
        for (const stop of [6, 7, 8, 9]) {
          const date = DATES[stop - 1]!
          await expectStop(reader, `${stop} of 14: ${date}, `)
          await expect(reader.time.locator('.time-date')).toHaveText(date)
          await reader.slider.press('ArrowRight')
        }
        await reader.row('Three ministers of transport hold a call').click()
        await expect(reader.dialog.locator('time')).toHaveText('24 March 2022')
      },
    )
  })
}
