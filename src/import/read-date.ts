// The date of an item, from its start and its end, as a story has it.
import { parseEdtf } from '../model/edtf.ts'
import type { DateHabits, ImportedDate } from './imported.ts'
import { readDay, type DayReading } from './read-day.ts'

/**
 * - `dated`: as the file says; `resolved` says by what rule, where one was needed; `notes` are good to know.
 * - `doubtful`: a proposal, since the file contradicts itself.
 * - `order`, `range`, `unread`: as in read-day.ts; `text` is what could not be read.
 * - `none`: the item has no date.
 */
export type DateReading =
  | {
      readonly state: 'dated'
      readonly edtf: string
      readonly resolved: string | undefined
      readonly notes: readonly string[]
    }
  | { readonly state: 'doubtful'; readonly edtf: string; readonly why: string }
  | { readonly state: 'order' | 'range' | 'unread'; readonly text: string; readonly why: string }
  | { readonly state: 'none' }

export function readDate({ start, end }: ImportedDate, habits: DateHabits): DateReading {
  const [from, to] = [start, end].map(text => (text === undefined ? undefined : readDay(text, habits)))
  if (from && !from.ok) return { state: from.fault, text: start!, why: from.why }
  if (to && !to.ok) return { state: to.fault, text: end!, why: to.why }
  const readings = [from, to].filter(reading => reading !== undefined) as (DayReading & { ok: true })[]
  if (readings.length === 0) return { state: 'none' }
  const edtf = join(from?.edtf, to?.edtf)
  if (!parseEdtf(edtf).ok)
    return { state: 'doubtful', edtf: from?.edtf ?? to!.edtf, why: `its end, ${end}, comes before its start, ${start}` }
  const resolved = [...new Set(readings.flatMap(reading => reading.resolved ?? []))].join('. ')
  return {
    state: 'dated',
    edtf,
    resolved: resolved === '' ? undefined : resolved,
    notes: readings.flatMap(reading => reading.note ?? []),
  }
}

/** What has a start and an end lasted; of such ends a story has days and no times. */
function join(from: string | undefined, to: string | undefined): string {
  if (to === undefined || from === to) return (from ?? to)!
  if (from === undefined) return `../${toDays(to).at(-1)}`
  const [first, last] = [toDays(from)[0]!, toDays(to).at(-1)!]
  return first === last ? first : `${first}/${last}`
}

/** The one date of a reading without its time, or the two of an interval. */
const toDays = (edtf: string): string[] =>
  edtf
    .replace(/^\[|\]$/g, '')
    .split(/\/|\.\./)
    .filter(part => part !== '')
    .map(part => part.replace(/T.*$/, ''))
