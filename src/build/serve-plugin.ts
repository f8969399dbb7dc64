// The Vite plugin behind `npm run dev`: an author sees each story as it is now, or what is wrong with it.
import { join } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { SETTINGS } from '../model/settings-file.ts'
import { toStoryPath } from '../model/story-path.ts'
import { toFront } from './front/to-front.ts'
import { toJsonLd } from './exports/json-ld.ts'
import { findAsked } from './find-asked.ts'
import { toEmbedHtml, toEmptyHtml, toPartHtml, toProblemHtml, toStoryHtml } from './page-html.ts'
import { toEmbedTemplate, toFrontTemplate, toPartTemplate } from './page-templates.ts'
import { prepare } from './prepare.ts'
import { readSite } from './read-site.ts'
import { createAnswer, loadPrerender } from './serve-files.ts'
import { applyToTemplate } from './settings/apply-settings.ts'
import { PICTURES, toShareHead } from './share.ts'

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
      const sources = ['data/stories', 'seeds', SETTINGS].map(path => join(content, path))
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
        const project = readSite(content)
        const { stories, broken: wrong, undecided, isEmpty, settings } = project
        const broken = [...wrong, ...undecided]
        const lines = broken.flatMap(each => each.lines)
        tell(server, lines)
        if (isEmpty) return toEmptyHtml(toFrontTemplate(html))
        const only = stories.length + broken.length === 1 ? stories[0] : undefined
        const { story = only, rest = '' } = findAsked(originalUrl, project) ?? {}
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
        const { whole, embed, long } = renderStory(story)
        const further = long?.pages.find(({ path }) => path === `${toStoryPath(story)}${rest}`)
        if (further) return toPartHtml(toPartTemplate(html), further.parts, '', '/')
        const template = applyToTemplate(html, settings)
        return rest === 'embed/'
          ? toEmbedHtml(toEmbedTemplate(template), embed, '/')
          : toStoryHtml(template, whole, toJsonLd(story), toShareHead(story, undefined), '/')
      },
    },
  }
}
