// Builds the studio as static files: pages of its own, with scripts of their own, so that nothing of it comes into the
// pages of readers.
import { join } from 'node:path'
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import { findGazetteerFiles } from '../gazetteer/build-gazetteer.ts'
import { prepare } from '../prepare.ts'

/** Where a browser takes another module than Node: from the folder `build` to that of the studio. */
const IN_BROWSER = new Map([['src/build/basemap/package-file.ts', 'src/studio/packages/package-file.ts']])

function browserModules(root: string): Plugin {
  const places = new Map([...IN_BROWSER].map(([from, to]) => [join(root, from), join(root, to)]))
  return {
    name: 'dateline:browser-modules',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\/package-file\.ts$/ },
      async handler(source, importer, options) {
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
        return resolved && (places.get(resolved.id) ?? resolved)
      },
    },
  }
}

const toStudioConfig = (root: string, outDir: string): InlineConfig => ({
  root: join(root, 'src/studio'),
  configFile: false,
  base: './',
  logLevel: 'warn',
  publicDir: join(root, 'public'),
  plugins: [browserModules(root)],
  worker: { format: 'es', plugins: () => [browserModules(root)] },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: ['index.html', 'preview/index.html', 'preview/embed/index.html'] },
  },
})

/**
 * `root` is the project's; what lies in `outDir` goes. The modules that are in it. Rejects where Vite cannot build it.
 */
export async function buildStudio(root: string, outDir: string, say: (line: string) => void): Promise<string[]> {
  findGazetteerFiles(root, say)
  await prepare(root, { info: say })
  const { output } = (await build(toStudioConfig(root, outDir))) as Rolldown.RolldownOutput
  return output.flatMap(file => (file.type === 'chunk' ? file.moduleIds : []))
}
