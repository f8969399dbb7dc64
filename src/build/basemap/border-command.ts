// `npm run border -- KP KR`: prints the line between two countries as GeoJSON, to paste into a story file; with `--buffer 2` the zone of two kilometres on each side.
import { parseArgs } from 'node:util'
import { toBorderLine } from './border-line.ts'
import { toBorderZone } from './border-zone.ts'

/** Wider than any zone that states have agreed on, and narrow enough for a plane. */
const MAX_KM = 100

function toOutput(args: readonly string[]): object {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { buffer: { type: 'string' } },
  })
  const [isoA = '', isoB = ''] = positionals
  if (positionals.length !== 2 || !positionals.every(code => /^[A-Z]{2}$/.test(code)))
    throw new Error('Expected two ISO 3166-1 alpha-2 country codes, in capitals')
  if (values.buffer === undefined) return toBorderLine(isoA, isoB)
  const km = Number(values.buffer)
  if (!(km > 0 && km <= MAX_KM)) throw new Error(`Expected kilometres after --buffer, at most ${MAX_KM}`)
  return toBorderZone(isoA, isoB, km)
}

try {
  console.log(JSON.stringify(toOutput(process.argv.slice(2))))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  console.error('Usage: npm run border -- KP KR [--buffer 2]')
  process.exit(1)
}
