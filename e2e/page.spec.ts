// Proves that the browser tests can fail: each kind of trouble in a page is noticed.
import { axe } from './axe.ts'
import { expect, test } from './page.ts'
import { createProblems, type Problems } from './problems.ts'

test.use({ folder: 'e2e/pages' })

/** A page whose trouble the test looks at itself, instead of failing from it. */
const watched = test.extend<{ seen: Problems }>({
  seen: async ({ context, problems, site }, use) => {
    problems.allow(/./)
    const seen = createProblems([site.origin])
    seen.watch(context)
    await use(seen)
  },
})

test('a page without fault passes', async ({ page, problems }) => {
  await page.goto('/plain.html')
  await page.evaluate(() => console.log('a plain message is nothing wrong'))
  expect(problems.lines).toEqual([])
})

test.describe('fails by itself', () => {
  test.fail('on a warning that the test does not mention', async ({ page }) => {
    await page.goto('/plain.html')
    await page.evaluate(() => console.warn('look out'))
  })

  test('unless the test states the trouble', async ({ page, problems }) => {
    await page.goto('/plain.html')
    await page.evaluate(() => console.warn('look out'))
    problems.allow(/look out/)
  })

  test.fail('even where another trouble is stated', async ({ page, problems }) => {
    problems.allow(/look out/)
    await page.goto('/plain.html')
    await page.evaluate(() => console.error('worse'))
  })
})

watched('a warning and an error in the console are noticed', async ({ page, seen }) => {
  await page.goto('/plain.html')
  await page.evaluate(() => console.warn('look out'))
  await page.evaluate(() => console.error('worse'))
  await expect
    .poll(() => seen.lines)
    .toEqual([expect.stringContaining('console warning: look out'), expect.stringContaining('console error: worse')])
})

watched('an exception and a rejected promise are noticed', async ({ page, seen }) => {
  await page.goto('/plain.html')
  await page.evaluate(() => {
    queueMicrotask(() => {
      throw new Error('thrown')
    })
    void Promise.reject(new Error('rejected'))
  })
  await expect.poll(() => seen.lines.join('\n')).toMatch(/exception: .*thrown[^]*exception: .*rejected/)
})

watched('a missing file is noticed', async ({ page, seen, site }) => {
  await page.goto('/plain.html')
  await page.evaluate(() => fetch('/missing.json'))
  await expect.poll(() => seen.lines).toContain(`status 404: ${site.origin}/missing.json`)
})

watched('a request to another host is noticed, from a page, a worker and a socket', async ({ page, seen }) => {
  await page.goto('/plain.html')
  await page.evaluate(() => {
    void fetch('https://tiles.example/0/0/0.pbf').catch(() => undefined)
    const code = "fetch('https://fonts.example/a.woff2').catch(() => undefined)"
    new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
    new WebSocket('wss://live.example/')
  })
  for (const url of ['https://tiles.example/0/0/0.pbf', 'https://fonts.example/a.woff2', 'wss://live.example/']) {
    await expect.poll(() => seen.lines).toContain(`another host: ${url}`)
  }
})

watched('trouble in a second window is noticed', async ({ page, context, seen }) => {
  await page.goto('/plain.html')
  const opened = context.waitForEvent('page')
  await page.evaluate(() => {
    open('/plain.html')
  })
  await (await opened).evaluate(() => console.warn('from the second'))
  await expect.poll(() => seen.lines.join()).toContain('from the second')
})

watched('a request that the page gives up is no trouble', async ({ page, seen }) => {
  await page.goto('/plain.html')
  await page.evaluate(async () => {
    const control = new AbortController()
    const answer = fetch('/plain.html', { signal: control.signal }).catch(() => undefined)
    control.abort()
    await answer
  })
  expect(seen.lines).toEqual([])
})

test('a second origin is the page’s own', async ({ page, serve }) => {
  const other = await serve()
  await page.goto('/plain.html')
  await page.evaluate(url => fetch(url, { mode: 'no-cors' }), `${other.origin}/plain.html`)
})

test('axe finds nothing in a page without fault', async ({ page }) => {
  await page.goto('/plain.html')
  expect(await axe(page)).toEqual([])
})

test('axe names what is wrong, also in a frame and under a strict policy', async ({ page }) => {
  const policy = "default-src 'none'; frame-src 'self'; require-trusted-types-for 'script'"
  const faulty =
    '<!doctype html><html lang="en"><title>Faulty</title><main><h1>Faulty</h1><img></main><iframe ' +
    'title="Inner" src="/inner.html"></iframe></html>'
  const inner = '<!doctype html><html lang="en"><title>Inner</title><main><h1>Inner</h1><button></button></main></html>'
  const headers = { 'content-security-policy': policy }
  await page.route('**/faulty.html', route => route.fulfill({ contentType: 'text/html', headers, body: faulty }))
  await page.route('**/inner.html', route => route.fulfill({ contentType: 'text/html', headers, body: inner }))
  await page.goto('/faulty.html')
  expect(await axe(page)).toEqual([
    expect.stringMatching(/^button-name \(critical\): .*\n {2}at iframe button\n/),
    expect.stringMatching(/^image-alt \(critical\): .*\n {2}at img\n/),
  ])
})
