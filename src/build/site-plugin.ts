// The Vite plugin that makes the site: checks the stories, draws their pages into the template, and shows an author what is wrong.
import { join } from 'node:path'
import { runnerImport, type Plugin, type ViteDevServer } from 'vite'
import type { CompiledStory } from '../model/compiled.ts'
import { toProblemLine } from '../model/problem.ts'
import { buildBasemap } from './basemap/build-basemap.ts'
import { buildFonts } from './build-fonts.ts'
import { inlineStyles, toHeaders } from './inline-styles.ts'
import { countryBoxes } from './basemap/country-boxes.ts'
import { toExportFiles } from './exports/export-files.ts'
import { toJsonLd } from './exports/json-ld.ts'
import { toListHtml, toProblemHtml, toStoryHtml } from './page-html.ts'
import { readStories } from './read-stories.ts'

type Prerender = typeof import('./prerender.tsx')

export function sitePlugin(): Plugin {
  let root = ''
  const boxes = countryBoxes()
  /** The stories, or the lines that say what is wrong with them. */
  const read = (): { stories: CompiledStory[]; problems: string[] } => {
    const results = readStories(root, boxes)
    return {
      stories: results.flatMap(({ result }) => (result.ok ? [result.story] : [])),
      problems: results.flatMap(({ result }) => (result.ok ? [] : result.problems.map(toProblemLine))),
    }
  }

  return {
    name: 'dateline:site',
    enforce: 'post',
    async configResolved(config) {
      root = config.root
      await Promise.all([buildBasemap(root), buildFonts(root)])
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server, originalUrl }) {
        if (!server) return html // a build fills its pages when their files have names
        const { stories, problems } = read()
        if (problems.length > 0) return toProblemHtml(html, problems)
        const id = /^\/s\/([a-z0-9-]+)\//.exec(originalUrl ?? '')?.[1]
        const story = stories.find(each => each.id === id) ?? (stories.length === 1 ? stories[0] : undefined)
        if (!story) return toListHtml(html, stories)
        const { renderStory } = (await server.ssrLoadModule('/src/build/prerender.tsx')) as Prerender
        return toStoryHtml(html, renderStory(story), toJsonLd(story), '/')
      },
    },
    configureServer(server: ViteDevServer) {
      const sources = [join(root, 'data/stories'), join(root, 'seeds')]
      server.watcher.add(sources)
      const reload = (path: string) => { if (sources.some(folder => path.startsWith(folder))) server.ws.send({ type: 'full-reload' }) }
      server.watcher.on('change', reload).on('add', reload).on('unlink', reload)
      server.middlewares.use((request, response, next) => {
        const [, id, name] = /^\/s\/([a-z0-9-]+)\/([a-z]+\.[a-z]+)$/.exec(request.url ?? '') ?? []
        const story = id === undefined ? undefined : read().stories.find(each => each.id === id)
        const file = story && toExportFiles(story).find(each => each.name === name)
        if (file) response.end(file.source)
        else next()
      })
    },
    async generateBundle(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') return // not the bundle of the pages
      const { template, styles, scripts, sheet } = inlineStyles(String(page.source), name => String((bundle[name] as { source?: string } | undefined)?.source ?? ''))
      delete bundle[sheet] // it is in every page now
      this.emitFile({ type: 'asset', fileName: '_headers', source: toHeaders({ styles, scripts }) })
      const { stories, problems } = read()
      if (problems.length > 0) this.error(`the stories have problems:\n${problems.join('\n')}`)
      const { module } = await runnerImport<Prerender>(join(root, 'src/build/prerender.tsx'))
      const pages = stories.map(story => {
        const parts = module.renderStory(story), jsonLd = toJsonLd(story)
        return { story, toHtml: (toTop: string) => toStoryHtml(template, parts, jsonLd, toTop) }
      })
      page.source = pages.length === 1 ? pages[0]!.toHtml('./') : toListHtml(template, stories)
      for (const { story, toHtml } of pages) {
        const files = [{ name: 'index.html', source: toHtml('../../') }, ...toExportFiles(story)]
        for (const { name, source } of files) this.emitFile({ type: 'asset', fileName: `s/${story.id}/${name}`, source })
      }
    },
  }
}
