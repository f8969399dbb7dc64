// Makes the reader's scripts a little smaller than Vite's own pass leaves them: Terser goes over them once more.
import { minify, type MinifyOptions } from 'terser'
import terser from 'terser/package.json' with { type: 'json' }
import type { Plugin, Rolldown } from 'vite'

/** MapLibre has been through such a pass at its makers', and takes half a minute. */
const LIBRARY = /\/node_modules\/maplibre-gl\//

const OPTIONS: MinifyOptions = { module: true, ecma: 2020, compress: { passes: 2 } }

/** A script's name says its content: also what this makes of it, once Vite has named it. */
export const shrunkNames: Plugin = {
  name: 'shrunk-names',
  augmentChunkHash: () => `terser ${terser.version} ${JSON.stringify(OPTIONS)}`,
}

/** The files of a build, with smaller scripts. Rejects where a script is none. */
export const shrinkScripts = (output: readonly File[]): Promise<File[]> =>
  Promise.all(output.map(async file => (isOwn(file) ? { ...file, code: await shrink(file.code) } : file)))

type File = Rolldown.OutputChunk | Rolldown.OutputAsset
const isOwn = (file: File): file is Rolldown.OutputChunk =>
  file.type === 'chunk' && !file.moduleIds.some(id => LIBRARY.test(id))

async function shrink(code: string): Promise<string> {
  const { code: smaller } = await minify(code, OPTIONS)
  return smaller!
}
