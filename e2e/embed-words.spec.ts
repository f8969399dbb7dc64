// The words of an article that are bound to its map, as articles are: with controls, loaded anew, written on while they
// are read.
import { test, toElement, toFrame, toScript, wake } from './hosts.ts'
import { expect } from './page.ts'

const GROUNDS = 'The ferry Mara runs aground'
const PRESS = 'Two ministers hold a press conference in Maputo'
const toSized = (origin: string, attributes = '') => toFrame(origin, `width="640" height="600" ${attributes}`)
const toSpace = (px: number) => `<div style="height: ${px}px"></div>`

test('a control keeps its own press, and words can be copied', async ({ page, site, openHost }) => {
  const words = `<p><label><input type="checkbox" data-dateline="mara-sails-to-mauritius"> Mauritius</label></p>
    <details><summary data-dateline="mara-grounds">The grounding</summary>More</details>
    <p data-dateline="press-conference">Words that a reader copies</p>`
  await openHost('snippet', { snippet: `${words}${toSized(site.origin)}${toScript(site.origin)}` })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const inside = await wake(page.locator('iframe'))
  await page.getByRole('checkbox').check()
  await expect(inside.getByRole('dialog', { name: /^The Mara makes/ })).toBeVisible()
  await page.getByText('The grounding').click()
  await expect(page.getByText('More')).toBeVisible()
  await expect(inside.getByRole('dialog', { name: GROUNDS })).toBeVisible()
  const copied = page.getByText('Words that a reader copies')
  await copied.scrollIntoViewIfNeeded()
  const box = (await copied.boundingBox())!
  await page.mouse.move(box.x + 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + 90, box.y + box.height / 2, { steps: 3 })
  await page.mouse.up()
  expect((await page.evaluate(() => String(getSelection()))).length).toBeGreaterThan(3)
  await page.getByText('The grounding').click()
  await expect(inside.getByRole('dialog', { name: GROUNDS }), 'not opened by the stroke').toBeVisible()
})

for (const keeps of [true, false]) {
  const kept = `where its reader was${keeps ? '' : ' if the address has it'}`
  test(
    `a frame that loads again is known again: its words, and ${kept}`,
    { tag: '@slow' },
    async ({ page, site, openHost }) => {
      const words = '<p><span data-dateline="press-conference">The press conference</span></p>'
      const frame = toSized(site.origin, keeps ? 'data-dateline-fragment' : '')
      await openHost('snippet', { snippet: `${words}${frame}${toScript(site.origin)}` })
      await wake(page.locator('iframe'))
      const word = page.getByRole('button', { name: 'The press conference' })
      await word.press('Enter')
      await expect(word).toHaveAttribute('aria-current', 'true')
      if (keeps) await expect(page).toHaveURL(/#map=event/)
      await page.locator('iframe').evaluate((it: HTMLIFrameElement) => {
        it.src += '?anew'
      })
      const card = page.locator('iframe').contentFrame().getByRole('dialog', { name: PRESS })
      if (keeps) return expect(card).toBeVisible()
      await expect(word, 'as the map shows it no more').not.toHaveAttribute('aria-current')
      await expect(card).toHaveCount(0)
    },
  )
}

test('words that come while the article is read are bound too', async ({ page, site, openHost }) => {
  await openHost('snippet', { snippet: `${toSized(site.origin)}${toScript(site.origin)}` })
  const inside = await wake(page.locator('iframe'))
  await page.evaluate(() => {
    const word = document.createElement('span')
    Object.assign(word, { textContent: 'The press conference' }).dataset['dateline'] = 'press-conference'
    document.body.appendChild(document.createElement('p')).append(word)
  })
  await page.getByRole('button', { name: 'The press conference' }).press('Enter')
  await expect(inside.getByRole('dialog', { name: PRESS })).toBeVisible()
})

test('who reads back is followed back', async ({ page, site, openHost }) => {
  const words =
    '<p style="height: 40px" data-dateline="mara-sails-to-mauritius">Mauritius</p>' +
    '<p style="height: 40px" data-dateline="mara-grounds">Grounding</p>'
  const frame = toSized(site.origin, 'data-dateline-scroll')
  await openHost('snippet', {
    snippet: `${toSpace(900)}${words}${frame}${toSpace(900)}${toScript(site.origin)}`,
  })
  const inside = await wake(page.locator('iframe'))
  const place = (word: string, share: number) =>
    page.getByText(word, { exact: true }).evaluate((it, at) => {
      scrollBy(0, it.getBoundingClientRect().top - innerHeight * at)
    }, share)
  await place('Mauritius', 0.4)
  await expect(inside.getByRole('dialog', { name: /^The Mara makes/ })).toBeAttached()
  await place('Grounding', 0.4)
  await expect(inside.getByRole('dialog', { name: GROUNDS })).toBeAttached()
  await place('Mauritius', 0.4)
  await expect(inside.getByRole('dialog', { name: /^The Mara makes/ })).toBeAttached()
})

test(
  'a height is a number of pixels, and changes while the map lives; anything else is none',
  { tag: '@slow' },
  async ({ page, site, openHost }) => {
    await openHost('snippet', {
      snippet: `${toElement(site.origin, 'height="100%"')}${toScript(site.origin)}`,
    })
    const map = page.locator('dateline-map'),
      inside = await wake(map)
    const height = () => map.locator('iframe').evaluate(it => it.getBoundingClientRect().height)
    await inside.locator('html').evaluate(() => Object.assign(window, { same: true }))
    const own = await inside.locator('#page').evaluate(it => Math.ceil(it.getBoundingClientRect().height))
    await expect.poll(height).toBe(own)
    await map.evaluate(it => it.setAttribute('height', '420'))
    await expect.poll(height).toBe(420)
    for (const wrong of ['-5', '1e9', 'auto', '640px', '0', '<b>']) {
      await map.evaluate((it, value) => it.setAttribute('height', value), wrong)
      await expect.poll(height, wrong).not.toBe(420)
      await map.evaluate(it => it.setAttribute('height', '420'))
      await expect.poll(height).toBe(420)
    }
    await map.evaluate(it => it.removeAttribute('height'))
    await expect.poll(height).not.toBe(420)
    expect(await inside.locator('html').evaluate(() => 'same' in window), 'in the same frame').toBe(true)
  },
)

test(
  'a closed card stays closed where the link is opened, and the part of the article it names is found',
  { tag: '@slow' },
  async ({ page, site, openHost }) => {
    const map = toElement(site.origin, 'fragment event="mara-grounds" view="44,-18,5"')
    await openHost('snippet', {
      snippet: `${map}${toSpace(2000)}<h2 id="sources">Sources</h2>${toSpace(2000)}${toScript(site.origin)}`,
      hash: '#sources',
    })
    const inside = await wake(page.locator('dateline-map'))
    await inside.getByRole('button', { name: 'Close' }).click()
    await expect(page).toHaveURL(/#sources&map=/)
    const link = page.url()
    await page.goto('about:blank')
    await page.goto(link)
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeInViewport()
    const again = await wake(page.locator('dateline-map'))
    await expect(again.getByRole('dialog')).toHaveCount(0)
  },
)
