// Makes the shell with Vite: the reader's scripts, styles and type, and the templates that stories are drawn into.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, mergeConfig, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import { INTERFACE } from '../../i18n/tags.ts'
import { buildEmbedScript, EMBED_SCRIPT } from '../build-embed-script.ts'
import { inlineStyles } from '../inline-styles.ts'
import type { SiteFile } from '../keep-last.ts'
import { LICENCES, toLicences } from '../licences.ts'
import { MODULE_SCRIPT, toPartTemplate } from '../page-templates.ts'
import { createPreloads } from '../preload-words.ts'
import { prepare } from '../prepare.ts'
import { toSiteConfig } from '../site-config.ts'
import { EMBED_TEMPLATE, FRONT_TEMPLATE } from '../template-plugin.ts'
import type { Shell } from './shell.ts'
import { shrinkScripts, shrunkNames } from './shrink-scripts.ts'

const PAGE_TEMPLATE = 'index.html'

/** With a script of its own the page in a frame would cut the script of both in parts. */
const withoutScript: Plugin = {
  name: 'dateline:shell',
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { path }) => (path === `/${EMBED_TEMPLATE}` ? html.replace(MODULE_SCRIPT, '') : html),
  },
}

/** `root` is the repository's. Rejects where Vite cannot build it. */
export async function buildShell(root: string, say: (line: string) => void): Promise<Shell> {
  await prepare(root, { info: say })
  // Whatever the process has done before: these are the scripts that readers get.
  process.env['NODE_ENV'] = 'production'
  const own: InlineConfig = {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [withoutScript, shrunkNames],
    build: { write: false },
  }
  const built = (await build(mergeConfig(toSiteConfig(), own))) as Rolldown.RolldownOutput
  const output = await shrinkScripts(built.output)
  const bundle: Rolldown.OutputBundle = Object.fromEntries(output.map(file => [file.fileName, file]))
  const read = (name: string) => String((bundle[name] as { source?: string } | undefined)?.source ?? '')
  const page = read(PAGE_TEMPLATE)
  // A page in another language of its story stands a folder deeper.
  const whole = inlineStyles(page, ['./', '../../', '../../../'], read)
  const embed = inlineStyles(withScripts(read(EMBED_TEMPLATE), page, bundle), ['./', '../../../', '../../../../'], read)
  const front = inlineStyles(read(FRONT_TEMPLATE), ['./', '../../', '../../../', '../../../../'], read)
  // They are in every page; that of the full page is a file of the further pages of a long story, too.
  const inPages = new Set([embed.sheet, front.sheet, PAGE_TEMPLATE, EMBED_TEMPLATE, FRONT_TEMPLATE])
  const script = await buildEmbedScript(root)
  const toPreload = createPreloads(bundle)
  const moduleIds = output.flatMap(file => (file.type === 'chunk' ? file.moduleIds : []))
  return {
    templates: { whole, embed, front, part: toPartTemplate(page) },
    preloads: Object.fromEntries(
      INTERFACE.map(lang => [
        lang,
        { short: toPreload({ lang, isLong: false }), long: toPreload({ lang, isLong: true }) },
      ]),
    ) as Shell['preloads'],
    files: [
      ...readdirSync(join(root, 'public')).map(path => ({ path, source: readFileSync(join(root, 'public', path)) })),
      ...output.filter(({ fileName }) => !inPages.has(fileName)).map(toSiteFile),
      { path: EMBED_SCRIPT, source: script.code },
      { path: LICENCES, source: toLicences('This site', root, [...moduleIds, ...script.moduleIds]) },
    ],
  }
}

const toSiteFile = (file: Rolldown.OutputChunk | Rolldown.OutputAsset): SiteFile => ({
  path: file.fileName,
  source: file.type === 'chunk' ? file.code : file.source,
})

/** Gives the page in a frame the script of the full page, and asks for its own together with that. */
function withScripts(embed: string, whole: string, bundle: Rolldown.OutputBundle): string {
  const guest = Object.values(bundle).find(
    file => file.type === 'chunk' && file.facadeModuleId?.endsWith('/src/embed/frame/frame.ts'),
  )
  const [script] = MODULE_SCRIPT.exec(whole) ?? []
  if (!guest || script === undefined) throw new Error('The page in a frame has no script')
  return embed.replace(
    '  </head>',
    () => `${script}    <link rel="modulepreload" crossorigin href="./${guest.fileName}">\n  </head>`,
  )
}
