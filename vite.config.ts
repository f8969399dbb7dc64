// Builds and serves the site; src/build/site-plugin.ts writes its pages.
import { defineConfig, type UserConfig } from 'vite'
import { sitePlugin, type SitePluginOptions } from './src/build/site-plugin.ts'

// One file for all that the page opens with, whatever its later parts share with it, and for the little that both
// basemaps share: a file less.
export const toSiteConfig = (options?: SitePluginOptions): UserConfig => ({
  base: './',
  plugins: [sitePlugin(options)],
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

export default defineConfig(toSiteConfig())
