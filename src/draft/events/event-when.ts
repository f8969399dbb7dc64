// When an event took place: the date beside its verb, else that of its surroundings, told as less certain.
import { toIsoDate, type Day } from '../../model/calendar.ts'
import { ERRS } from '../dates/resolve-day.ts'
import { parseEdtf } from '../../model/edtf.ts'
import type { Certainty, Status } from '../../model/story.ts'
import type { When } from '../../model/when.ts'
import type { FoundDate, Span } from '../types.ts'
import type { ProposedWhen } from './proposed-event.ts'

/** A date of a stretch that an event may have taken place on. */
export interface OwnDate {
  readonly found: FoundDate
  /** Undefined where nobody can say: for want of a date of publication, or since there is no such day. */
  readonly when: When | undefined
}

/** A date of an event and the phrase that names it. */
export interface NamedDate {
  readonly edtf: string
  readonly text: string
}

/** What the text before said, and the day of publication. */
export interface Surroundings {
  /** Of the event, as printed: its verb, or what stands for one. */
  readonly words: string
  readonly published: Day | undefined
  /** The date of the event before in this paragraph. */
  readonly near: NamedDate | undefined
  /** Whether the text goes on from `near`: it stands in the sentence before, with a verb of the same kind. */
  readonly isNext: boolean
  /** Whether the words point back to what stands before: "They", "Then". */
  readonly pointsBack: boolean
  /** The first date of the article that an event has. */
  readonly lead: NamedDate | undefined
  /** Whether it stands where the text opens, or shortly behind `lead`. */
  readonly isOpening: boolean
  /** Whether the words say that it was before: "has denied", "previously". */
  readonly isEarlier: boolean
}

/** Right before a date that says which of several things is meant: "the (Nov 21) launch". */
const ATTRIBUTE = /\b(?:the|an?|this|that|its|his|her|their|since|until)\s["“(]?$/iu
/** "In the (Nov 21) launch, two were hurt": it opens the clause, and says when. */
const OPENING_DATE = /^[\s,]*(?:In|At|During)\s(?:the|an?|this|that|its|his|her|their)\s["“(]?$/iu
const LEAST_CONFIDENCE = 0.3
/** Days after which what the article tells first is no longer what it reacts to. */
const RECENT = 14

/** Of a stretch: dates of days to years, without those that only describe something. */
export function findOwnDates(text: string, { start, end }: Span, dates: readonly FoundDate[]): OwnDate[] {
  return dates.flatMap((found): OwnDate[] => {
    const isWithin = found.start >= start && found.end <= end
    if (!isWithin || (describes(text, found) && !opensClause(text, start, found))) return []
    if (found.edtf === undefined)
      return /no date of publication|^there is no /u.test(found.reason) ? [{ found, when: undefined }] : []
    const parsed = parseEdtf(found.edtf)
    return parsed.ok && found.confidence >= LEAST_CONFIDENCE ? [{ found, when: parsed.value }] : []
  })
}

const describes = (text: string, { start }: Span): boolean => ATTRIBUTE.test(text.slice(Math.max(0, start - 8), start))

/** Whether a date that describes something opens the clause that begins at `start`. */
export const opensClause = (text: string, start: number, date: Span): boolean =>
  OPENING_DATE.test(text.slice(start, date.start))

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

/** What an editor is told of a date that was worked out: the words, then the arithmetic. */
export const toReasonNote = (text: string, reason: string): string => `“${text.replace(/\s+/gu, ' ')}”: ${reason}`

export function toOwnWhen({ found, when }: OwnDate, published: Day | undefined): ProposedWhen {
  const { text, edtf, reason, confidence } = found
  const stated = reason === 'as printed'
  const note = toReasonNote(text, reason)
  if (edtf === undefined) return { text, basis: 'inferred', anchored: false, certainty: 'uncertain', note }
  return {
    edtf,
    text,
    basis: stated ? 'stated' : reason.includes(ERRS) ? 'inferred' : 'resolved',
    anchored: !stated && published !== undefined && when !== undefined,
    ...(confidence < 0.6 ? { certainty: 'less-certain' } : {}),
    note,
  }
}

/** Of an event whose words name no date. Its note names the words that have none, then those it follows from. */
export function toSurroundingWhen(status: Status, around: Surroundings): ProposedWhen {
  const { words, published, near, isNext, pointsBack, isEarlier } = around
  const toWhen = (edtf: string, why: string, certainty: Certainty = 'less-certain'): ProposedWhen => ({
    edtf,
    basis: 'inferred',
    anchored: false,
    certainty,
    note: `No date of its own for “${words}”; ${why}.`,
  })
  if (published === undefined) return toUndated(around, toWhen)
  const day = toIsoDate(published)
  if (status === 'planned') return toWhen(`[${day}..]`, 'what is planned comes after the publication')
  if (isEarlier) return toWhen(`[..${day}]`, 'some time before the publication')
  const from = near && toFirstDay(near.edtf)
  if (near && from !== undefined && from <= published) {
    const isOne = isNext && (pointsBack || published - from <= RECENT)
    return isOne
      ? toWhen(near.edtf, `“${near.text}” in the sentence before`)
      : toWhen(`[${toIsoDate(from)}..${day}]`, `some time from “${near.text}”, named before it, on`, 'uncertain')
  }
  if (!around.isOpening)
    return toWhen(`[..${day}]`, 'nothing near it says when it was before the publication', 'uncertain')
  return toOpeningWhen(around.lead, published, toWhen)
}

type ToWhen = (edtf: string, why: string, certainty?: Certainty) => ProposedWhen

/** Without a day of publication. */
function toUndated({ words, near, isNext, lead }: Surroundings, toWhen: ToWhen): ProposedWhen {
  if (near)
    return isNext
      ? toWhen(near.edtf, `“${near.text}” in the sentence before`)
      : toWhen(near.edtf, `“${near.text}” before it`, 'uncertain')
  if (lead) return toWhen(lead.edtf, `“${lead.text}” opens the text`, 'uncertain')
  const note = `No date of its own for “${words}”, and the text has none of publication.`
  return { basis: 'inferred', anchored: false, certainty: 'uncertain', note }
}

/** What an article tells first is the news of the day. */
function toOpeningWhen(lead: NamedDate | undefined, published: Day, toWhen: ToWhen): ProposedWhen {
  const from = lead && toFirstDay(lead.edtf)
  return lead === undefined || from === undefined || from >= published || published - from > RECENT
    ? toWhen(`[${toIsoDate(published - 1)}..${toIsoDate(published)}]`, 'the day of publication or the day before')
    : toWhen(
        `[${toIsoDate(from)}..${toIsoDate(published)}]`,
        `between “${lead.text}”, with which the text opens, and publication`,
      )
}

function toFirstDay(edtf: string): Day | undefined {
  const parsed = parseEdtf(edtf)
  return parsed.ok ? parsed.value.earliest : undefined
}
