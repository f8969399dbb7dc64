// Builds a site out of a folder of stories and articles, with the project's own sources.
import { mergeConfig, type InlineConfig } from 'vite'
import { buildSite as build } from '../src/build/build-site.ts'
import { loadShell } from '../src/build/program.ts'
import type { Settings } from '../src/build/settings/settings.ts'
import { once } from '../src/complete/once.ts'
import { toSiteConfig } from '../src/build/site-config.ts'
import { PROJECT } from './project.ts'

const SILENT = { log: () => {}, warn: () => {}, error: () => {} }

/** For a server of Vite's; `content` holds `data/stories` and `seeds`. */
export const toInlineConfig = (content: string, own: InlineConfig): InlineConfig =>
  mergeConfig(toSiteConfig(content), { root: PROJECT, configFile: false, logLevel: 'silent', ...own })

/** Once for all sites that a process builds. */
const shell = once(() => loadShell(() => {}))

/** Writes the site into `outDir`, in place of what is there. Rejects as `npm run build` fails. */
export const buildSite = (content: string, outDir: string, settings: Settings = {}): Promise<void> =>
  build({ content, out: outDir, address: undefined, settings, keepDays: 0 }, shell, SILENT)
