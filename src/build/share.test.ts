// What other sites read of a page, also of a title that is hostile, and of a site that has not said where it is.
import { DOMParser } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import { findSite, parseSite, toOembed, toShareHead } from './share.ts'

const story = { id: 'bridge', lang: 'en', title: 'The “bridge” & <b>"its"</b> town', dek: "Kim's" }
const site = parseSite('https://maps.example/news', 'address')!

test('where the site is', () => {
  expect(site.href).toBe('https://maps.example/news/')
  expect([parseSite(undefined, 'address'), parseSite('', 'address')]).toEqual([undefined, undefined])
  for (const text of [
    'maps.example',
    '/news/',
    'ftp://maps.example/',
    'javascript:alert(1)',
    'https://',
    'https://maps.example/?a',
    'https://maps.example/#a',
    'https://me@maps.example/',
  ]) {
    expect(() => parseSite(text, 'address'), text).toThrow(`address is "${text}"; expected the address of the site`)
  }
})

test('SITE_URL overrules the address of the settings, an empty one does not', () => {
  const find = (...given: Parameters<typeof findSite>) => findSite(...given)?.href
  expect(find('https://one.example', 'https://two.example/')).toBe('https://one.example/')
  expect([find('', 'https://two.example'), find(undefined, 'https://two.example')]).toEqual([
    'https://two.example/',
    'https://two.example/',
  ])
  expect(find('', undefined)).toBeUndefined()
  expect(() => find('one.example', 'https://two.example/')).toThrow('SITE_URL is "one.example"')
})

test('without an address only words', () => {
  const head = toShareHead(story, undefined)
  expect(head).toContain(
    '<meta property="og:title" content="The “bridge” &#38; &#60;b&#62;&#34;its&#34;&#60;/b&#62; town">',
  )
  expect(head).not.toMatch(/http|canonical|oembed|og:image/)
})

test('the finding stands under the link, the standfirst where there is none', () => {
  const say = (texts: object) => toShareHead({ ...story, dek: undefined, ...texts }, undefined)
  expect(say({ dek: 'Long.', finding: 'It fell.' })).toContain('<meta property="og:description" content="It fell.">')
  expect(say({ dek: 'Long.' })).toContain('<meta property="og:description" content="Long.">')
  expect(say({})).not.toContain('og:description')
})

test('with one, all is absolute, and oEmbed comes first', () => {
  const head = toShareHead(story, site)
  expect(head).toMatch(
    new RegExp(
      '^<link rel="alternate" type="application/json\\+oembed" ' +
        'href="https://maps\\.example/news/s/bridge/oembed\\.json" ',
    ),
  )
  expect(head).toContain('<link rel="canonical" href="https://maps.example/news/s/bridge/">')
  expect(head).toContain('<meta property="og:image" content="https://maps.example/news/s/bridge/preview.png">')
  expect(head).toContain('<meta name="twitter:card" content="summary_large_image">')
})

test('each language of a story leads to the others, and the picture is that of its own', () => {
  const korean = { ...story, lang: 'ko', languages: ['en', 'ko'] }
  const head = toShareHead(korean, site)
  const links = [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)]
  const top = 'https://maps.example/news/s/bridge/'
  expect(links.map(([, lang, href]) => [lang, href])).toEqual([
    ['en', top],
    ['ko', `${top}ko/`],
    ['x-default', top],
  ])
  expect(head).toContain(`<link rel="canonical" href="${top}ko/">`)
  expect(head).toContain(`<meta property="og:image" content="${top}preview.png">`)
  expect(JSON.parse(toOembed(korean, site))).toMatchObject({ thumbnail_url: `${top}preview.png` })
  expect(toOembed(korean, site)).toContain(`${top}ko/embed/`)
  expect(toShareHead(story, site)).not.toContain('hreflang')
})

test('oEmbed gives a frame and nothing else', () => {
  const file = JSON.parse(toOembed(story, site)) as Record<string, string>
  expect(file).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: story.title,
    width: 800,
    height: 900,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    provider_url: 'https://maps.example/news/',
  })
  const frame = new DOMParser().parseFromString(file['html']!, 'text/xml').documentElement!
  expect([
    frame.nodeName,
    frame.getAttribute('src'),
    frame.getAttribute('title'),
    frame.getAttribute('height'),
  ]).toEqual(['iframe', 'https://maps.example/news/s/bridge/embed/', `Map: ${story.title}`, '900'])
  expect(frame.childNodes).toHaveLength(0)
})
