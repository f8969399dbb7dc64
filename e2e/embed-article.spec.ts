// An article and its map: words select, the map answers, a link carries the moment.
import { test, toFrame, toScript, wake } from './hosts.ts'
import { expect, STORY } from './page.ts'

const GROUNDS = 'The ferry Mara runs aground'
const PRESS = 'Two ministers hold a press conference in Maputo'

test('an article and its map: words select, the map lights words, the article’s address carries the moment', async ({
  page,
  openHost,
}) => {
  // an article that still scrolls would carry the map away under the mouse
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openHost('article')
  await expect(page.locator('dateline-map iframe'), 'made once, though the script is loaded twice').toHaveCount(1)
  const inside = await wake(page.locator('dateline-map'))
  const word = page.getByRole('link', { name: '21 March' }),
    span = page.getByRole('button', { name: 'Two ministers had met the press in Maputo' })
  await expect(word, 'the story opens at it').toHaveAttribute('aria-current', 'true')
  await expect(page, 'and nobody has gone anywhere').toHaveURL(/article\.html$/)
  await span.press('Enter')
  await expect(inside.getByRole('dialog', { name: PRESS })).toBeVisible()
  await expect(word).not.toHaveAttribute('aria-current')
  await expect(span).toBeFocused()
  await expect(span).toHaveAttribute('aria-current', 'true')
  await word.press('Enter')
  await expect(inside.getByRole('dialog', { name: GROUNDS })).toBeVisible()
  await expect(page.locator('dateline-map')).toBeInViewport()
  await expect(word).toHaveAttribute('aria-current', 'true')
  await expect(span).not.toHaveAttribute('aria-current')
  await expect(page).toHaveURL(/#map=event%3Dmara-grounds$/)
  await inside.getByRole('button', { name: 'Next event' }).click()
  await expect(word).not.toHaveAttribute('aria-current')
  await expect(page).toHaveURL(/#map=event%3Dlast-call$/)
  expect(await page.evaluate(() => history.length), 'nothing to step back through').toBe(2)

  await test.step('a link inside of bound words is the article’s own, and no button hides it', async () => {
    await inside.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('link', { name: 'as told before' }).click()
    await expect(page).toHaveURL(/#sources/)
    await expect(inside.getByRole('dialog')).toHaveCount(0)
    await page.getByText('The Mara had been to Mauritius').click({ position: { x: 10, y: 10 } })
    await expect(inside.getByRole('dialog')).toBeVisible()
  })
})

test('the copied link of an article opens it at its moment', async ({ page, openHost }) => {
  await openHost('article', { hash: '#map=event%3Dpress-conference' })
  const inside = await wake(page.locator('dateline-map'))
  await expect(inside.getByRole('dialog', { name: PRESS })).toBeVisible()
  await expect(page.getByText('had met the press in Maputo')).toHaveAttribute('aria-current', 'true')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
})

test(
  'the link to the full page carries the moment, and opens beside the article',
  { tag: '@slow' },
  async ({ page, context, site, openHost }) => {
    await openHost('plain-frame', { query: '?event=press-conference&theme=dark&mode=only&axis=linear&list=open' })
    const inside = await wake(page.locator('iframe'))
    await expect(inside.getByRole('dialog', { name: PRESS })).toBeVisible()
    await expect(inside.getByRole('list', { name: 'Events' })).toBeVisible()
    await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark')
    const opened = context.waitForEvent('page')
    await inside.getByRole('link', { name: 'Open the full page' }).click()
    const full = await opened
    await expect(full).toHaveURL(`${site.origin}${STORY}?event=press-conference&mode=only&axis=linear&theme=dark`)
    await expect(full.getByRole('dialog', { name: PRESS })).toBeVisible()
  },
)

test('a map lit as its article is read', { tag: '@slow' }, async ({ page, openHost }) => {
  await openHost('scroll')
  const inside = await wake(page.locator('dateline-map'))
  await expect(inside.getByRole('dialog', { name: GROUNDS }), 'as the story opens').toBeVisible()
  await page.mouse.move(100, 300)
  await page.mouse.wheel(0, 650)
  await expect(inside.getByRole('dialog', { name: /agree on a ferry lane/ })).toBeVisible()
  await page.mouse.wheel(0, 650)
  await expect(inside.getByRole('dialog', { name: GROUNDS })).toBeVisible()
})

test(
  'a plain frame is lit as its article is read; a press selects its own words and leads past no others',
  { tag: '@slow' },
  async ({ page, site, openHost }) => {
    const words = ['lane-agreed', 'mara-sails-to-mauritius', 'mara-grounds']
      .map(event => `<section style="height: 700px"><span data-dateline="${event}">${event}</span></section>`)
      .join('')
    const frame = toFrame(site.origin, 'data-dateline-scroll width="640"')
    await openHost('snippet', {
      snippet: `<div style="height: 700px"></div>${words}${frame}${toScript(site.origin)}`,
    })
    const inside = await wake(page.locator('iframe'))
    const readTo = (name: string) =>
      page.getByRole('button', { name }).evaluate(it => {
        scrollBy(0, it.getBoundingClientRect().top - innerHeight * 0.36)
      })
    for (const [name, title] of [
      ['mara-sails-to-mauritius', /^The Mara makes/],
      ['lane-agreed', /agree on a ferry lane/],
    ] as const) {
      await readTo(name)
      await expect(inside.getByRole('dialog', { name: title })).toBeAttached()
    }
    const before = await page.evaluate(() => scrollY)
    await page.getByRole('button', { name: 'mara-grounds' }).evaluate(it => {
      ;(it as HTMLElement).click()
    })
    await expect(inside.getByRole('dialog', { name: GROUNDS })).toBeAttached()
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    expect(await page.evaluate(() => scrollY)).toBe(before)
  },
)

test('an article moves the window of time, and asks for a language', { tag: '@slow' }, async ({ page, openHost }) => {
  await openHost('plain-frame', { query: '?mode=window&t=2021-09/2022-03-09' })
  const inside = await wake(page.locator('iframe'))
  const tell = (message: object) =>
    page
      .locator('iframe')
      .evaluate(
        (frame, said) => (frame as HTMLIFrameElement).contentWindow!.postMessage({ dateline: 1, ...said }, '*'),
        message,
      )
  const expectWindow = async (from: RegExp, to: RegExp) => {
    await expect(inside.getByRole('slider', { name: 'From', exact: true })).toHaveAttribute('aria-valuetext', from)
    await expect(inside.getByRole('slider', { name: 'To', exact: true })).toHaveAttribute('aria-valuetext', to)
  }
  await expectWindow(/^5 of 14/, /^6 of 14/)
  await tell({ type: 'time', t: ['2022-03-21'] })
  await expectWindow(/^6 of 14/, /^7 of 14/)
  await tell({ type: 'time', t: ['1994-09-19', '2021-09'] })
  await expectWindow(/^1 of 14/, /^5 of 14/)
  await tell({ type: 'lang', lang: 'de' })
  const box = (await inside.getByRole('region', { name: 'Map' }).boundingBox())!
  await page.mouse.move(box.x + box.width * 0.6, box.y + 200)
  await page.mouse.move(box.x + box.width * 0.6 + 5, box.y + 205)
  await page.mouse.wheel(0, 40)
  await expect(inside.locator('.hint[lang=de]')).toContainText('Strg')
})

test('an article hears when something in the story was last put right', async ({ page, openHost }) => {
  await openHost('plain-frame')
  await wake(page.locator('iframe'))
  const heard = await page.locator('iframe').evaluate(
    frame =>
      new Promise(resolve => {
        addEventListener('message', ({ data }: MessageEvent<{ type?: string }>) => {
          if (data.type === 'changed') resolve(data)
        })
        ;(frame as HTMLIFrameElement).contentWindow!.postMessage({ dateline: 1, type: 'ready' }, '*')
      }),
  )
  expect(heard).toEqual({ dateline: 1, type: 'changed', date: '2022-05-01' })
})

test('attributes can change while the map lives', { tag: '@slow' }, async ({ page, openHost }) => {
  await openHost('article')
  const map = page.locator('dateline-map'),
    inside = await wake(map)
  const set = (name: string, value: string) =>
    map.evaluate((it, [key, to]) => it.setAttribute(key!, to!), [name, value])
  await inside.locator('html').evaluate(() => Object.assign(window, { same: true }))
  await set('theme', 'dark')
  await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark')
  await set('event', 'mara-grounds')
  await expect(inside.getByRole('dialog', { name: GROUNDS })).toBeVisible()
  await map.evaluate(it => it.removeAttribute('event'))
  await expect(inside.getByRole('dialog')).toHaveCount(0)
  await set('t', '2019~')
  await expect(inside.getByRole('slider', { name: 'Date' })).toHaveAttribute('aria-valuetext', /^3 of 14/)
  expect(await inside.locator('html').evaluate(() => 'same' in window), 'all in the same frame').toBe(true)
  await set('mode', 'only')
  await inside.getByRole('button', { name: 'More for time' }).click()
  await expect(inside.getByRole('combobox', { name: 'Show' })).toHaveValue('only')
  await map.evaluate(it => (it as HTMLElement & { play(): void }).play())
  await expect(inside.getByRole('button', { name: 'Pause' })).toBeVisible()
})

test('what is no command is told, and changes nothing', async ({ page, openHost }) => {
  await openHost('article')
  await page.evaluate(() => {
    const errors: unknown[] = []
    Object.assign(window, { errors })
    addEventListener('dateline-error', event => {
      errors.push((event as CustomEvent).detail)
    })
  })
  const inside = await wake(page.locator('dateline-map'))
  await page.locator('dateline-map iframe').evaluate(frame => {
    const post = (message: unknown) => (frame as HTMLIFrameElement).contentWindow!.postMessage(message, '*')
    for (const message of [
      { dateline: 1, type: 'select', event: 'no-such-event' },
      { dateline: 1, type: 'time', t: 'soon' },
      { dateline: 9, type: 'play' },
      'play',
      null,
    ])
      post(message)
  })
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { errors: unknown[] }).errors))
    .toEqual([
      { type: 'error', reason: 'event', found: 'no-such-event' },
      { type: 'error', reason: 'message', found: 'time' },
      { type: 'error', reason: 'message', found: 'version 9' },
    ])
  // Only the page around the frame is listened to
  await inside
    .locator('html')
    .evaluate(() => postMessage({ dateline: 1, type: 'select', event: 'press-conference' }, '*'))
  await inside.locator('html').evaluate(() => new Promise(resolve => setTimeout(resolve)))
  await expect(inside.getByRole('dialog'), 'as the story opens').toHaveAccessibleName(GROUNDS)
})
