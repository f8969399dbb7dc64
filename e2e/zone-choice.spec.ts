// A story with times of day: said in the zone that the reader chooses, with its name, while a date stays the date that
// it is, wherever its reader is.
import { expect, test } from './page.ts'
import { expectStop, open } from './reader.ts'

const STORY = '/s/hours/'

/**
 * What each event says of its date, by the parameter `zone`; of the reader's own, by where they are. The answer in
 * Washington and the word on Guam are one moment.
 */
const SAID = {
  story: {
    'lift-off': '21 November 2023, 22:43 Korean Standard Time',
    answer: '22 November 2023, 00:00 Korean Standard Time (21 November 2023, 10:00 UTC−5 there)',
    base: '22 November 2023, 00:00 Korean Standard Time (01:00 UTC+10 there)',
    protest: '21 November 2023',
  },
  local: {
    'lift-off': '21 November 2023, 22:43 UTC+9',
    answer: '21 November 2023, 10:00 Eastern Standard Time',
    base: '22 November 2023, 01:00 Chamorro Standard Time',
    protest: '21 November 2023',
  },
  utc: {
    'lift-off': '21 November 2023, 13:43 Coordinated Universal Time (22:43 UTC+9 there)',
    answer: '21 November 2023, 15:00 Coordinated Universal Time (10:00 UTC−5 there)',
    base: '21 November 2023, 15:00 Coordinated Universal Time (22 November 2023, 01:00 UTC+10 there)',
    protest: '21 November 2023',
  },
} as const
const OWN = {
  'Pacific/Honolulu': /^21 November 2023, 03:43 Hawaii.Aleutian Standard Time \(22:43 UTC\+9 there\)$/,
  'Pacific/Kiritimati': /^22 November 2023, 03:43 Line Islands Time \(21 November 2023, 22:43 UTC\+9 there\)$/,
}

for (const [zone, own] of Object.entries(OWN)) {
  test.describe(zone, () => {
    test.use({ timezoneId: zone })

    test(
      'each event says its time in the zone that is chosen, which the link keeps; a date stays',
      { tag: zone === 'Pacific/Kiritimati' ? [] : '@slow' },
      async ({ page }) => {
        const reader = await open(page, `${STORY}?event=lift-off`)
        await reader.time.getByRole('button', { name: 'More for time' }).click()
        const choice = reader.time.getByRole('combobox', { name: 'Times of day in' })
        await expect(choice).toHaveValue('story')
        for (const [name, said] of Object.entries(SAID)) {
          await choice.selectOption(name)
          for (const [id, date] of Object.entries(said))
            await expect(page.locator(`#event-${id} .event-date`), `${name}, ${id}`).toHaveText(date)
          await expect(reader.dialog.locator('time')).toHaveText(said['lift-off'])
          await expectStop(reader, new RegExp(`: ${said['lift-off'].replace(/[+()]/g, '\\$&')}, `))
        }

        await choice.selectOption({ label: 'my zone' })
        await expect(reader.dialog.locator('time')).toHaveText(own)
        await expect(page).toHaveURL(url => url.searchParams.get('zone') === 'viewer')
        await expect(page.locator('#event-protest .event-date')).toHaveText('21 November 2023')
        await expect(page.locator('.axis-label').first()).toHaveText(/21 Nov/)
        await page.reload()
        await expect(reader.dialog.locator('time')).toHaveText(own)
      },
    )
  })
}

test.describe('without script, in Pacific/Kiritimati', () => {
  test.use({ javaScriptEnabled: false, timezoneId: 'Pacific/Kiritimati' })
  test('the page as built says the story’s zone', async ({ page }) => {
    await page.goto(STORY)
    await expect(page.locator('#event-answer .event-date')).toHaveText(SAID.story.answer)
  })
})

test('a story without a time of day offers no zones, and a link may still name one', async ({ page }) => {
  const reader = await open(page, '/s/hostile/?zone=viewer&event=second')
  await reader.time.getByRole('button', { name: 'More for time' }).click()
  await expect(reader.time.getByRole('combobox')).toHaveCount(1)
  await expect(reader.dialog.locator('time').first()).toHaveText('21 November 2023')
})
