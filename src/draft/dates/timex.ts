// Lengths as TIMEX3 has them, the annotation of time expressions: ISO 8601, with an X for some.
import type { Unit } from './meaning.ts'

/** `P12Y`; `PXD` without a number. */
export function toTimexLength(count: number | undefined, unit: Unit): string {
  const letters = { second: 'S', minute: 'M', hour: 'H', day: 'D', week: 'W', month: 'M', quarter: 'Q', year: 'Y' }
  const isShort = unit === 'second' || unit === 'minute' || unit === 'hour'
  if (unit === 'decade' || unit === 'century')
    return count === undefined ? (unit === 'decade' ? 'PXDE' : 'PXCE') : `P${count * (unit === 'decade' ? 10 : 100)}Y`
  return `P${isShort ? 'T' : ''}${count ?? 'X'}${letters[unit]}`
}
