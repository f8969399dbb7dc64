// Builds embed.js, the one script that runs in the articles of others: a file of its own at a path that stays.
import { join } from 'node:path'
import { build } from 'vite'

/** From the top of the site. Old articles ask for it by this name for ever. */
export const EMBED_SCRIPT = 'v1/embed.js'

interface EmbedScript {
  readonly code: string
  readonly moduleIds: readonly string[]
}

/** A classic script without imports or exports, which also runs as a module. */
export async function buildEmbedScript(root: string): Promise<EmbedScript> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry: join(root, 'src/embed/host/embed.ts'), formats: ['iife'], name: 'dateline' },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('embed.js was not built')
  const [{ code, moduleIds }] = output.output
  return { code, moduleIds }
}
