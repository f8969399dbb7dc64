// Bundles the commands and the library for Node, with all that they import: who installs the package installs no other.
import { join } from 'node:path'
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'

/** Where the package takes another module than the repository: from the folder `build` to `build/package`. */
const IN_PACKAGE = new Map([
  ['program.ts', 'program.ts'],
  ['basemap/package-file.ts', 'package-file.ts'],
  ['basemap/map-names.ts', 'map-names.ts'],
])

function packedModules(root: string): Plugin {
  const toPath = (path: string) => join(root, 'src/build', path)
  const places = new Map([...IN_PACKAGE].map(([from, to]) => [toPath(from), toPath(`package/${to}`)]))
  return {
    name: 'dateline:packed-modules',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\/(?:program|package-file|map-names)\.ts$/ },
      async handler(source, importer, options) {
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
        return resolved && (places.get(resolved.id) ?? resolved)
      },
    },
  }
}

const toConfig = (root: string, outDir: string): InlineConfig => ({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  plugins: [packedModules(root)],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir,
    rolldownOptions: {
      // Only a browser asks for them.
      external: [/\/(?:gl|svg)-surface\.ts$/],
      input: { 'dateline-map': 'src/build/commands/main.ts', library: 'src/build/library/library.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})

/** Writes into `outDir`; the modules that are in it. */
export async function bundleCommands(root: string, outDir: string): Promise<string[]> {
  const { output } = (await build(toConfig(root, outDir))) as Rolldown.RolldownOutput
  return output.flatMap(file => (file.type === 'chunk' ? file.moduleIds : []))
}
