// The command `check`: `--fix` mends what is mechanical, `--coverage` lists what the stories leave out.
import { printCheck } from '../print-check.ts'
import type { Run } from './command.ts'

export const run: Run = (args, root) => printCheck(root, args, console.log)
