// What is asked of a map that is not there yet: it is done as it gets ready.
import { test, toElement, toScript, wake } from './hosts.ts'
import { expect, STORY } from './page.ts'

/** Further than any browser loads lazy frames ahead. */
const FAR = '<div style="height: 9000px"></div>'
const toNamed = (origin: string, attributes = '') =>
  toElement(origin, attributes, `<a href="${origin}${STORY}">Map: the ferry</a>`)

test('words that are pressed before their map is there bring it into sight, and it opens at them', async ({
  page,
  site,
  openHost,
}) => {
  const toLink = (event: string, text: string) =>
    `<a href="${site.origin}${STORY}" data-dateline="${event}">${text}</a>`
  const words = `${toLink('mara-sails-to-mauritius', 'Mauritius')} and ${toLink('mara-grounds', 'the grounding')}`
  await openHost('snippet', {
    snippet: `<p>${words}</p>${FAR}${toNamed(site.origin)}${FAR}${toScript(site.origin)}`,
  })
  await page.getByRole('link', { name: 'the grounding' }).click()
  await page.getByRole('link', { name: 'Mauritius' }).press('Enter')
  await expect(page.locator('dateline-map')).toBeInViewport()
  const inside = page.locator('dateline-map iframe').contentFrame()
  await expect(inside.getByRole('dialog', { name: /^The Mara makes/ }), 'the last that was pressed').toBeVisible()
  await expect(page).toHaveURL(/snippet\.html$/)
})

test(
  'of several maps not there yet the one with the event comes into sight, or the one that is named',
  { tag: '@slow' },
  async ({ page, site, problems, openHost }) => {
    problems.allow(/404/)
    const words =
      '<p><span data-dateline="mara-grounds">The grounding</span> and <a href="#named" ' +
      'data-dateline="mara-sails-to-mauritius" data-dateline-map="other">Mauritius</a></p>'
    const missing = `<dateline-map src="${site.origin}/s/none/"></dateline-map>`
    const [map, other] = ['map', 'other'].map(id => toNamed(site.origin, `id="${id}"`))
    await openHost('snippet', {
      snippet: `${words}${FAR}${missing}${FAR}${map}${FAR}${other}${toScript(site.origin)}`,
    })
    await page.getByRole('link', { name: 'Mauritius' }).press('Enter')
    await expect(page.locator('#other')).toBeInViewport()
    await expect(
      page
        .locator('#other iframe')
        .contentFrame()
        .getByRole('dialog', { name: /Mauritius/ }),
    ).toBeVisible()
    await expect(page.locator('#map iframe'), 'the others stay as they are').toHaveAttribute('loading', 'lazy')
    await page.reload()
    await page.getByText('The grounding').click()
    await expect
      .poll(() =>
        page
          .locator('dateline-map[id]')
          .evaluateAll(maps => maps.filter(map => Math.abs(map.getBoundingClientRect().top) < innerHeight).length),
      )
      .toBe(1)
  },
)

test(
  'play asked of an element that is not there yet, and taken back',
  { tag: '@slow' },
  async ({ page, site, openHost }) => {
    const maps = ['one', 'two'].map(id => `${FAR}${toNamed(site.origin, `id="${id}"`)}`)
    await openHost('snippet', { snippet: `${maps.join('')}${toScript(site.origin)}` })
    await page.evaluate(() => {
      const [one, two] = document.querySelectorAll<HTMLElement & { play(): void; pause(): void }>('dateline-map')
      one!.play()
      two!.play()
      two!.pause()
    })
    await expect((await wake(page.locator('#one'))).getByRole('button', { name: 'Pause' })).toBeVisible()
    await expect((await wake(page.locator('#two'))).getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  },
)

test(
  'a frame has its title, though the script came before the link inside of its element',
  { tag: '@slow' },
  async ({ page, site, openHost }) => {
    await openHost('snippet', {
      snippet: [
        toScript(site.origin),
        toNamed(site.origin, 'id="map"'),
        toNamed(site.origin, 'id="titled" title="A title"'),
        toElement(site.origin, 'id="unnamed"'),
      ].join(''),
    })
    await expect(page.locator('#map iframe')).toHaveAttribute('title', 'Map: the ferry')
    await expect(page.locator('#titled iframe')).toHaveAttribute('title', 'A title')
    await wake(page.locator('#unnamed'))
    await expect(page.locator('#unnamed iframe'), 'by its story, as nobody names it').toHaveAttribute(
      'title',
      /ferry Mara/,
    )
    await page.locator('#titled').evaluate(map => map.setAttribute('title', 'Another'))
    await expect(page.locator('#titled iframe')).toHaveAttribute('title', 'Another')
  },
)
