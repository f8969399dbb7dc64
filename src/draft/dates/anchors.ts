// What the dates of a text are reckoned from.
import { toDay, type Day } from '../../model/calendar.ts'
import { parseEdtf } from '../../model/edtf.ts'
import type { WhenPrecision } from '../../model/when.ts'

/** A date of the text that others count from. */
export interface Point {
  readonly day: Day
  readonly precision: WhenPrecision
}

export interface Anchors {
  /** The day of publication. */
  readonly published: Day | undefined
  /** The date named last in the text before. */
  readonly before: Point | undefined
  /** The last that is a day: days and weeks can be counted from it. */
  readonly beforeDay: Day | undefined
  /** Whether the sentence tells what was (-1) or what is to come (1). */
  readonly direction: -1 | 1
}

/** A phrase with its date. Without `edtf` nobody can say, and `reason` says why. */
export interface Resolved {
  readonly edtf?: string
  readonly reason: string
  readonly confidence: number
  /** What it is called in TIMEX3 where EDTF has no word for it: a length, or "now". */
  readonly timex?: string
}

/** The day of an EDTF date that is at least as precise. */
export function toPublishedDay(published: string | undefined): Day | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/u.exec(published ?? '') ?? []
  return year === undefined ? undefined : toDay(Number(year), Number(month), Number(date))
}

export function toPoint(edtf: string): Point | undefined {
  const parsed = parseEdtf(edtf)
  if (!parsed.ok || parsed.value.earliest === undefined) return undefined
  const { kind, precision, earliest, latest } = parsed.value
  return {
    day: earliest,
    precision: kind !== 'date' && earliest !== latest && precision === 'day' ? 'month' : precision,
  }
}
