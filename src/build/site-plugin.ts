// The Vite plugins that make the site.
import type { Plugin } from 'vite'
import { buildPlugin } from './build-plugin.ts'
import { servePlugin } from './serve-plugin.ts'
import { templatePlugin } from './template-plugin.ts'

export interface SitePluginOptions {
  /** The folder that holds `data/stories` and `seeds`; the project's root unless given. */
  readonly content?: string
}

export const sitePlugin = ({ content }: SitePluginOptions = {}): Plugin[] => [
  templatePlugin(),
  servePlugin(content),
  buildPlugin(content),
]
