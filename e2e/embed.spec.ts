// The map in articles of others, as real as they can be built: its height, the hands that scroll past it, what it says and does.
import { axe } from './axe.ts'
import { STORY, test, toSlack, wake } from './hosts.ts'
import { expect } from './page.ts'

const LAUNCH = 'North Korea launches a spy satellite'
const PRESS = 'Blinken and Park hold a press conference in Seoul'

for (const width of [320, 640, 1100]) {
  test(`a frame of ${width} px is as tall as its map, with a card, the list, and without`, async ({ page, openHost }) => {
    await page.setViewportSize({ width, height: 800 })
    await openHost('listeners')
    for (const name of ['datawrapper', 'amp', 'medium', 'pym']) {
      const inside = await wake(page.locator(`#${name}`))
      await expect.poll(() => toSlack(inside), name).toBe(0)
      const before = (await page.locator(`#${name}`).boundingBox())!.height
      expect(before, 'no taller than a screen').toBeLessThan(700)
      await inside.getByText(/^All 36 events/).click()
      await expect.poll(async () => (await page.locator(`#${name}`).boundingBox())!.height, name).toBeGreaterThan(before + 1000)
      await expect.poll(() => toSlack(inside), name).toBe(0)
      await inside.getByText(/^All 36 events/).click()
      await expect.poll(async () => (await page.locator(`#${name}`).boundingBox())!.height, name).toBe(before)
    }
    const inside = page.locator('#amp').contentFrame()
    await inside.getByRole('button', { name: 'Previous date' }).click()
    await inside.getByRole('button', { name: /^Seoul, / }).press('Enter')
    await inside.getByRole('dialog').getByRole('button').nth(1).click()
    await expect(inside.getByRole('dialog')).toBeVisible()
    await expect.poll(() => toSlack(inside)).toBe(0)
    const isSideways = await inside.locator('html').evaluate(html => html.scrollWidth > innerWidth)
    expect(isSideways, 'scrolls sideways').toBe(false)
  })
}

test('the height settles: no message follows another for nothing', async ({ page, openHost }) => {
  await openHost('article')
  await page.evaluate(() => {
    const heights: number[] = []
    Object.assign(window, { heights })
    addEventListener('dateline-resize', event => { heights.push((event as CustomEvent<{ height: number }>).detail.height) })
  })
  const inside = await wake(page.locator('dateline-map'))
  await expect.poll(() => toSlack(inside)).toBe(0)
  await page.setViewportSize({ width: 500, height: 700 })
  await expect.poll(() => toSlack(inside)).toBe(0)
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  const heights = await page.evaluate(() => (window as unknown as { heights: number[] }).heights)
  expect(new Set(heights).size, heights.join(' ')).toBe(heights.length)
})

test('WordPress: in its sandbox the map lives, tells its height with the secret, and leads to the full page', async ({ page, openHost }) => {
  await openHost('wordpress')
  const frame = page.locator('iframe')
  const inside = await wake(frame)
  expect(await inside.locator('html').evaluate(() => self.origin)).toBe('null')
  await expect.poll(() => toSlack(inside)).toBe(0)
  await inside.getByText(/^All 36 events/).click()
  await expect.poll(async () => (await frame.boundingBox())!.height, 'as much as WordPress gives').toBe(1000)
  await inside.getByRole('button', { name: 'Previous date' }).click()
  await inside.getByRole('link', { name: 'Open the whole page' }).click()
  await expect.poll(() => page.evaluate(() => (window as unknown as { left: string[] }).left)).toEqual([expect.stringMatching(new RegExp(`${STORY}\\?t=.*2023-11-2`))])
})

test('a sandbox without an origin holds MapLibre, its worker and its tiles too', async ({ page, openHost }) => {
  test.slow()
  await openHost('wordpress', { basemap: 'gl' })
  await expect(page.locator('iframe').contentFrame().locator('html')).toHaveAttribute('data-map', 'gl', { timeout: 25_000 })
})

test('a page that scrolls is not held by the map: wheel', async ({ page, openHost }) => {
  await openHost('plain-frame')
  const frame = page.locator('iframe')
  const inside = await wake(frame)
  const map = inside.getByRole('region', { name: 'Map' })
  const box = (await map.boundingBox())!
  await page.mouse.move(box.x + box.width * 0.6, box.y + 200)
  await page.mouse.move(box.x + box.width * 0.6 + 5, box.y + 205)
  const mark = () => inside.getByRole('button', { name: /^Seoul, / }).evaluate(it => it.closest('g')!.getAttribute('transform'))
  const before = await mark(), from = await page.evaluate(() => scrollY)
  await page.mouse.wheel(0, 150)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(from + 150)
  await expect(inside.getByText('Hold Ctrl while scrolling to zoom the map')).toBeVisible()
  expect(await mark()).toBe(before)
  await expect(inside.getByText('Hold Ctrl')).toHaveCount(0)
  // Without another move of the hand the page goes by in silence
  await page.mouse.wheel(0, 20)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(from + 170)
  await expect(inside.getByText('Hold Ctrl')).toHaveCount(0)
  const now = (await map.boundingBox())!
  await page.mouse.move(now.x + now.width / 2 - 60, now.y + 320) // water
  await page.keyboard.down('Control')
  await expect(async () => { // the first turn brings a map that can move
    await page.mouse.wheel(0, -300)
    expect(await mark()).not.toBe(before)
  }).toPass()
  await page.keyboard.up('Control')
  expect(await page.evaluate(() => scrollY)).toBe(from + 170)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } })

  test('one finger scrolls the page, two move the map, one that pulls sideways is told so', async ({ page, browserName, openHost }) => {
    test.skip(browserName !== 'chromium', 'fingers are Chromium’s to play')
    await openHost('plain-frame')
    const inside = await wake(page.locator('iframe'))
    const map = (await inside.getByRole('region', { name: 'Map' }).boundingBox())!
    const session = await page.context().newCDPSession(page)
    const [x, y] = [map.x + 200, map.y + 150]
    const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly (readonly [number, number])[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })) })
    const mark = () => inside.getByRole('button', { name: /^Seoul, / }).evaluate(it => it.closest('g')!.getAttribute('transform'))

    const before = await mark(), from = await page.evaluate(() => scrollY)
    await finger('touchStart', [[x, y]])
    for (let step = 1; step <= 10; step++) await finger('touchMove', [[x, y - step * 12]])
    await finger('touchEnd', [])
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(from + 60)
    expect(await mark()).toBe(before)
    await expect(inside.getByText('two fingers')).toHaveCount(0)

    const now = (await inside.getByRole('region', { name: 'Map' }).boundingBox())!
    const [nx, ny] = [now.x + 150, now.y + 130]
    await finger('touchStart', [[nx, ny]])
    for (let step = 1; step <= 10; step++) await finger('touchMove', [[nx + step * 8, ny]])
    await finger('touchEnd', [])
    await expect(inside.getByText('Move the map with two fingers')).toBeVisible()
    expect(await mark()).toBe(before)

    const rest = await page.evaluate(() => scrollY)
    await finger('touchStart', [[nx, ny], [nx + 60, ny]])
    for (let step = 1; step <= 10; step++) await finger('touchMove', [[nx, ny + step * 6], [nx + 60, ny + step * 6]])
    await finger('touchEnd', [])
    await expect.poll(mark).not.toBe(before)
    expect(await page.evaluate(() => scrollY)).toBe(rest)
  })
})

test('an article and its map: words select, the map lights the words, the address of the article carries the moment', async ({ page, openHost }) => {
  await openHost('article')
  await expect(page.locator('dateline-map iframe'), 'made once, though the script is loaded twice').toHaveCount(1)
  const inside = await wake(page.locator('dateline-map'))
  const word = page.getByRole('link', { name: '21 November' }), span = page.getByRole('button', { name: 'Blinken and Park had met the press in Seoul' })
  await span.press('Enter')
  await expect(inside.getByRole('dialog', { name: PRESS })).toBeVisible()
  await expect(span).toBeFocused()
  await expect(span).toHaveAttribute('aria-current', 'true')
  await word.press('Enter')
  await expect(inside.getByRole('dialog', { name: LAUNCH })).toBeVisible()
  await expect(page.locator('dateline-map')).toBeInViewport()
  await expect(word).toHaveAttribute('aria-current', 'true')
  await expect(span).not.toHaveAttribute('aria-current')
  await expect(page).toHaveURL(/#map=event%3Dsatellite-launch$/)
  await inside.getByRole('button', { name: 'Next event' }).click()
  await expect(word).not.toHaveAttribute('aria-current')
  await expect(page).toHaveURL(/#map=event%3Dnorth-says-in-orbit$/)
  expect(await page.evaluate(() => history.length), 'nothing to step back through').toBe(2)
})

test('a link inside of bound words is the article’s own, and no button hides it', async ({ page, openHost }) => {
  await openHost('article')
  const inside = await wake(page.locator('dateline-map'))
  await page.getByRole('link', { name: 'as told before' }).click()
  await expect(page).toHaveURL(/#sources/)
  await expect(inside.getByRole('dialog')).toHaveCount(0)
  await page.getByText('Kim had been to Russia').click({ position: { x: 10, y: 10 } })
  await expect(inside.getByRole('dialog')).toBeVisible()
})

test('a date is typed in a frame whose sandbox allows no forms', async ({ page, openHost }) => {
  await openHost('article')
  await wake(page.locator('dateline-map'))
  await page.locator('dateline-map iframe').evaluate((frame: HTMLIFrameElement) => { frame.sandbox.add('allow-scripts', 'allow-same-origin'); frame.src += '?anew' })
  const again = await wake(page.locator('dateline-map'))
  if (await again.getByRole('button', { name: 'More for time' }).isVisible()) await again.getByRole('button', { name: 'More for time' }).click()
  await again.getByRole('textbox', { name: 'Go to a date' }).fill('2018-09-19')
  await again.getByRole('textbox', { name: 'Go to a date' }).press('Enter')
  await expect(again.getByRole('slider', { name: 'Date' })).toHaveAttribute('aria-valuetext', /^1 of 18/)
})

test('the copied link of an article opens it at its moment', async ({ page, openHost }) => {
  await openHost('article', { hash: '#map=event%3Dblinken-park-press-conference' })
  const inside = await wake(page.locator('dateline-map'))
  await expect(inside.getByRole('dialog', { name: PRESS })).toBeVisible()
  await expect(page.getByText('had met the press in Seoul')).toHaveAttribute('aria-current', 'true')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
})

test('the link to the full page carries the moment, and opens beside the article', async ({ page, context, site, openHost }) => {
  await openHost('plain-frame', { query: '?event=satellite-launch&theme=dark&mode=only&axis=linear&list=open' })
  const inside = await wake(page.locator('iframe'))
  await expect(inside.getByRole('dialog', { name: LAUNCH })).toBeVisible()
  await expect(inside.getByRole('list', { name: 'Events' })).toBeVisible()
  await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark')
  const opened = context.waitForEvent('page')
  await inside.getByRole('link', { name: 'Open the whole page' }).click()
  const full = await opened
  await expect(full).toHaveURL(`${site.origin}${STORY}?event=satellite-launch&mode=only&axis=linear&theme=dark`)
  await expect(full.getByRole('dialog', { name: LAUNCH })).toBeVisible()
})

test('a map lit as its article is read', async ({ page, openHost }) => {
  await openHost('scroll')
  const inside = await wake(page.locator('dateline-map'))
  await expect(inside.getByRole('dialog')).toHaveCount(0)
  await page.mouse.move(100, 300)
  await page.mouse.wheel(0, 650)
  await expect(inside.getByRole('dialog', { name: /agree to pause/ })).toBeVisible()
  await page.mouse.wheel(0, 650)
  await expect(inside.getByRole('dialog', { name: LAUNCH })).toBeVisible()
})

test('attributes can change while the map lives', async ({ page, openHost }) => {
  await openHost('article')
  const map = page.locator('dateline-map'), inside = await wake(map)
  const set = (name: string, value: string) => map.evaluate((it, [key, to]) => it.setAttribute(key!, to!), [name, value])
  await inside.locator('html').evaluate(() => Object.assign(window, { same: true }))
  await set('theme', 'dark')
  await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark')
  await set('event', 'satellite-launch')
  await expect(inside.getByRole('dialog', { name: LAUNCH })).toBeVisible()
  await map.evaluate(it => it.removeAttribute('event'))
  await expect(inside.getByRole('dialog')).toHaveCount(0)
  await set('t', '2023-05-31')
  await expect(inside.getByRole('slider', { name: 'Date' })).toHaveAttribute('aria-valuetext', /^3 of 18/)
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
    addEventListener('dateline-error', event => { errors.push((event as CustomEvent).detail) })
  })
  const inside = await wake(page.locator('dateline-map'))
  await page.locator('dateline-map iframe').evaluate(frame => {
    const post = (message: unknown) => (frame as HTMLIFrameElement).contentWindow!.postMessage(message, '*')
    for (const message of [{ dateline: 1, type: 'select', event: 'no-such-event' }, { dateline: 1, type: 'time', t: 'soon' }, { dateline: 9, type: 'play' }, 'play', null]) post(message)
  })
  await expect.poll(() => page.evaluate(() => (window as unknown as { errors: unknown[] }).errors)).toEqual([
    { type: 'error', reason: 'event', found: 'no-such-event' }, { type: 'error', reason: 'message', found: 'time' }, { type: 'error', reason: 'message', found: 'version 9' },
  ])
  // Only the page around the frame is listened to
  await inside.locator('html').evaluate(() => postMessage({ dateline: 1, type: 'select', event: 'satellite-launch' }, '*'))
  await inside.locator('html').evaluate(() => new Promise(resolve => setTimeout(resolve)))
  await expect(inside.getByRole('dialog')).toHaveCount(0)
})

test('under a strict policy, line by line as the README has it', async ({ page, site, openHost }) => {
  const policy = `default-src 'none'; script-src ${site.origin}; frame-src ${site.origin}; img-src data:; require-trusted-types-for 'script'`
  await openHost('strict', { headers: { 'content-security-policy': policy } })
  const inside = await wake(page.locator('dateline-map'))
  await expect.poll(() => toSlack(inside)).toBe(0)
  const plain = await wake(page.locator('body > iframe'))
  await expect.poll(() => toSlack(plain)).toBe(0)
  await page.getByRole('link', { name: 'The launch' }).press('Enter')
  await expect(inside.getByRole('dialog', { name: LAUNCH })).toBeVisible()
})

test('ten maps in one article: each is there as it comes into sight, and only those near hold WebGL', async ({ page, openHost }) => {
  test.setTimeout(120_000)
  await openHost('ten', { basemap: 'gl' })
  for (const number of [1, 4, 7, 10]) {
    const map = page.locator('dateline-map').nth(number - 1)
    const inside = await wake(map)
    await expect(inside.locator('html'), `map ${number}`).toHaveAttribute('data-map', 'gl', { timeout: 25_000 })
  }
  const frames = page.frames().filter(frame => frame.url().includes('/embed/'))
  await expect.poll(async () => {
    const held = await Promise.all(frames.map(frame => frame.locator('canvas').count()))
    return held.filter(count => count > 0).length
  }, 'frames with a canvas').toBeLessThanOrEqual(2)
  const first = await wake(page.locator('dateline-map').first())
  await expect(first.locator('html')).toHaveAttribute('data-map', 'gl', { timeout: 25_000 })
})

test('an article in Arabic: the map keeps its direction, the article its own', async ({ page, openHost }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await openHost('arabic')
  const inside = await wake(page.locator('dateline-map'))
  await expect.poll(() => toSlack(inside)).toBe(0)
  await page.getByRole('link', { name: 'في 21 نوفمبر' }).click()
  await expect(inside.getByRole('dialog', { name: LAUNCH })).toBeVisible()
  expect(await inside.locator('html').evaluate(html => getComputedStyle(html).direction)).toBe('ltr')
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
})

test('hostile styles around it change nothing of the map, nor of its height', async ({ page, openHost }) => {
  await openHost('hostile')
  for (const owner of [page.locator('dateline-map'), page.locator('.plain')]) {
    const inside = await wake(owner)
    await expect.poll(() => toSlack(inside)).toBe(0)
    const play = (await inside.getByRole('button', { name: 'Play' }).boundingBox())!
    expect([play.width, play.height]).toEqual([44, 44])
    await expect(inside.getByRole('button', { name: /^Seoul, / })).toBeVisible()
  }
  const [element, body] = await Promise.all([page.locator('dateline-map').boundingBox(), page.locator('body').boundingBox()])
  expect(element!.width).toBe(body!.width)
})

test('a keyboard goes in, through and out, forwards and back', async ({ page, openHost }) => {
  await openHost('plain-frame')
  const inside = await wake(page.locator('iframe'))
  await page.getByRole('button', { name: 'Before' }).focus()
  const walk = async (key: 'Tab' | 'Shift+Tab', end: string) => {
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press(key)
      if (await page.getByRole('button', { name: end }).evaluate(it => it === document.activeElement)) return step
    }
    throw new Error(`${key} does not lead out of the frame to ${end}`)
  }
  expect(await walk('Tab', 'After')).toBeGreaterThan(5)
  expect(await walk('Shift+Tab', 'Before')).toBeGreaterThan(5)
  await inside.getByRole('button', { name: /^Seoul, / }).press('Enter')
  await expect(inside.getByRole('dialog')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(inside.getByRole('dialog')).toHaveCount(0)
})

test('with cookies and storage blocked, and without a script', async ({ browser, page, site, problems, openHost }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get: () => { throw new DOMException('blocked', 'SecurityError') } })
    Object.defineProperty(Document.prototype, 'cookie', { get: () => { throw new DOMException('blocked', 'SecurityError') } })
  })
  await openHost('plain-frame', { query: '?event=satellite-launch' })
  const inside = await wake(page.locator('iframe'))
  await expect(inside.getByRole('dialog', { name: LAUNCH })).toBeVisible()
  const context = await browser.newContext({ javaScriptEnabled: false })
  problems.watch(context)
  const quiet = await context.newPage()
  problems.allow(/failed request: .*guest-.* \(csp\)/) // how scripts are switched off here
  await quiet.goto(`${site.origin}${STORY}embed/`)
  await quiet.getByText(/^All 36 events/).click()
  await expect(quiet.getByText(LAUNCH).last()).toBeVisible()
  await expect(quiet.getByRole('button', { name: 'Play' })).toBeHidden()
  await context.close()
})

test('nothing in the frame breaks WCAG 2.2 AA, with a card and the list open', async ({ page, openHost }) => {
  for (const width of [390, 1000]) {
    await page.setViewportSize({ width, height: 800 })
    await openHost('plain-frame', { query: '?event=satellite-launch&list=open' })
    const inside = await wake(page.locator('iframe'))
    await expect(inside.getByRole('dialog', { name: LAUNCH })).toBeVisible()
    expect(await axe(page)).toEqual([])
  }
})
