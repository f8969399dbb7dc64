// What other sites read of a page: the card under a shared link, the address that counts, and oEmbed. Absolute
// addresses only where the site has said its own.
import { FIRST_HEIGHT_PX } from '../embed/heights.ts'
import { toSnippet } from '../embed/snippets.ts'
import { toLanguage } from '../i18n/languages.ts'
import { toLanguages, toStoryPath } from '../model/story-path.ts'
import type { Story } from '../model/story.ts'
import { escapeHtml } from './escape-html.ts'

/** The picture that networks show under a shared link, pixels. */
export const PREVIEW: { readonly width: number; readonly height: number } = { width: 1200, height: 630 }
/** Its files: as networks show it, and for the front page in the dark. */
export const PICTURES = ['preview.png', 'preview-dark.png'] as const

/** The frame that oEmbed gives, pixels; width is what an article has at most. */
const FRAME: { readonly width: number; readonly height: number } = { width: 800, height: FIRST_HEIGHT_PX }
const DAY_S = 86_400

/** What `isSiteAddress` asks for, in words. */
export const SITE_ADDRESS = 'the address of the site, such as https://maps.example/news/, without ? # and name'

/** Whether the top of a site can be found there. */
export function isSiteAddress(text: string): boolean {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return false
  const { search, hash, username } = new URL(text)
  return search === '' && hash === '' && username === ''
}

/** The top of the site, with a slash at its end. `where` names what says so; throws where it is no such address. */
export function parseSite(text: string | undefined, where: string): URL | undefined {
  if (text === undefined || text === '') return undefined
  if (!isSiteAddress(text)) throw new Error(`${where} is "${text}"; expected ${SITE_ADDRESS}`)
  const site = new URL(text)
  site.pathname = site.pathname.replace(/\/*$/, '/')
  return site
}

/** `siteUrl` is that of the environment, and overrules what the site's settings say, unless it is empty. */
export const findSite = (siteUrl: string | undefined, configured: string | undefined): URL | undefined =>
  siteUrl ? parseSite(siteUrl, 'SITE_URL') : parseSite(configured, 'address')

type Shared = Pick<Story, 'id' | 'lang' | 'languages' | 'title' | 'finding' | 'dek'>

/** What stands under a link to the story: its finding, as on the page; empty where it has nothing to say. */
export const toDescription = ({ finding, dek = '' }: Pick<Story, 'finding' | 'dek'>): string => finding ?? dek

/**
 * For the head of the full page. The link to oEmbed comes first: readers of it look no further than the first part of a
 * page.
 */
export function toShareHead(story: Shared, site: URL | undefined, name?: string): string {
  const { lang, title } = story
  const description = toDescription(story)
  const meta = (kind: 'name' | 'property', name: string, content: string | number) =>
    `<meta ${kind}="${name}" content="${escapeHtml(String(content))}">`
  const words = [
    meta('property', 'og:type', 'article'),
    meta('property', 'og:title', title),
    ...(description === '' ? [] : [meta('property', 'og:description', description)]),
    ...(name === undefined ? [] : [meta('property', 'og:site_name', name)]),
  ]
  if (!site) return words.join('')
  const page = new URL(toStoryPath(story), site)
  const oembed = escapeHtml(new URL('oembed.json', page).href)
  return [
    `<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${escapeHtml(title)}">`,
    `<link rel="canonical" href="${escapeHtml(page.href)}">`,
    ...toAlternates(story, site),
    ...words,
    meta('property', 'og:url', page.href),
    meta('property', 'og:image', toPicture(story, site)),
    meta('property', 'og:image:width', PREVIEW.width),
    meta('property', 'og:image:height', PREVIEW.height),
    meta('property', 'og:image:alt', toLanguage(lang).dialogWords.map(title)),
    meta('name', 'twitter:card', 'summary_large_image'),
  ].join('')
}

/** The picture is in the story's own language. */
const toPicture = ({ id }: Shared, site: URL): string => new URL(`s/${id}/preview.png`, site).href

/** The page in each language of the story, and that of its own for a reader of none of them. */
function toAlternates(story: Shared, site: URL): string[] {
  const languages = toLanguages(story)
  if (languages.length < 2) return []
  const toLink = (tag: string, lang: string) =>
    `<link rel="alternate" hreflang="${escapeHtml(tag)}" href="${new URL(toStoryPath(story, lang), site).href}">`
  return [...languages.map(lang => toLink(lang, lang)), toLink('x-default', languages[0]!)]
}

/** The file oembed.json, version 1.0 of https://oembed.com, type `rich`. */
export function toOembed(story: Shared, site: URL, name = 'Dateline'): string {
  const { lang, title } = story
  const page = new URL(toStoryPath(story), site)
  const html = toSnippet('frame', {
    page: page.href,
    script: '',
    title: toLanguage(lang).dialogWords.map(title),
    parameters: {},
    height: FRAME.height,
  })
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: name,
      provider_url: site.href,
      html,
      ...FRAME,
      thumbnail_url: toPicture(story, site),
      thumbnail_width: PREVIEW.width,
      thumbnail_height: PREVIEW.height,
      cache_age: DAY_S,
    },
    null,
    1,
  )}\n`
}
