// All files of one story, as they stand in its folder.
import type { Story } from '../model/story.ts'
import { escapeHtml } from './escape-html.ts'
import { toChanges, toChangesJson } from './corrections/changes.ts'
import { toFeedXml } from './corrections/feed-xml.ts'
import { toExportFiles } from './exports/export-files.ts'
import { toJsonLd } from './exports/json-ld.ts'
import { toEmbedHtml, toStoryHtml } from './page-html.ts'
import type { StoryPages } from './prerender.tsx'
import type { Paint } from './preview/build-preview.ts'
import { PICTURES, toOembed, toShareHead } from './share.ts'

export interface StoryFiles {
  readonly story: Story
  /** The page as it stands at the top of a site that has no other. */
  readonly front: string
  readonly files: readonly { readonly name: string; readonly source: string | Uint8Array }[]
}

export interface Tools {
  /** Templates of the full page and of the one for a frame. */
  readonly whole: string
  readonly embed: string
  /** Markup for the head: what a page in `lang` loads besides. */
  readonly preloads: (lang: string) => string
  /** Where the site will be, if that is known. */
  readonly site: URL | undefined
  /** Of the site, where it has one of its own. */
  readonly name?: string | undefined
  readonly renderStory: (story: Story) => StoryPages
  readonly paint: Paint
}

export function toStoryFiles(story: Story, tools: Tools): StoryFiles {
  const { whole, embed, preloads, site, name, renderStory, paint } = tools
  const parts = renderStory(story),
    jsonLd = toJsonLd(story),
    [changed] = toChanges(story).map(({ date }) => date),
    share = toShareHead(story, site, name)
  const page = site ? { ...parts.whole, body: toAddressed(parts.whole.body, story, site) } : parts.whole
  const toPage = (toTop: string) => toStoryHtml(inHead(whole), page, jsonLd, share, toTop)
  const inHead = (template: string) => template.replace('</head>', () => `${preloads(story.lang)}</head>`)
  return {
    story,
    front: toPage('./'),
    files: [
      { name: 'index.html', source: toPage('../../') },
      { name: 'embed/index.html', source: toEmbedHtml(inHead(embed), parts.embed, '../../../', changed) },
      { name: PICTURES[0], source: paint(parts.preview, 'light') },
      { name: PICTURES[1], source: paint(parts.preview, 'dark') },
      ...(site ? [{ name: 'oembed.json', source: toOembed(story, site, name) }] : []),
      ...toExportFiles(story),
      { name: 'changes.json', source: toChangesJson(story) },
      { name: 'feed.xml', source: toFeedXml(story, site, name) },
    ],
  }
}

/** The page's link to itself, printed with its address. */
const toAddressed = (body: string, { id }: Story, site: URL): string =>
  body.replaceAll(`href="./s/${id}/"`, () => `href="${escapeHtml(new URL(`s/${id}/`, site).href)}"`)
