// The Vite plugin that makes the site: checks the stories, draws their pages into the template, and shows an author what is wrong.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport, type Plugin, type Rolldown, type ViteDevServer } from 'vite'
import type { Story } from '../model/story.ts'
import { toProblemLine } from '../compiler/problem.ts'
import { buildBasemap } from './basemap/build-basemap.ts'
import { buildEmbedScript, EMBED_SCRIPT } from './build-embed-script.ts'
import { buildFonts } from './build-fonts.ts'
import { inlineStyles, toHeaders } from './inline-styles.ts'
import { findCountryOutline } from './basemap/country-outline.ts'
import { toExportFiles } from './exports/export-files.ts'
import { toJsonLd } from './exports/json-ld.ts'
import { toEmbedHtml, toEmbedTemplate, toListHtml, toProblemHtml, toStoryHtml } from './page-html.ts'
import { createPaint } from './preview/build-preview.ts'
import { readStories } from './read-stories.ts'
import { parseSite, toOembed, toShareHead } from './share.ts'

const SCRIPT = /[ \t]*<script type="module"[^>]*><\/script>\n?/
const EMBED_TEMPLATE = 'embed.html'
const EMBED_PATH = /^\/s\/[a-z0-9-]+\/embed\/(?:$|\?)/

type Prerender = typeof import('./prerender.tsx')

export interface SitePluginOptions {
  /** The folder that holds `data/stories` and `seeds`; the project's root unless given. */
  readonly content?: string
}

export function sitePlugin({ content: given }: SitePluginOptions = {}): Plugin {
  let root = '',
    content = ''
  /** The stories, or the lines that say what is wrong with them. */
  const readAll = (): { stories: Story[]; problems: string[] } => {
    const results = readStories(content, findCountryOutline)
    return {
      stories: results.flatMap(({ result }) => (result.ok ? [result.story] : [])),
      problems: results.flatMap(({ result }) => (result.ok ? [] : result.problems.map(toProblemLine))),
    }
  }

  return {
    name: 'dateline:site',
    enforce: 'post',
    // The template of the page for a frame is made of the other one: it is no file.
    resolveId: { order: 'pre', handler: id => (id === EMBED_TEMPLATE ? join(root, id) : undefined) },
    load: {
      order: 'pre',
      handler: id =>
        id === join(root, EMBED_TEMPLATE) ? toEmbedTemplate(readFileSync(join(root, 'index.html'), 'utf8')) : undefined,
    },
    async configResolved(config) {
      root = config.root
      content = given ?? root
      await Promise.all([buildBasemap(root), buildFonts(root)])
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server, originalUrl, path }) {
        // A build fills its pages when their files have names. With a script of its own the page in a frame would cut the script of both in parts.
        if (!server) return path === `/${EMBED_TEMPLATE}` ? html.replace(SCRIPT, '') : html
        const { stories, problems } = readAll()
        if (problems.length > 0) return toProblemHtml(html, problems)
        const id = /^\/s\/([a-z0-9-]+)\//.exec(originalUrl ?? '')?.[1]
        const story = stories.find(each => each.id === id) ?? (stories.length === 1 ? stories[0] : undefined)
        if (!story) return toListHtml(html, stories)
        const { renderStory } = (await server.ssrLoadModule('/src/build/prerender.tsx')) as Prerender
        const { whole, embed } = renderStory(story)
        return EMBED_PATH.test(originalUrl ?? '')
          ? toEmbedHtml(toEmbedTemplate(html), embed, '/')
          : toStoryHtml(html, whole, toJsonLd(story), toShareHead(story, undefined), '/')
      },
    },
    configureServer(server: ViteDevServer) {
      const sources = [join(content, 'data/stories'), join(content, 'seeds')]
      server.watcher.add(sources)
      const reload = (path: string) => {
        if (sources.some(folder => path.startsWith(folder))) server.ws.send({ type: 'full-reload' })
      }
      server.watcher.on('change', reload).on('add', reload).on('unlink', reload)
      server.middlewares.use((request, response, next) => {
        if (request.url === `/${EMBED_SCRIPT}`) {
          response.setHeader('Content-Type', 'text/javascript')
          return void buildEmbedScript(root).then(code => response.end(code), next)
        }
        const [, id, name] = /^\/s\/([a-z0-9-]+)\/([a-z]+\.[a-z]+)$/.exec(request.url ?? '') ?? []
        const story = id === undefined ? undefined : readAll().stories.find(each => each.id === id)
        const file = story && toExportFiles(story).find(each => each.name === name)
        if (file) response.end(file.source)
        else next()
      })
    },
    async generateBundle(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') return // not the bundle of the pages
      const read = (name: string) => String((bundle[name] as { source?: string } | undefined)?.source ?? '')
      const whole = inlineStyles(read('index.html'), ['./', '../../'], read)
      const embed = inlineStyles(withScripts(read(EMBED_TEMPLATE), read('index.html'), bundle), ['../../../'], read)
      for (const name of [whole.sheet, embed.sheet, EMBED_TEMPLATE]) delete bundle[name] // they are in every page now
      this.emitFile({
        type: 'asset',
        fileName: '_headers',
        source: toHeaders({ styles: [...whole.styles, ...embed.styles], scripts: whole.scripts }),
      })
      this.emitFile({ type: 'asset', fileName: EMBED_SCRIPT, source: await buildEmbedScript(root) })
      const site = parseSite(process.env['SITE_URL'])
      const { stories, problems } = readAll()
      if (problems.length > 0) this.error(`the stories have problems:\n${problems.join('\n')}`)
      const { module } = await runnerImport<Prerender>(join(root, 'src/build/prerender.tsx'))
      const pages = stories.map(story => {
        const parts = module.renderStory(story),
          jsonLd = toJsonLd(story),
          share = toShareHead(story, site)
        return {
          story,
          toWhole: (toTop: string) => toStoryHtml(whole.template, parts.whole, jsonLd, share, toTop),
          toEmbed: () => toEmbedHtml(embed.template, parts.embed, '../../../'),
          preview: parts.preview,
        }
      })
      page.source = pages.length === 1 ? pages[0]!.toWhole('./') : toListHtml(whole.template, stories)
      const paint = await createPaint(root)
      for (const { story, toWhole, toEmbed, preview } of pages) {
        const files = [
          { name: 'index.html', source: toWhole('../../') },
          { name: 'embed/index.html', source: toEmbed() },
          { name: 'preview.png', source: paint(preview) },
          ...(site ? [{ name: 'oembed.json', source: toOembed(story, site) }] : []),
          ...toExportFiles(story),
        ]
        for (const { name, source } of files)
          this.emitFile({ type: 'asset', fileName: `s/${story.id}/${name}`, source })
      }
    },
  }
}

/** Gives the page in a frame the script of the full page, and asks for its own together with that. */
function withScripts(embed: string, whole: string, bundle: Rolldown.OutputBundle): string {
  const guest = Object.values(bundle).find(
    file => file.type === 'chunk' && file.facadeModuleId?.endsWith('/src/embed/frame/frame.ts'),
  )
  const [script] = SCRIPT.exec(whole) ?? []
  if (!guest || script === undefined) throw new Error('The page in a frame has no script')
  return embed.replace(
    '  </head>',
    () => `${script}    <link rel="modulepreload" crossorigin href="./${guest.fileName}">\n  </head>`,
  )
}
