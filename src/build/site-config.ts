// How Vite makes the scripts of the site and serves it to an author.
import type { UserConfig } from 'vite'
import { servePlugin } from './serve-plugin.ts'
import { templatePlugin } from './template-plugin.ts'

/**
 * `content` is the folder that holds `data/stories` and `seeds`; the root unless given. One file for all that the page
 * opens with, whatever its later parts share with it, and for the little that both basemaps share: a file less.
 */
export const toSiteConfig = (content?: string): UserConfig => ({
  base: './',
  plugins: [templatePlugin(), servePlugin(content)],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: ['index.html', 'embed.html', 'front.html'],
      output: {
        codeSplitting: {
          groups: [{ name: 'index', test: /\/src\/(main|views\/map\/pass-gestures)\.ts$/ }],
        },
      },
    },
  },
})
