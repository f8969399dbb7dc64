// The command `border KP KR`: prints the line between two countries; with `--buffer 2`, the zone of two kilometres on
// each side.
import { printBorder } from '../basemap/print-border.ts'
import type { Run } from './command.ts'

export const run: Run = args => printBorder(args, console)
