// The command `check`: `--fix` mends what is mechanical, `--coverage` lists what the stories leave out.
import { printCheck } from '../print-check.ts'
import { readLogo, readSettings } from '../settings/read-settings.ts'
import { tellFault, type Run } from './command.ts'

export const run: Run = (args, root) => {
  const code = printCheck(root, args, console.log)
  try {
    readLogo(root, readSettings(root))
    return code
  } catch (error) {
    tellFault(error)
    return 1
  }
}
