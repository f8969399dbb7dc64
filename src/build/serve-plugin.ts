// The Vite plugin behind `npm run dev`: an author sees each story as it is now, or what is wrong with it.
import { join } from 'node:path'
import type { Connect, Plugin, ViteDevServer } from 'vite'
import { findCountryOutline } from './basemap/country-outline.ts'
import { buildEmbedScript, EMBED_SCRIPT } from './build-embed-script.ts'
import { toExportFiles } from './exports/export-files.ts'
import { toJsonLd } from './exports/json-ld.ts'
import { LICENCES } from './licences.ts'
import { toEmbedHtml, toEmbedTemplate, toListHtml, toProblemHtml, toStoryHtml } from './page-html.ts'
import { prepare } from './prepare.ts'
import { readProject } from './read-project.ts'
import { toShareHead } from './share.ts'

const EMBED_PATH = /^\/s\/[a-z0-9-]+\/embed\/(?:$|\?)/
const PROBLEM_STYLE = '.problems pre { white-space: pre-wrap; overflow-wrap: anywhere }'

type Prerender = typeof import('./prerender.tsx')

/** `given` is the folder that holds `data/stories` and `seeds`; the project's root unless given. */
export function servePlugin(given: string | undefined): Plugin {
  let root = '',
    content = '',
    told = ''
  /** Problems are told in the terminal once, however often the page asks. */
  const tell = (server: ViteDevServer, lines: readonly string[]) => {
    const text = lines.join('\n')
    if (text !== told && text !== '') server.config.logger.error(text, { timestamp: true })
    told = text
  }
  const answer: Connect.NextHandleFunction = ({ url = '' }, response, next) => {
    if (url === `/${EMBED_SCRIPT}`) {
      response.setHeader('Content-Type', 'text/javascript')
      return void buildEmbedScript(root).then(({ code }) => response.end(code), next)
    }
    if (url === `/${LICENCES}`) return void response.end('npm run build writes them: they are those of its scripts.')
    const [, id, name] = /^\/s\/([a-z0-9-]+)\/([a-z]+\.[a-z]+)$/.exec(url) ?? []
    const story =
      id === undefined ? undefined : readProject(content, findCountryOutline).stories.find(each => each.id === id)
    const file = story && toExportFiles(story).find(each => each.name === name)
    if (file) response.end(file.source)
    else next()
  }

  return {
    name: 'dateline:serve',
    apply: 'serve',
    enforce: 'post',
    async configResolved(config) {
      root = config.root
      content = given ?? root
      await prepare(root, config.logger)
    },
    configureServer(server) {
      const sources = [join(content, 'data/stories'), join(content, 'seeds')]
      server.watcher.add(sources)
      const reload = (path: string) => {
        if (sources.some(folder => path.startsWith(folder))) server.ws.send({ type: 'full-reload' })
      }
      server.watcher.on('change', reload).on('add', reload).on('unlink', reload)
      server.middlewares.use(answer)
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server, originalUrl = '' }) {
        if (!server) return undefined
        const { stories, broken } = readProject(content, findCountryOutline)
        const lines = broken.flatMap(each => each.lines)
        tell(server, lines)
        const id = /^\/s\/([a-z0-9-]+)\//.exec(originalUrl)?.[1]
        const story =
          stories.find(each => each.id === id) ?? (stories.length + broken.length === 1 ? stories[0] : undefined)
        if (!story && lines.length > 0)
          return {
            html: toProblemHtml(html, lines),
            tags: [{ tag: 'style', children: PROBLEM_STYLE, injectTo: 'head' }],
          }
        if (!story) return toListHtml(html, stories)
        const { renderStory } = (await server.ssrLoadModule('/src/build/prerender.tsx')) as Prerender
        const { whole, embed } = renderStory(story)
        return EMBED_PATH.test(originalUrl)
          ? toEmbedHtml(toEmbedTemplate(html), embed, '/')
          : toStoryHtml(html, whole, toJsonLd(story), toShareHead(story, undefined), '/')
      },
    },
  }
}
