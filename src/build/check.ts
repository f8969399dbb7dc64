// The command `npm run check`: `--fix` mends what is mechanical, `--coverage` lists what the stories leave out.
import { printCheck } from './print-check.ts'

process.exitCode = printCheck(process.cwd(), process.argv.slice(2), console.log)
