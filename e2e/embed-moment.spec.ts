// The moment in the article's own address: all that a link carries, as the article opens and as its address changes.
import type { FrameLocator } from '@playwright/test'
import { test, toElement, toFrame, toScript, wake } from './hosts.ts'
import { expect, STORY } from './page.ts'

const GROUNDS = 'The ferry Mara runs aground'
const PRESS = 'Two ministers hold a press conference in Maputo'
const MOMENT = 't=2021-09/2022-03-21&mode=window&axis=linear&zone=utc&view=44,-18,4.5'
const toHash = (moment: string, key = 'map') => `#${key}=${encodeURIComponent(moment)}`

/** What a reader who opens the whole page takes along is the moment, whole. */
const toMoment = async (inside: FrameLocator) =>
  new URL(
    (await inside.getByRole('link', { name: 'Open the full page' }).getAttribute('href'))!,
    'http://map',
  ).search.slice(1)

for (const [what, toMap] of [
  ['an element', (origin: string) => toElement(origin, 'fragment theme="dark" event="mara-sails-to-mauritius"')],
  [
    'a plain frame',
    (origin: string) =>
      toFrame(
        origin,
        'data-dateline-fragment loading="lazy" width="100%"',
        '?theme=dark&event=mara-sails-to-mauritius',
      ),
  ],
] as const) {
  test(`${what}: the whole moment, at once and as the address changes`, async ({ page, site, openHost }) => {
    await openHost('snippet', {
      snippet: `${toMap(site.origin)}${toScript(site.origin, 'async')}`,
      hash: toHash(MOMENT),
    })
    const inside = await wake(page.locator('dateline-map, iframe').first())
    await expect
      .poll(() => toMoment(inside), 'no event, as the moment has none; the colours of the article')
      .toBe(`t=2021-09/2022-03-21&mode=window&axis=linear&zone=utc&theme=dark&view=44,-18,4.5`)
    await expect(inside.getByRole('dialog')).toHaveCount(0)

    await inside.locator('html').evaluate(() => Object.assign(window, { same: true }))
    await page.evaluate(hash => {
      location.hash = hash
    }, toHash('event=press-conference&mode=only&possible=no'))
    await expect(inside.getByRole('dialog', { name: PRESS })).toBeVisible()
    await expect.poll(() => toMoment(inside)).toBe('event=press-conference&mode=only&theme=dark&possible=no')
    await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark')
    expect(await inside.locator('html').evaluate(() => 'same' in window), 'in the same frame').toBe(true)
    await page.goBack()
    await expect(inside.getByRole('dialog')).toHaveCount(0)
    await expect.poll(() => toMoment(inside)).toContain('mode=window&axis=linear&zone=utc&theme=dark&view=44,-18,4.5')
  })
}

test('all that the reader changes gets into the address', { tag: '@slow' }, async ({ page, site, openHost }) => {
  await openHost('snippet', {
    snippet: `${toElement(site.origin, 'fragment')}${toScript(site.origin, 'async')}`,
  })
  const inside = await wake(page.locator('dateline-map'))
  await inside.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/#map=event%3Dmara-grounds%26view%3D/)
})

test('an address that changes before a report is written there is left as it is', async ({ page, site, openHost }) => {
  await openHost('snippet', {
    snippet: `${toElement(site.origin, 'fragment')}${toScript(site.origin, 'async')}`,
  })
  const inside = await wake(page.locator('dateline-map'))
  // What the script puts off it does as soon as the address is another
  const left = page.evaluate(
    () =>
      new Promise<string>(done => {
        const setTimer = window.setTimeout
        window.setTimeout = ((act: (...given: unknown[]) => void, _delay: number, ...given: unknown[]) => {
          window.setTimeout = setTimer
          history.replaceState(null, '', '#map=t%3D2021')
          act(...given)
          done(location.hash)
        }) as unknown as typeof window.setTimeout
      }),
  )
  await inside.getByRole('button', { name: 'Close' }).click()
  expect(await left).toBe('#map=t%3D2021')
})

test('a moment that means nothing does no harm, and says so', async ({ page, site, openHost }) => {
  await openHost('snippet', {
    snippet: `${toElement(site.origin, 'fragment')}${toScript(site.origin, 'async')}`,
  })
  const inside = await wake(page.locator('dateline-map'))
  for (const moment of [
    'event=__proto__&t=soon&view=1,2',
    `event=${'a'.repeat(9000)}`,
    '&&&=%&?event',
    '<img src=x onerror=alert(1)>',
  ]) {
    await page.evaluate(hash => {
      location.hash = hash
    }, toHash(moment))
  }
  await page.evaluate(hash => {
    location.hash = hash
  }, toHash('event=nobody'))
  await expect(inside.getByRole('status')).toContainText('event')
  await expect(inside.getByRole('dialog'), 'the story at its own moment').toHaveAttribute('data-event', 'mara-grounds')
})

test(
  'another map in the same element does not open at the moment of the one before',
  { tag: '@slow' },
  async ({ page, site, openHost }) => {
    await openHost('snippet', {
      snippet: `${toElement(site.origin, 'fragment')}${toScript(site.origin, 'async')}`,
      hash: `#part-2&${toHash('event=press-conference').slice(1)}`,
    })
    const map = page.locator('dateline-map')
    await expect((await wake(map)).getByRole('dialog', { name: PRESS })).toBeVisible()
    await map.evaluate((it, src) => it.setAttribute('src', src), `${site.origin}${STORY}?another`)
    await expect(page.locator('dateline-map iframe')).toHaveAttribute('src', `${site.origin}${STORY}embed/?another`)
    await expect(page).toHaveURL(/#part-2$/)
    const inside = await wake(map)
    await expect(inside.getByRole('dialog', { name: GROUNDS }), 'as the story opens').toBeVisible()
    await inside.getByRole('button', { name: 'Close' }).click()
    await inside.getByRole('button', { name: 'Previous date' }).click()
    await expect(page, 'the moment of the new one').toHaveURL(/#part-2&map=t%3D/)
  },
)
