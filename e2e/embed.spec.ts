// The map in articles of others, as guarded as they can be: sandboxes, policies, no storage, no script, ten in one
// page.
import { axe } from './axe.ts'
import { test, toFrame, toScript, toSlack, wake } from './hosts.ts'
import { expect, STORY } from './page.ts'

const GROUNDS = 'The ferry Mara runs aground'
const PRESS = 'Two ministers hold a press conference in Maputo'

test('a sandbox without an origin holds MapLibre, its worker and its tiles too', async ({ page, openHost }) => {
  test.slow()
  await openHost('wordpress', { basemap: 'gl' })
  await expect(page.locator('iframe').contentFrame().locator('html')).toHaveAttribute('data-map', 'gl', {
    timeout: 25_000,
  })
})

test(
  'a sandbox that opens nothing: the address of a link stands beside it, to be copied',
  { tag: '@slow' },
  async ({ page, site, problems, openHost }) => {
    problems.allow(/allow-popups/)
    await openHost('snippet', {
      snippet: toFrame(
        site.origin,
        'width="100%" height="3000" sandbox="allow-scripts"',
        '?event=ministers-call&list=open',
      ),
    })
    const inside = await wake(page.locator('iframe'))
    const notice = inside.getByRole('status')
    await inside.getByRole('link', { name: 'Open the full page' }).click()
    await expect(notice).toHaveText(
      `The page around this map lets it open no links. The address is ${site.origin}${STORY}?event=ministers-call`,
    )
    await inside.getByRole('button', { name: 'Show in article' }).first().click()
    await expect(notice).toHaveText(/event=ministers-call#passage-/)
    const link = inside.getByRole('list', { name: 'Events' }).getByRole('link', { name: 'Show in article' }).last()
    const [passage] = /#passage-.*/.exec((await link.getAttribute('href'))!)!
    await expect(notice, 'another sentence than that of the card').not.toContainText(passage)
    await link.click()
    await expect(notice).toContainText(`${STORY}${passage}`)
    const [at, beside] = [(await link.boundingBox())!.y, (await notice.boundingBox())!.y]
    expect(Math.abs(at - beside), 'in sight of what was pressed').toBeLessThan(60)
    await expect(notice).toBeInViewport()
  },
)

test(
  'a sandbox without an origin that may open pages opens them, by themselves',
  { tag: '@slow' },
  async ({ page, context, site, openHost }) => {
    await openHost('snippet', {
      snippet: toFrame(
        site.origin,
        'width="100%" height="640" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
      ),
    })
    const inside = await wake(page.locator('iframe'))
    const opened = context.waitForEvent('page')
    await inside.getByRole('link', { name: 'Open the full page' }).click()
    const full = await opened
    await expect(full).toHaveURL(`${site.origin}${STORY}`)
    expect(await full.evaluate(() => window.opener)).toBeNull()
    await expect(inside.getByRole('status')).toHaveText('')
  },
)

test('a date is typed in a frame whose sandbox allows no forms', { tag: '@slow' }, async ({ page, openHost }) => {
  await openHost('article')
  await wake(page.locator('dateline-map'))
  await page.locator('dateline-map iframe').evaluate((frame: HTMLIFrameElement) => {
    frame.sandbox.add('allow-scripts', 'allow-same-origin')
    frame.src += '?anew'
  })
  const again = await wake(page.locator('dateline-map'))
  if (await again.getByRole('button', { name: 'More for time' }).isVisible())
    await again.getByRole('button', { name: 'More for time' }).click()
  await again.getByRole('textbox', { name: 'Go to a date' }).fill('1994-09-19')
  await again.getByRole('textbox', { name: 'Go to a date' }).press('Enter')
  await expect(again.getByRole('slider', { name: 'Date' })).toHaveAttribute('aria-valuetext', /^1 of 14/)
})

test('under a strict policy, line by line as the README has it', async ({ page, site, openHost }) => {
  const policy =
    `default-src 'none'; script-src ${site.origin}; frame-src ${site.origin}; img-src data:; ` +
    "require-trusted-types-for 'script'"
  await openHost('strict', { headers: { 'content-security-policy': policy } })
  const inside = await wake(page.locator('dateline-map'))
  await expect.poll(() => toSlack(inside)).toBe(0)
  const plain = await wake(page.locator('body > iframe'))
  await expect.poll(() => toSlack(plain)).toBe(0)
  await page.getByRole('link', { name: 'The press conference' }).press('Enter')
  await expect(inside.getByRole('dialog', { name: PRESS })).toBeVisible()
})

test(
  'ten maps in one article: each is there as it comes into sight, and only those near hold WebGL',
  { tag: '@slow' },
  async ({ page, openHost }) => {
    test.setTimeout(120_000)
    await openHost('ten', { basemap: 'gl' })
    for (const number of [1, 5, 10]) {
      const map = page.locator('dateline-map').nth(number - 1)
      const inside = await wake(map)
      await expect(inside.locator('html'), `map ${number}`).toHaveAttribute('data-map', 'gl', { timeout: 25_000 })
    }
    const frames = page.frames().filter(frame => frame.url().includes('/embed/'))
    await expect
      .poll(async () => {
        const held = await Promise.all(frames.map(frame => frame.locator('canvas').count()))
        return held.filter(count => count > 0).length
      }, 'frames with a canvas')
      .toBeLessThanOrEqual(2)
    const first = await wake(page.locator('dateline-map').first())
    await expect(first.locator('html')).toHaveAttribute('data-map', 'gl', { timeout: 25_000 })
  },
)

test(
  'a frame that is not shown yet wakes without a fault, and fits once it is',
  { tag: '@slow' },
  async ({ page, site, openHost }) => {
    const frame = toFrame(site.origin, 'width="640"', '?event=mara-grounds')
    await openHost('snippet', { snippet: `<div hidden>${frame}</div>${toScript(site.origin)}` })
    const inside = page.locator('iframe').contentFrame()
    await expect(inside.locator('.card-host')).toBeAttached({ timeout: 20_000 })
    await page.locator('div').evaluate((it: HTMLElement) => {
      it.hidden = false
    })
    await expect(inside.getByRole('button', { name: /^Madagascar, / })).toBeVisible()
    await expect.poll(() => toSlack(inside)).toBe(0)
  },
)

test(
  'with cookies and storage blocked, and without a script',
  { tag: '@slow' },
  async ({ browser, page, site, problems, openHost }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError')
          },
        })
      Object.defineProperty(Document.prototype, 'cookie', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    })
    await openHost('plain-frame', { query: '?event=press-conference' })
    const inside = await wake(page.locator('iframe'))
    await expect(inside.getByRole('dialog', { name: PRESS })).toBeVisible()
    await expect(
      inside.getByRole('banner').getByText(/^From a lane agreed in 1994/),
      'what was found, in one sentence',
    ).toBeVisible()
    const context = await browser.newContext({ javaScriptEnabled: false })
    problems.watch(context)
    const quiet = await context.newPage()
    problems.allow(/failed request: .*frame-.* \(csp\)/) // how scripts are switched off here
    await quiet.goto(`${site.origin}${STORY}embed/`)
    await expect(quiet.getByRole('banner').getByText(/^From a lane agreed in 1994/)).toBeVisible()
    await quiet.getByText(/^All 17 events/).click()
    await expect(quiet.getByText(GROUNDS).last()).toBeVisible()
    await expect(
      quiet.getByText('happened here').filter({ visible: true }).first(),
      'signs say what they mean',
    ).toBeVisible()
    await expect(
      quiet.getByText('Key and filter', { exact: true }),
      'asks for nothing that it cannot give',
    ).toBeHidden()
    await expect(quiet.getByRole('button', { name: 'Play' })).toBeHidden()
    await context.close()
  },
)

test('nothing in the frame breaks WCAG 2.2 AA, with a card, the list and the filter open', async ({
  page,
  openHost,
}) => {
  for (const width of [390, 1000]) {
    await page.setViewportSize({ width, height: 800 })
    await openHost('plain-frame', { query: '?event=mara-grounds&list=open' })
    const inside = await wake(page.locator('iframe'))
    await expect(inside.getByRole('dialog', { name: GROUNDS })).toBeVisible()
    await inside.getByText('Key and filter', { exact: true }).click()
    expect(await axe(page)).toEqual([])
  }
})
