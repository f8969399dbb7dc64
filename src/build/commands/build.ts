// The command `build`: writes the site, and with `--studio` the studio as static files beside it. `--keep 30` leaves
// scripts and styles of the sites of before for so many days.
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSite } from '../build-site.ts'
import { loadShell, loadStudio } from '../program.ts'
import { readSettings } from '../settings/read-settings.ts'
import { findSite } from '../share.ts'
import { withStudio } from '../shell/shell.ts'
import type { Run } from './command.ts'

const OPTIONS = {
  outDir: { type: 'string', default: 'dist' },
  studio: { type: 'boolean' },
  keep: { type: 'string', default: '0' },
} as const

export const run: Run = async (args, root) => {
  const { outDir, studio, keep } = parseArgs({ args: [...args], options: OPTIONS }).values
  if (!/^\d{1,4}$/.test(keep)) throw new Error(`--keep ${keep}: expected a number of days, such as 30`)
  const out = resolve(root, outDir)
  const settings = readSettings(root)
  const address = findSite(process.env['SITE_URL'], settings.address)
  await buildSite(
    { content: root, out, address, settings, keepDays: Number(keep) },
    () => (studio ? loadWithStudio() : loadShell(console.log)),
    console,
  )
  if (studio) console.log(`${relative(root, out)}/studio/ is the studio: any web server can serve it`)
  return 0
}

const loadWithStudio = async () => withStudio(await loadShell(console.log), await loadStudio(console.log))
