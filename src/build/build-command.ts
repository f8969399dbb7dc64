// The command `npm run build`: Vite's, and with `--studio` the studio as static files beside the site.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildStudio } from './studio/build-studio.ts'

const STUDIO = '--studio'

const args = process.argv.slice(2).filter(arg => arg !== STUDIO)
const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
process.exitCode = spawnSync(process.execPath, [vite, 'build', ...args], { stdio: 'inherit' }).status ?? 1

const { outDir = 'dist' } = parseArgs({ args, strict: false, options: { outDir: { type: 'string' } } }).values
const site = resolve(String(outDir))
if (process.argv.includes(STUDIO) && process.exitCode === 0 && existsSync(site)) {
  await buildStudio(resolve('.'), join(site, 'studio'), console.log)
  console.log(`${relative('.', site)}/studio/ is the studio: any web server can serve it`)
}
