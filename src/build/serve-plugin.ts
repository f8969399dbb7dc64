// The Vite plugin behind `npm run dev`: an author sees each story as it is now, or what is wrong with it.
import { join } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { findCountryOutline } from './basemap/country-outline.ts'
import { toFront } from './front/to-front.ts'
import { toJsonLd } from './exports/json-ld.ts'
import {
  toEmbedHtml,
  toEmbedTemplate,
  toEmptyHtml,
  toFrontTemplate,
  toPartHtml,
  toPartTemplate,
  toProblemHtml,
  toStoryHtml,
} from './page-html.ts'
import { prepare } from './prepare.ts'
import { readProject } from './read-project.ts'
import { createAnswer, loadPrerender } from './serve-files.ts'
import { PICTURES, toShareHead } from './share.ts'

const PAGE_PATH = /^\/s\/([a-z0-9-]+)\/(?:([A-Za-z0-9-]+)\/)??(embed\/)?(?:index\.html)?(?:$|\?)/
const PROBLEM_STYLE = '.problems pre { white-space: pre-wrap; overflow-wrap: anywhere }'

/** `given` is the folder that holds `data/stories` and `seeds`; the project's root unless given. */
export function servePlugin(given: string | undefined): Plugin {
  let content = '',
    told = ''
  /** Problems are told in the terminal once, however often the page asks. */
  const tell = (server: ViteDevServer, lines: readonly string[]) => {
    const text = lines.join('\n')
    if (text !== told && text !== '') server.config.logger.error(text, { timestamp: true })
    told = text
  }
  return {
    name: 'dateline:serve',
    apply: 'serve',
    enforce: 'post',
    async configResolved({ root, logger }) {
      content = given ?? root
      await prepare(root, logger)
    },
    configureServer(server) {
      const sources = [join(content, 'data/stories'), join(content, 'seeds')]
      server.watcher.add(sources)
      const reload = (path: string) => {
        if (sources.some(folder => path.startsWith(folder))) server.ws.send({ type: 'full-reload' })
      }
      server.watcher.on('change', reload).on('add', reload).on('unlink', reload)
      server.middlewares.use(createAnswer(server, content))
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server, originalUrl = '' }) {
        if (!server) return undefined
        const { stories, translations, broken: wrong, undecided, isEmpty } = readProject(content, findCountryOutline)
        const broken = [...wrong, ...undecided]
        const lines = broken.flatMap(each => each.lines)
        tell(server, lines)
        if (isEmpty) return toEmptyHtml(toFrontTemplate(html))
        const [, id, lang, isEmbed] = PAGE_PATH.exec(originalUrl) ?? []
        const story =
          stories.find(each => each.id === id) ?? (stories.length + broken.length === 1 ? stories[0] : undefined)
        if (!story && lines.length > 0)
          return {
            html: toProblemHtml(html, lines),
            tags: [{ tag: 'style', children: PROBLEM_STYLE, injectTo: 'head' }],
          }
        const { renderStory, renderFront } = await loadPrerender(server)
        if (!story)
          return toFront(
            toFrontTemplate(html),
            stories.map(each => ({ story: each, files: PICTURES })),
            renderFront,
          )
        const told = translations.get(story.id)?.find(each => each.lang === lang) ?? story
        const { whole, embed, long } = renderStory(told)
        const further = long?.pages.find(({ path }) => path === `.${originalUrl.replace(/\?.*$/, '')}`)
        if (further) return toPartHtml(toPartTemplate(html), further.parts, '', '/')
        return isEmbed
          ? toEmbedHtml(toEmbedTemplate(html), embed, '/')
          : toStoryHtml(html, whole, toJsonLd(told), toShareHead(told, undefined), '/')
      },
    },
  }
}
