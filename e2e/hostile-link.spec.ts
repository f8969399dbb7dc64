// Links that no one would write with good intent: the page shows all the same, says once what it could not read, and
// renders none of it.
import { expect, test } from './page.ts'
import { expectStop, open, openStill } from './reader.ts'

const HTML = '<img src=x onerror="document.title=1"><script>document.title=1</script>'
const BAD: readonly (readonly [string, string, string])[] = [
  [
    'HTML everywhere',
    ['event', 't', 'mode', 'axis', 'zone', 'theme', 'lang', 'view']
      .map(name => `${name}=${encodeURIComponent(HTML)}`)
      .join('&'),
    'event, t, mode, axis, zone, theme, lang, view',
  ],
  ['an event that is not in the story', 'event=moon-landing', 'event'],
  ['the name of something that every object has', 'event=constructor&mode=__proto__', 'mode, event'],
  ['ten thousand characters', `event=${'a'.repeat(10_000)}&t=${'9'.repeat(5_000)}`, 'event, t'],
  ['empty values', 'event=&t=&view=', 'event, t, view'],
]

test('the rest is shown, and what could not be read is said once', async ({ page }) => {
  const reader = await open(page)
  const marks = await reader.marks.count()
  for (const [what, query, names] of BAD)
    await test.step(what, async () => {
      await page.goto(`?${query}`)
      await expect(reader.status).toHaveText(
        `This link had a part that could not be read: ${names}. The rest is shown.`,
      )
      await expect(page).toHaveTitle('The ferry Mara, March 2022')
      await expect(reader.marks).toHaveCount(marks)
      await expect(reader.dialog, 'the story at its own moment').toHaveAttribute('data-event', 'mara-grounds')
      await expect(page.locator('img[src=x], [onerror]')).toHaveCount(0)
    })
  await reader.time.getByRole('button', { name: 'Previous date' }).click()
  await expect(reader.status).toHaveText(/^6 of 14/)
  await expect(page, 'what was bad is gone from the link').toHaveURL(/\?event=[^&]+$/)

  await test.step('broken escapes and a fragment of HTML', async () => {
    await page.goto('?t=%E0%A4%A&%=%&event#<img src=x onerror=alert(1)>')
    await expect(reader.marks).toHaveCount(marks)
    await expect(page.locator('img[src=x]')).toHaveCount(0)
  })

  await test.step('of a parameter that is repeated the first counts, and unknown ones are left alone', async () => {
    await page.goto('?t=2022-03-09&t=%3Cb%3E&utm_source=paper&utm_source=mail&__proto__[x]=1')
    await expectStop(reader, '6 of 14')
    await expect(reader.status).toHaveText('')
    await reader.slider.press('ArrowLeft')
    await expect(page).toHaveURL(
      url => url.searchParams.get('t') === '2021-09' && url.searchParams.getAll('utm_source').length === 2,
    )
  })
})

test('a date at which the event of the link does not show: the event counts for more', async ({ page }) => {
  const reader = await open(page)
  for (const link of ['mode=upto&t=1994', 'mode=window&t=1994/1994-09-19', 'mode=only&t=1994'])
    await test.step(link, async () => {
      await page.goto(`?event=mara-grounds&${link}`)
      await expect(reader.status).toHaveText('This link had a part that could not be read: t. The rest is shown.')
      await expect(reader.card('The ferry Mara runs aground')).toBeVisible()
      await expect(reader.row('The ferry Mara runs aground')).toHaveAttribute('aria-current', 'true')
      await expect(reader.time.getByText('21 March 2022').first()).toBeVisible()
    })
})

test(
  'a reader who scrubs back and forth does not overrun the browser’s limit on addresses',
  { tag: '@slow' },
  async ({ page }) => {
    const reader = await openStill(page)
    await reader.slider.focus()
    for (let turn = 0; turn < 10; turn++) {
      for (const key of ['Home', 'End', 'PageDown', 'PageUp'])
        for (let press = 0; press < 4; press++) await page.keyboard.press(key)
    }
    await page.keyboard.press('Home')
    await page.clock.runFor(1000)
    await expect(page).toHaveURL(url => url.searchParams.get('event') === 'lane-agreed')
  },
)
