// A date as an author writes it, where it has one reading: "Aug. 1, 2023", "28 septembre 2023", "last Friday".
import type { FoundDate } from '../draft/types.ts'
import type { Day } from '../model/calendar.ts'
import { readDateWords } from '../draft/dates/date-words.ts'
import { findFromEach, LEAST_CONFIDENCE } from './text-dates.ts'

export type Reading =
  | { readonly ok: true; readonly edtf: string; readonly reason: string }
  /** `why` names every reading that it may have. */
  | { readonly ok: false; readonly why: string }

const MAX_LENGTH = 60
/** What may stand around the date itself. */
const BEFORE = /^(?:on|in|since|by|of|the)?\s*$/iu
const AFTER = /^[\s.,;]*$/u

/** `anchors` are the days of publication it may count from, `langs` the languages it may be written in. */
export function readWritten(text: string, anchors: readonly Day[], langs: readonly string[]): Reading {
  if (text.length > MAX_LENGTH) return { ok: false, why: `more than ${MAX_LENGTH} characters` }
  const english = readEnglish(text, anchors)
  if (english) return english
  const words = readDateWords(text, langs)
  if (words?.weekday !== undefined) return readEnglish(words.weekday, anchors) ?? NONE
  return words ?? NONE
}

const NONE: Reading = { ok: false, why: 'no date that has one reading' }

/** Undefined where the text is not a date and nothing else. */
function readEnglish(text: string, anchors: readonly Day[]): Reading | undefined {
  const found = findFromEach(text, anchors).map(dates => (dates.length === 1 ? dates[0]! : undefined))
  if (!found.every(date => date !== undefined && isAll(date, text))) return undefined
  const dates = found as FoundDate[]
  const values = new Set(dates.map(({ edtf }) => edtf))
  const [first] = dates as [FoundDate]
  if (values.size > 1)
    return { ok: false, why: dates.map(({ edtf, reason }) => `${edtf ?? 'no date'} (${reason})`).join(' or ') }
  return first.edtf !== undefined && first.confidence >= LEAST_CONFIDENCE
    ? { ok: true, edtf: first.edtf, reason: first.reason }
    : { ok: false, why: first.reason }
}

const isAll = ({ start, end }: FoundDate, text: string): boolean =>
  BEFORE.test(text.slice(0, start)) && AFTER.test(text.slice(end))
