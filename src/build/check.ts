// The command `npm run check`.
import { printCheck } from './print-check.ts'

process.exitCode = printCheck(process.cwd(), process.argv.slice(2), console.log)
