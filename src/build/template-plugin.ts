// The Vite plugin that gives the templates of the page for a frame and of the front page: they are made of that of the
// full page, and no files.
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { toEmbedTemplate, toFrontTemplate } from './page-templates.ts'

/** By these names Vite asks for them. */
export const EMBED_TEMPLATE = 'embed.html'
export const FRONT_TEMPLATE = 'front.html'

const TEMPLATES = new Map([
  [EMBED_TEMPLATE, toEmbedTemplate],
  [FRONT_TEMPLATE, toFrontTemplate],
])

export function templatePlugin(): Plugin {
  let root = ''
  return {
    name: 'dateline:template',
    configResolved: config => void (root = config.root),
    resolveId: { order: 'pre', handler: id => (TEMPLATES.has(id) ? join(root, id) : undefined) },
    load: {
      order: 'pre',
      handler: id => TEMPLATES.get(relative(root, id))?.(readFileSync(join(root, 'index.html'), 'utf8')),
    },
  }
}
