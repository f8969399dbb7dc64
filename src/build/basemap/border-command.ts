// The command `npm run border -- KP KR`: prints the line between two countries; with `--buffer 2`, the zone of two
// kilometres on each side.
import { printBorder } from './print-border.ts'

process.exitCode = printBorder(process.argv.slice(2), console)
