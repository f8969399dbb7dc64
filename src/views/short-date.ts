// A date in one word or two: "21 Nov", "Sept", "2019".
import type { Formats } from '../i18n/formats.ts'
import type { Day } from '../model/calendar.ts'
import type { When } from '../model/when.ts'

export interface ShortDate {
  readonly unit: 'day' | 'month' | 'year'
  readonly day: Day
  readonly label: string
}

/** Undefined where the beginning spans several days that have no common name. */
export function toShortDate(
  { begins, kind, edtf, precision }: When,
  words: Pick<Formats, 'dayShort' | 'monthShort' | 'year'>,
): ShortDate | undefined {
  const day = begins[0]
  if (begins[1] === day) return { unit: 'day', day, label: words.dayShort(day) }
  if (kind === 'oneOf' || edtf.includes('X')) return undefined
  if (precision === 'month') return { unit: 'month', day, label: words.monthShort(day) }
  return precision === 'year' ? { unit: 'year', day, label: words.year(day) } : undefined
}
