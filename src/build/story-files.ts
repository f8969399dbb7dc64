// All files of one story, as they stand in its folder.
import { isLong } from '../model/long-story.ts'
import { toFolder, toStoryPath, toTop } from '../model/story-path.ts'
import type { Story } from '../model/story.ts'
import { toStoryIndex } from '../model/story-index.ts'
import { toSearchFile } from '../search/search-file.ts'
import { escapeHtml } from './escape-html.ts'
import { toChanges, toChangesJson } from './corrections/changes.ts'
import { toFeedXml } from './corrections/feed-xml.ts'
import { toExportFiles, toStoryExport } from './exports/export-files.ts'
import { toJsonLd } from './exports/json-ld.ts'
import type { LongPage, LongPages } from './long/long-pages.tsx'
import type { createPreloads } from './preload-words.ts'
import { INDEX, toEmbedHtml, toPartHtml, toStoryHtml } from './page-html.ts'
import type { StoryPages } from './prerender.tsx'
import type { Paint } from './preview/build-preview.ts'
import { PICTURES, toOembed, toShareHead } from './share.ts'

export interface StoryFiles {
  readonly story: Story
  /** The page as it stands at the top of a site that has no other. */
  readonly front: string
  readonly files: readonly StoryFile[]
}

interface StoryFile {
  /** Path in the story's folder. */
  readonly name: string
  readonly source: string | Uint8Array
}

export interface Tools {
  /** Templates of the full page, of the one for a frame, and of the further pages of a long story. */
  readonly whole: string
  readonly embed: string
  readonly part: string
  /** Markup for the head: what a page loads besides. */
  readonly preloads: ReturnType<typeof createPreloads>
  /** Where the site will be, if that is known. */
  readonly site: URL | undefined
  /** Of the site, where it has one of its own. */
  readonly name?: string | undefined
  readonly renderStory: (story: Story) => StoryPages
  readonly paint: Paint
}

/**
 * `translations` are the story in its other languages: each has pages, and one set of exports and pictures serves all.
 */
export function toStoryFiles(story: Story, tools: Tools, translations: readonly Story[] = []): StoryFiles {
  const { paint, site, name } = tools
  const { toPage, embed, preview, further } = draw(story, tools)
  return {
    story,
    front: toPage('./'),
    files: [
      { name: 'index.html', source: toPage('../../') },
      { name: 'embed/index.html', source: embed },
      { name: PICTURES[0], source: paint(preview, 'light') },
      { name: PICTURES[1], source: paint(preview, 'dark') },
      ...(site ? [{ name: 'oembed.json', source: toOembed(story, site, name) }] : []),
      ...toExportFiles(story),
      { name: 'changes.json', source: toChangesJson(story) },
      { name: 'feed.xml', source: toFeedXml(story, site, name) },
      ...further,
      ...translations.flatMap(each => toTranslatedFiles(each, tools)),
    ],
  }
}

function toTranslatedFiles(story: Story, tools: Tools): StoryFile[] {
  const { toPage, embed, further } = draw(story, tools)
  const files = [
    { name: 'index.html', source: toPage(toTop(toStoryPath(story))) },
    { name: 'embed/index.html', source: embed },
    ...(tools.site ? [{ name: 'oembed.json', source: toOembed(story, tools.site, tools.name) }] : []),
    // Not to take away: for a page that somebody has changed before its script ran
    { name: 'story.json', source: toStoryExport(story) },
    { name: 'changes.json', source: toChangesJson(story) },
    ...further,
  ]
  return files.map(({ name, source }) => ({ name: `${toFolder(story)}${name}`, source }))
}

interface Drawn {
  readonly toPage: (toTop: string) => string
  readonly embed: string
  readonly preview: string
  /** Of a long story. */
  readonly further: readonly StoryFile[]
}

function draw(story: Story, tools: Tools): Drawn {
  const { whole, embed, preloads, site, name, renderStory } = tools
  const parts = renderStory(story),
    jsonLd = toJsonLd(story, parts.long?.first),
    [changed] = toChanges(story).map(({ date }) => date),
    share = toShareHead(story, site, name)
  const page = site ? { ...parts.whole, body: toAddressed(parts.whole.body, story, site) } : parts.whole
  const inHead = (template: string) =>
    template.replace('</head>', () => `${preloads({ lang: story.lang, isLong: isLong(story) })}</head>`)
  return {
    toPage: top => toStoryHtml(inHead(whole), page, jsonLd, share, top),
    embed: toEmbedHtml(inHead(embed), parts.embed, toTop(`${toStoryPath(story)}embed/`), changed),
    preview: parts.preview,
    further: parts.long ? toFurtherFiles(story, parts.long, tools) : [],
  }
}

/** What is read at the first search of a long story. */
export const SEARCH = 'search.json'
export const toSearch = (story: Story): string => toSearchFile(toStoryIndex(story, 'story').inTime)

const toFurtherFiles = (story: Story, { index, pages }: LongPages, { part, site }: Tools): StoryFile[] => [
  { name: INDEX, source: index },
  { name: SEARCH, source: toSearch(story) },
  ...pages.map(page => ({
    name: `${page.path.slice(toStoryPath(story).length)}index.html`,
    source: toPartHtml(part, page.parts, toPartHead(page, site), toTop(page.path)),
  })),
]

function toPartHead({ path, previous, next }: LongPage, site: URL | undefined): string {
  const link = (rel: string, href: string) => `<link rel="${rel}" href="${escapeHtml(href)}">`
  const leadTo = (to: string) => (site ? new URL(to, site).href : `${toTop(path)}${to}`)
  return [
    ...(site ? [link('canonical', leadTo(path))] : []),
    ...(previous === undefined ? [] : [link('prev', leadTo(previous))]),
    ...(next === undefined ? [] : [link('next', leadTo(next))]),
  ].join('')
}

/** The page's link to itself, printed with its address. */
const toAddressed = (body: string, story: Story, site: URL): string =>
  body.replaceAll(
    `href="./${toStoryPath(story)}"`,
    () => `href="${escapeHtml(new URL(toStoryPath(story), site).href)}"`,
  )
