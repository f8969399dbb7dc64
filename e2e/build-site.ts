// Builds a site out of a folder of stories and articles, with the project's own sources.
import { resolve } from 'node:path'
import { build, mergeConfig, type InlineConfig } from 'vite'
import { toSiteConfig } from '../vite.config.ts'

export const PROJECT = resolve(import.meta.dirname, '..')

/** `content` holds `data/stories` and `seeds`. */
export const toInlineConfig = (content: string, own: InlineConfig): InlineConfig =>
  mergeConfig(toSiteConfig({ content }), { root: PROJECT, configFile: false, logLevel: 'silent', ...own })

/** Writes the site into `outDir`, in place of what is there. Rejects as `npm run build` fails. */
export async function buildSite(content: string, outDir: string): Promise<void> {
  await build(toInlineConfig(content, { build: { outDir, emptyOutDir: true } }))
}
