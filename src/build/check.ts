// The command `npm run check`: `--coverage` lists what the stories leave out, `--fix` mends what is mechanical.
import { join } from 'node:path'
import { openGeography } from './geography.ts'
import { printCheck } from './print-check.ts'

const geography = await openGeography(join(import.meta.dirname, '../..'), console.error)
process.exitCode = printCheck({ root: process.cwd(), args: process.argv.slice(2), geography, log: console.log })
