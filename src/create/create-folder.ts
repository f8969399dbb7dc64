// A newsroom's folder: the template, copied to where there is nothing yet.
import { cpSync, existsSync, readdirSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'

/** npm leaves a file of its real name out of packages. */
const HIDDEN = 'gitignore'

/** Throws, in words, where something lies in `folder` already, or its name is an option's; then nothing is written. */
export function createFolder(template: string, folder: string): void {
  if (basename(folder).startsWith('-'))
    throw new Error(`${basename(folder)} is no name for a folder: npm create dateline-map my-maps; nothing was written`)
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty: name another folder; nothing was written`)
  cpSync(template, folder, { recursive: true })
  if (existsSync(join(folder, HIDDEN))) renameSync(join(folder, HIDDEN), join(folder, `.${HIDDEN}`))
}
