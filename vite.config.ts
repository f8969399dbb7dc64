// For `npm run dev` and whoever calls Vite; the commands do without this file.
import { defineConfig } from 'vite'
import { toSiteConfig } from './src/build/site-config.ts'

export default defineConfig(toSiteConfig())
