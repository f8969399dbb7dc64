// Take the data: from every page of the story the links lead to its files, and the head says what it is about.
import { readFileSync } from 'node:fs'
import { expect, test } from './page.ts'

const STORY = 'north-korea-spy-satellite'
const TYPES = {
  'events.geojson': 'application/geo+json',
  'events.csv': 'text/csv',
  'events.kml': 'application/vnd.google-earth.kml+xml',
  'timeline.json': 'application/json',
  'story.json': 'application/json',
}

for (const address of ['/', `/s/${STORY}/`]) {
  test(`each file is there, from ${address}`, async ({ page, request, site }) => {
    await page.goto(address)
    const links = page.getByRole('region', { name: 'Take the data' }).getByRole('link')
    const addresses = await links.evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href))
    expect(addresses).toEqual(Object.keys(TYPES).map(name => `${site.origin}/s/${STORY}/${name}`))
    const replies = await Promise.all(addresses.map(each => request.get(each)))
    expect(replies.map(reply => [reply.status(), reply.headers()['content-type']?.split(';')[0]])).toEqual(
      Object.values(TYPES).map(type => [200, type]),
    )
  })
}

test('a file is saved under a name that says the story', async ({ page }) => {
  await page.goto('/')
  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: 'CSV, for tables' }).click()
  const download = await saved
  expect(download.suggestedFilename()).toBe(`${STORY}-events.csv`)
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^\ufeffid,event,title,/)
})

test('the head says what the story covers', async ({ page }) => {
  await page.goto('/')
  const source = await page.locator('head > script[type="application/ld+json"]').textContent()
  expect(JSON.parse(source!)).toMatchObject({
    '@type': 'NewsArticle',
    headline: await page.getByRole('heading', { level: 1 }).textContent(),
    temporalCoverage: '2018-09-19/2023-12-01',
  })
})
