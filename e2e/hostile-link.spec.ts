// Links that no one would write with good intent: the page shows all the same, says once what it could not read, and renders none of it.
import { expect, test } from './page.ts'
import { expectStop, open, openStill } from './reader.ts'

const HTML = '<img src=x onerror="document.title=1"><script>document.title=1</script>'
const BAD: readonly (readonly [string, string, string])[] = [
  ['HTML in an event', `event=${encodeURIComponent(HTML)}`, 'event'],
  ['HTML in a date', `t=${encodeURIComponent(HTML)}`, 't'],
  [
    'HTML everywhere',
    ['event', 't', 'mode', 'axis', 'zone', 'theme', 'lang', 'view']
      .map(name => `${name}=${encodeURIComponent(HTML)}`)
      .join('&'),
    'event, t, mode, axis, zone, theme, lang, view',
  ],
  ['an event that is not in the story', 'event=moon-landing', 'event'],
  ['the name of something that every object has', 'event=constructor&mode=__proto__', 'mode, event'],
  ['a date that does not exist', 't=2023-02-30', 't'],
  ['two dates the wrong way round', 't=2023-11-24/2018-09-19', 't'],
  ['a year beyond all calendars', 't=99999999999-01-01', 't'],
  ['other words for known choices', 'mode=everything&axis=log&theme=neon&zone=mars', 'mode, axis, zone, theme'],
  ['a language that is none', 'lang=../../etc/passwd', 'lang'],
  ['a place off the globe', 'view=1000,200,3', 'view'],
  ['a zoom beyond the map', 'view=0,0,99', 'view'],
  ['a place that is no number', 'view=NaN,Infinity,1e3', 'view'],
  ['ten thousand characters', `event=${'a'.repeat(10_000)}&t=${'9'.repeat(5_000)}`, 'event, t'],
  ['empty values', 'event=&t=&view=', 'event, t, view'],
]

for (const [what, query, names] of BAD) {
  test(`${what}: the rest is shown`, async ({ page }) => {
    const title = "North Korea's spy satellite, November 2023"
    const reader = await open(page, `/?${query}`)
    await expect(reader.status).toHaveText(`This link had a part that could not be read: ${names}. The rest is shown.`)
    await expect(page).toHaveTitle(title)
    await expect(reader.marks).toHaveCount(12)
    await expect(reader.dialog).toHaveCount(0)
    await expect(page.locator('img[src=x], [onerror]')).toHaveCount(0)
    await reader.time.getByRole('button', { name: 'Previous date' }).click()
    await expect(reader.status, 'it is said once').toHaveText(/^17 of 18/)
    await expect(page, 'what was bad is gone from the link').toHaveURL(/\?t=[^&]+$/)
  })
}

for (const mode of ['upto', 'window', 'only']) {
  test(`a date at which the event of the link does not show, "${mode}": the event counts for more`, async ({
    page,
  }) => {
    const reader = await open(
      page,
      `/?event=satellite-launch&mode=${mode}&t=2018${mode === 'window' ? '/2018-09-19' : ''}`,
    )
    await expect(reader.status).toHaveText('This link had a part that could not be read: t. The rest is shown.')
    await expect(reader.card('North Korea launches a spy satellite')).toBeVisible()
    await expect(reader.row('North Korea launches a spy satellite')).toHaveAttribute('aria-current', 'true')
    await expect(reader.time.getByText('21 November 2023').first()).toBeVisible()
  })
}

test('of a parameter that is repeated the first counts, and unknown ones are left alone', async ({ page }) => {
  const reader = await open(page, '/?t=2023-11-09&t=%3Cb%3E&utm_source=paper&utm_source=mail&__proto__[x]=1')
  await expectStop(reader, '6 of 18')
  await expect(reader.status).toHaveText('')
  await reader.slider.press('ArrowLeft')
  await expect(page).toHaveURL(
    url => url.searchParams.get('t') === '2023-09' && url.searchParams.getAll('utm_source').length === 2,
  )
})

test('broken escapes and a fragment of HTML do no harm', async ({ page }) => {
  const reader = await open(page, '/?t=%E0%A4%A&%=%&event#<img src=x onerror=alert(1)>')
  await expect(reader.marks).toHaveCount(12)
  await expect(page.locator('img[src=x]')).toHaveCount(0)
})

test('a reader who scrubs back and forth does not overrun the browser’s limit on addresses', async ({ page }) => {
  const reader = await openStill(page, '/')
  await reader.slider.focus()
  for (let turn = 0; turn < 10; turn++) {
    for (const key of ['Home', 'End', 'PageDown', 'PageUp'])
      for (let press = 0; press < 4; press++) await page.keyboard.press(key)
  }
  await page.keyboard.press('Home')
  await page.clock.runFor(1000)
  await expect(page).toHaveURL(url => url.searchParams.get('t') === '2018-09-19')
})
