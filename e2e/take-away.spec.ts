// Take the data: the links lead to the story's files, and the head says what it is about.
import { readFileSync } from 'node:fs'
import { expect, test } from './page.ts'

const TYPES = {
  'events.geojson': 'application/geo+json',
  'events.csv': 'text/csv',
  'events.kml': 'application/vnd.google-earth.kml+xml',
  'timeline.json': 'application/json',
  'story.json': 'application/json',
}

test('each file is there, is saved under a name that says the story, and the head says what it covers', async ({
  page,
  request,
}) => {
  await page.goto('./')
  const links = page.getByRole('region', { name: 'Take the data' }).getByRole('link')
  const addresses = await links.evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href))
  expect(addresses).toEqual(Object.keys(TYPES).map(name => new URL(name, page.url()).href))
  const replies = await Promise.all(addresses.map(each => request.get(each)))
  expect(replies.map(reply => [reply.status(), reply.headers()['content-type']?.split(';')[0]])).toEqual(
    Object.values(TYPES).map(type => [200, type]),
  )

  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: 'CSV, for tables' }).click()
  const download = await saved
  expect(download.suggestedFilename()).toBe('ferry-mara-events.csv')
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^\ufeffid,event,title,/)

  const source = await page.locator('body > script[type="application/ld+json"]').textContent()
  expect(JSON.parse(source!)).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'The ferry Mara, March 2022',
    temporalCoverage: '1994-09-19/2022-04-01',
  })
})
