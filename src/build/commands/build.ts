// The command `build`: writes the site, and with `--studio` the studio as static files beside it. `--keep 30` leaves
// scripts and styles of the sites of before for so many days.
import { cpSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSite } from '../build-site.ts'
import { loadShell, loadStudio } from '../program.ts'
import { readSettings } from '../settings/read-settings.ts'
import { parseSite } from '../share.ts'
import { tellFault, type Run } from './command.ts'

const OPTIONS = {
  outDir: { type: 'string', default: 'dist' },
  studio: { type: 'boolean' },
  keep: { type: 'string', default: '0' },
} as const

export const run: Run = async (args, root) => {
  try {
    const { outDir, studio, keep } = parseArgs({ args: [...args], options: OPTIONS }).values
    if (!/^\d{1,4}$/.test(keep)) throw new Error(`--keep ${keep}: expected a number of days, such as 30`)
    const out = resolve(root, outDir)
    const settings = readSettings(root)
    const address = parseSite(process.env['SITE_URL'] ?? settings.address)
    await buildSite(
      { content: root, out, address, settings, keepDays: Number(keep) },
      () => loadShell(console.log),
      console,
    )
    if (studio) {
      cpSync(await loadStudio(console.log), join(out, 'studio'), { recursive: true })
      console.log(`${relative(root, out)}/studio/ is the studio: any web server can serve it`)
    }
    return 0
  } catch (error) {
    tellFault(error)
    return 1
  }
}
