// When an event took place: the date beside its verb, else that of its surroundings, told as less certain.
import { toIsoDate, type Day } from '../../model/calendar.ts'
import { ERRS } from '../dates/resolve-day.ts'
import { parseEdtf } from '../../model/edtf.ts'
import type { Status } from '../../model/story.ts'
import type { When } from '../../model/when.ts'
import type { FoundDate, Span } from '../types.ts'
import type { ProposedWhen } from './proposed-event.ts'

/** A date of a stretch that an event may have taken place on. */
export interface OwnDate {
  readonly found: FoundDate
  /** Undefined where nobody can say: for want of a date of publication, or since there is no such day. */
  readonly when: When | undefined
}

/** What the text before said, and the day of publication. */
export interface Surroundings {
  readonly published: Day | undefined
  /** The date of the event before in this paragraph. */
  readonly near: { readonly edtf: string; readonly text: string } | undefined
  /** The first date of the article that an event has. */
  readonly lead: { readonly edtf: string; readonly text: string } | undefined
  /** Whether the words say that it was before: "has denied", "previously". */
  readonly isEarlier: boolean
}

/** Right before a date that says which of several things is meant: "the (Nov 21) launch". */
const ATTRIBUTE = /\b(?:the|an?|this|that|its|his|her|their|since|until)\s["“(]?$/iu
const LEAST_CONFIDENCE = 0.3
/** Days after which what the article tells first is no longer what it reacts to. */
const RECENT = 14

/** Of a stretch: dates of days to years, without those that only describe something. */
export function findOwnDates(text: string, { start, end }: Span, dates: readonly FoundDate[]): OwnDate[] {
  return dates.flatMap((found): OwnDate[] => {
    const isWithin = found.start >= start && found.end <= end
    if (!isWithin || ATTRIBUTE.test(text.slice(Math.max(0, found.start - 8), found.start))) return []
    if (found.edtf === undefined)
      return /no date of publication|^there is no /u.test(found.reason) ? [{ found, when: undefined }] : []
    const parsed = parseEdtf(found.edtf)
    return parsed.ok && found.confidence >= LEAST_CONFIDENCE ? [{ found, when: parsed.value }] : []
  })
}

/** Whether it is a day, a few of them, or a month. */
export const isClose = ({ when }: OwnDate): boolean =>
  when === undefined || (toSpanDays(when) <= 31 && when.precision !== 'year')

/** Of several the most exact, then the one nearest to the verb. `verb` in units of the text. */
export const chooseDate = (dates: readonly OwnDate[], verb: Span): OwnDate | undefined =>
  dates.map(date => ({ date, cost: toCost(date, verb) })).sort((a, b) => a.cost - b.cost)[0]?.date

function toCost({ found, when }: OwnDate, verb: Span): number {
  const distance = found.start >= verb.end ? found.start - verb.end : verb.start - found.end
  const days = when === undefined ? 1 : toSpanDays(when)
  return Math.max(0, distance) / 60 + (days <= 1 ? 0 : days <= 7 ? 1 : days <= 31 ? 2 : 5) + (1 - found.confidence)
}

/** Infinity where an end is open. */
const toSpanDays = ({ earliest = -Infinity, latest = Infinity }: When): number => latest - earliest + 1

export function toOwnWhen({ found, when }: OwnDate, published: Day | undefined): ProposedWhen {
  const { text, edtf, reason, confidence } = found
  const stated = reason === 'as printed'
  if (edtf === undefined) return { text, basis: 'inferred', anchored: false, certainty: 'uncertain', note: reason }
  return {
    edtf,
    text,
    basis: stated ? 'stated' : reason.includes(ERRS) ? 'inferred' : 'resolved',
    anchored: !stated && published !== undefined && when !== undefined,
    ...(confidence < 0.6 ? { certainty: 'less-certain' } : {}),
    note: `“${text}”: ${reason}`,
  }
}

/** Of an event whose words name no date. */
export function toSurroundingWhen(status: Status, around: Surroundings): ProposedWhen {
  const { published, near, lead, isEarlier } = around
  const owned = { basis: 'inferred', anchored: false, certainty: 'less-certain' } as const
  if (status === 'planned' && published !== undefined) {
    const edtf = `[${toIsoDate(published)}..]`
    return { ...owned, edtf, note: 'No date of its own; what is planned comes after the publication.' }
  }
  if (isEarlier && published !== undefined) {
    const edtf = `[..${toIsoDate(published)}]`
    return { ...owned, edtf, note: 'No date of its own; some time before the publication.' }
  }
  if (near) return { ...owned, edtf: near.edtf, note: `No date of its own; “${near.text}” in the sentence before.` }
  const first = lead && parseEdtf(lead.edtf)
  const from = first?.ok ? first.value.earliest : undefined
  if (published === undefined)
    return lead
      ? {
          ...owned,
          edtf: lead.edtf,
          certainty: 'uncertain',
          note: `No date of its own; “${lead.text}” opens the text.`,
        }
      : { ...owned, certainty: 'uncertain', note: 'No date of its own, and the text has none of publication.' }
  if (from === undefined || from >= published || published - from > RECENT) {
    const edtf = `[${toIsoDate(published - 1)}..${toIsoDate(published)}]`
    return { ...owned, edtf, note: 'No date of its own; the day of publication or the day before.' }
  }
  const edtf = `[${toIsoDate(from)}..${toIsoDate(published)}]`
  return {
    ...owned,
    edtf,
    note: `No date of its own; between “${lead!.text}”, with which the text opens, and publication.`,
  }
}
