// What `npm run border` prints: the line between two countries as GeoJSON, or the zone on both sides of it.
import { parseArgs } from 'node:util'
import { toErrorWords } from '../../model/error-words.ts'
import { toCall } from '../program.ts'
import { toBorderLine } from './border-line.ts'
import { toBorderZone } from './border-zone.ts'

/** Wider than any zone that states have agreed on, and narrow enough for a plane. */
const MAX_KM = 100

/**
 * Prints in one line, to be pasted into a story file, or says what is wrong and how it is used; returns the exit code.
 */
export function printBorder(args: readonly string[], { log, error }: Pick<Console, 'log' | 'error'>): 0 | 1 {
  try {
    log(JSON.stringify(toBorder(args)))
    return 0
  } catch (problem) {
    error(toErrorWords(problem))
    error(`Usage: ${toCall('border', 'KP KR [--buffer 2]')}`)
    return 1
  }
}

function toBorder(args: readonly string[]): object {
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
