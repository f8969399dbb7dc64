// The Vite plugin behind `npm run build`: checks the stories, draws their pages into the template, and leaves the last
// site where it is until the new one is whole.
import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { runnerImport, type Logger, type Plugin, type Rolldown } from 'vite'
import { findCountryOutline } from './basemap/country-outline.ts'
import { buildStories, toFailure, toFrontStories, type Outcome } from './build-stories.ts'
import { buildEmbedScript, EMBED_SCRIPT } from './build-embed-script.ts'
import { toCards } from './front/story-card.ts'
import { exchangeSite, recoverSite, removeDraft, toDraftPath, toSitePath } from './exchange-site.ts'
import { inlineStyles, toHeaders } from './inline-styles.ts'
import { findInline, readLastAssets } from './keep-last.ts'
import { LICENCES, toLicences } from './licences.ts'
import { toFront } from './front/to-front.ts'
import { createPreloads } from './preload-words.ts'
import { prepare } from './prepare.ts'
import { createPaint } from './preview/build-preview.ts'
import { readProject, type Project } from './read-project.ts'
import { isLong } from '../model/long-story.ts'
import { toPartTemplate } from './page-html.ts'
import { parseSite } from './share.ts'
import type { Tools } from './story-files.ts'
import { EMBED_TEMPLATE, FRONT_TEMPLATE } from './template-plugin.ts'

const SCRIPT = /[ \t]*<script type="module"[^>]*><\/script>\n?/

type Prerender = typeof import('./prerender.tsx')

/** `given` is the folder that holds `data/stories` and `seeds`; the project's root unless given. */
export function buildPlugin(given: string | undefined): Plugin {
  let root: string, site: string, logger: Logger, project: Project, address: URL | undefined
  let outcome: Outcome = { built: [], broken: [], undecided: [], kept: [] }

  return {
    name: 'dateline:build',
    apply: 'build',
    enforce: 'post',
    config({ root: top = '.', build }) {
      site = toSitePath(resolve(top, build?.outDir ?? 'dist'))
      return { build: { outDir: toDraftPath(site), emptyOutDir: true } }
    },
    async configResolved(config) {
      ;({ root, logger } = config)
      recoverSite(site)
      address = parseSite(process.env['SITE_URL'])
      project = readProject(given ?? root, findCountryOutline)
      const { stories, broken, undecided } = project
      for (const { lines } of broken) logger.error(lines.join('\n'))
      for (const { lines } of undecided) logger.warn(lines.join('\n'))
      if (stories.length === 0) throw toFailure({ ...outcome, broken, undecided }, site, existsSync(site))
      await prepare(root, logger)
    },
    // Pages are filled when their files have names. With a script of its own the page in a frame would cut the script
    // of both in parts.
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path }) => (path === `/${EMBED_TEMPLATE}` ? html.replace(SCRIPT, '') : html),
    },
    async generateBundle(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') return // not the bundle of the pages
      const read = (name: string) => String((bundle[name] as { source?: string } | undefined)?.source ?? '')
      const emit = (fileName: string, source: string | Uint8Array) => this.emitFile({ type: 'asset', fileName, source })
      // A page in another language of its story stands a folder deeper.
      const deeper = project.translations.size > 0
      const whole = inlineStyles(read('index.html'), ['./', '../../', ...(deeper ? ['../../../'] : [])], read)
      const embed = inlineStyles(
        withScripts(read(EMBED_TEMPLATE), read('index.html'), bundle),
        deeper ? ['./', '../../../', '../../../../'] : ['../../../'],
        read,
      )
      const front = inlineStyles(read(FRONT_TEMPLATE), ['./'], read)
      const part = toPartTemplate(read('index.html'))
      // They are in every page now, but for the further ones of a long story.
      const sheets = [embed.sheet, front.sheet, ...(project.stories.some(isLong) ? [] : [whole.sheet])]
      for (const name of [...sheets, EMBED_TEMPLATE, FRONT_TEMPLATE]) delete bundle[name]
      const { module } = await runnerImport<Prerender>(join(root, 'src/build/prerender.tsx'))
      const tools: Tools = {
        whole: whole.template,
        embed: embed.template,
        part,
        preloads: createPreloads(bundle),
        site: address,
        renderStory: module.renderStory,
        paint: await createPaint(root),
      }
      outcome = buildStories(project, tools, site)
      for (const { lines } of outcome.broken.slice(project.broken.length)) logger.error(lines.join('\n'))
      const { built, kept } = outcome
      if (built.length === 0) throw toFailure(outcome, site, existsSync(site))

      for (const { story, files } of built) for (const { name, source } of files) emit(`s/${story.id}/${name}`, source)
      const last = kept.length > 0 ? [...kept.flatMap(({ files }) => files), ...readLastAssets(site)] : []
      for (const { path, source } of last) if (!bundle[path]) emit(path, source)
      const isOne = built.length + kept.length === 1
      page.source = isOne
        ? built[0]!.front
        : toFront(front.template, toCards(toFrontStories(outcome)), module.renderFront)

      const inline = findInline(kept)
      emit(
        '_headers',
        toHeaders({
          styles: [...whole.styles, ...embed.styles, ...(isOne ? [] : front.styles), ...inline.styles],
          scripts: [...whole.scripts, ...inline.scripts],
        }),
      )
      const script = await buildEmbedScript(root)
      emit(EMBED_SCRIPT, script.code)
      const chunks = Object.values(bundle).filter(file => file.type === 'chunk')
      emit(LICENCES, toLicences(root, [...chunks.flatMap(({ moduleIds }) => moduleIds), ...script.moduleIds]))
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        exchangeSite(site)
        const count = outcome.built.length
        logger.info(`${basename(site)}/ is the new site, with ${count} ${count === 1 ? 'story' : 'stories'}`)
        if (outcome.broken.length > 0) throw toFailure(outcome, site, true)
      },
    },
    // Also of a build that has failed.
    closeBundle: () => removeDraft(site),
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
