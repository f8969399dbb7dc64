// The Vite plugin that gives the template of the page for a frame: it is made of that of the full page, and no file.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { toEmbedTemplate } from './page-html.ts'

/** By this name Vite asks for it. */
export const EMBED_TEMPLATE = 'embed.html'

export function templatePlugin(): Plugin {
  let root = ''
  return {
    name: 'dateline:template',
    configResolved: config => void (root = config.root),
    resolveId: { order: 'pre', handler: id => (id === EMBED_TEMPLATE ? join(root, id) : undefined) },
    load: {
      order: 'pre',
      handler: id =>
        id === join(root, EMBED_TEMPLATE) ? toEmbedTemplate(readFileSync(join(root, 'index.html'), 'utf8')) : undefined,
    },
  }
}
