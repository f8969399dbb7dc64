// A story with times of day: said in the zone that the reader chooses, with its name, while a date stays the date that it is, wherever its reader is.
import { buildOnce } from './build-once.ts'
import { expect, test } from './page.ts'
import { open, toReader } from './reader.ts'

const TEXT = `It lifted off at 22.43 on November 21, Seoul said.

At 10 in the morning of November 21 Washington condemned it. On Guam it was already 1 in the morning of November 22 when the base was told.

A protest followed on November 21.
`
const place = (name: string, lng: number, lat: number, code: string) => ({
  name,
  precision: 'city',
  geometry: { type: 'Point', coordinates: [lng, lat] },
  countryCodes: [code],
})
const event = (id: string, title: string, when: object, where: string, exact: string) => ({
  id,
  title,
  when: { basis: 'resolved', ...when },
  where: [{ place: where, basis: 'inferred', note: 'From its name.' }],
  cite: [{ article: 'only', exact, supports: ['what', 'when', 'where'] }],
})
const story = {
  schemaVersion: 1,
  id: 'hours',
  title: 'Hours',
  lang: 'en',
  timeZone: 'Asia/Seoul',
  articles: [{ id: 'only', headline: 'Hours', published: '2023-11-23', text: 'seeds/hours.txt' }],
  places: {
    seoul: place('Seoul', 126.9784, 37.566, 'KR'),
    washington: place('Washington', -77.03637, 38.89511, 'US'),
    guam: place('Hagåtña', 144.7504, 13.4745, 'GU'),
  },
  events: [
    event(
      'lift-off',
      'It lifts off',
      { edtf: '2023-11-21T22:43:00+09:00' },
      'seoul',
      'It lifted off at 22.43 on November 21',
    ),
    event(
      'answer',
      'Washington condemns it',
      { edtf: '2023-11-21T10:00:00-05:00', timeZone: 'America/New_York' },
      'washington',
      'At 10 in the morning of November 21 Washington condemned it.',
    ),
    event(
      'base',
      'The base is told',
      { edtf: '2023-11-22T01:00:00+10:00', timeZone: 'Pacific/Guam' },
      'guam',
      'On Guam it was already 1 in the morning of November 22 when the base was told.',
    ),
    event('protest', 'A protest follows', { edtf: '2023-11-21' }, 'seoul', 'A protest followed on November 21.'),
  ],
}

/** What each event says of its date, by the parameter `zone`; of the reader's own, by where they are. The answer in Washington and the word on Guam are one moment. */
const SAID = {
  story: {
    'lift-off': '21 November 2023, 22:43 Korean Standard Time',
    answer: '22 November 2023, 00:00 Korean Standard Time',
    base: '22 November 2023, 00:00 Korean Standard Time',
  },
  local: {
    'lift-off': '21 November 2023, 22:43 UTC+9',
    answer: '21 November 2023, 10:00 Eastern Standard Time',
    base: '22 November 2023, 01:00 Chamorro Standard Time',
  },
  utc: {
    'lift-off': '21 November 2023, 13:43 Coordinated Universal Time',
    answer: '21 November 2023, 15:00 Coordinated Universal Time',
    base: '21 November 2023, 15:00 Coordinated Universal Time',
  },
}
const OWN = {
  'Pacific/Honolulu': /^21 November 2023, 03:43 Hawaii.Aleutian Standard Time$/,
  'America/New_York': /^21 November 2023, 08:43 Eastern Standard Time$/,
  'Asia/Seoul': /^21 November 2023, 22:43 Korean Standard Time$/,
  'Pacific/Kiritimati': /^22 November 2023, 03:43 Line Islands Time$/,
}

const built = buildOnce({ 'data/stories/hours.json': JSON.stringify(story, null, 2), 'seeds/hours.txt': TEXT })

for (const [zone, own] of Object.entries(OWN)) {
  test.describe(zone, () => {
    test.use({ timezoneId: zone })

    test('each event says its time in the zone of the link, a date stays', async ({ page, serve }) => {
      const { origin } = await serve(built)
      for (const [name, said] of Object.entries(SAID)) {
        for (const [id, date] of Object.entries(said)) {
          await open(page, `${origin}/?zone=${name}&event=${id}`)
          await expect(toReader(page).dialog.locator('time'), `${name}, ${id}`).toHaveText(date)
          await expect(page.locator(`#event-${id} .event-date`)).toHaveText(date)
          await expect(toReader(page).slider).toHaveAttribute(
            'aria-valuetext',
            new RegExp(`: ${date.replace('+', '\\+')}, `),
          )
        }
        await open(page, `${origin}/?zone=${name}&event=protest`)
        await expect(toReader(page).dialog.locator('time'), name).toHaveText('21 November 2023')
      }
    })

    test('the reader’s own zone is chosen among the options, kept in the link, and says nothing else', async ({
      page,
      serve,
    }) => {
      const { origin } = await serve(built)
      const reader = await open(page, `${origin}/?event=lift-off`)
      await expect(reader.dialog.locator('time')).toHaveText(SAID.story['lift-off'])
      await reader.time.getByRole('button', { name: 'More for time' }).click()
      const choice = reader.time.getByRole('combobox', { name: 'Times of day in' })
      await expect(choice).toHaveValue('story')
      await choice.selectOption({ label: 'my zone' })
      await expect(reader.dialog.locator('time')).toHaveText(own)
      await expect(page).toHaveURL(url => url.searchParams.get('zone') === 'viewer')
      await expect(page.locator('#event-protest .event-date')).toHaveText('21 November 2023')
      await expect(page.locator('.axis-label').first()).toHaveText(/21 Nov/)
      await page.reload()
      await expect(reader.dialog.locator('time')).toHaveText(own)
    })
  })
}

test('the page as built says the story’s zone', async ({ browser, serve }) => {
  const { origin } = await serve(built)
  const context = await browser.newContext({ javaScriptEnabled: false, timezoneId: 'Pacific/Kiritimati' })
  const page = await context.newPage()
  await page.goto(`${origin}/`)
  await expect(page.locator('#event-answer .event-date')).toHaveText(SAID.story.answer)
  await context.close()
})

test('a story without a time of day offers no zones, and a link may still name one', async ({ page }) => {
  const reader = await open(page, '/?zone=viewer&event=satellite-launch')
  await reader.time.getByRole('button', { name: 'More for time' }).click()
  await expect(reader.time.getByRole('combobox')).toHaveCount(1)
  await expect(reader.dialog.locator('time')).toHaveText('21 November 2023')
})
