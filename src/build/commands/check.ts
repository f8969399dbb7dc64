// The command `check`: `--fix` mends what is mechanical, `--coverage` lists what the stories leave out.
import { printCheck } from '../print-check.ts'
import { readLogo, readSettings } from '../settings/read-settings.ts'
import type { Run } from './command.ts'

export const run: Run = (args, root) => {
  // First, for their places are the stories'.
  const settings = readSettings(root)
  const code = printCheck(root, args, console.log)
  readLogo(root, settings)
  return code
}
