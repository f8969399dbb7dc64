// One date as people and programs write it, as EDTF. What has two readings is never guessed.
import { parseEdtf } from '../model/edtf.ts'
import { explainEdtf } from '../compiler/edtf-suggestion.ts'
import { readDateWords } from '../draft/dates/date-words.ts'
import type { DateHabits, DayOrder } from './imported.ts'
import { toOffset } from './zone-offset.ts'

/**
 * - `order`: day and month could each be the other.
 * - `range`: years that a story has not, those before 1 and after 9999.
 * - `unread`: anything else; `why` in words.
 */
export type DayReading =
  | { readonly ok: true; readonly edtf: string; readonly resolved?: string; readonly note?: string }
  | { readonly ok: false; readonly fault: 'order' | 'range' | 'unread'; readonly why: string }

type Day = DayReading

const TIME = /^(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(a\.?m\.?|p\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/
const YEAR_LAST = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})$/
const BEFORE_ONE = /^[-−–]\s?\d|^-?0{4,6}\b|\bB\.?\s?C\.?(?:\s?E\.?)?$/i
const AFTER_9999 = /^\+?[1-9]\d{4,5}(?:-|$)|^y/i
/** The basic form of ISO 8601: `20110303`, `20110303T140500Z`. */
const COMPACT = /^(\d{4})(\d\d)(\d\d)(T\d{6}Z?)?$/
const MILLISECONDS = /^-?\d{12,14}$/

/** Reads `2011-03-03`, other EDTF, `3 March 2011`, `03/04/2011`, with a time or without, `20110303`, milliseconds. */
export function readDay(text: string, habits: DateHabits): DayReading {
  const trimmed = text.trim().replace(/\s+/g, ' ')
  if (MILLISECONDS.test(trimmed)) return readEpoch(Number(trimmed))
  if (BEFORE_ONE.test(trimmed)) return { ok: false, fault: 'range', why: 'a story has no years before 1' }
  const isCompact = COMPACT.test(trimmed)
  if (!isCompact && AFTER_9999.test(trimmed))
    return { ok: false, fault: 'range', why: 'a story has no years after 9999' }
  const whole = isCompact ? trimmed.replace(COMPACT, '$1-$2-$3$4').replace(/T(..)(..)/, 'T$1:$2:') : trimmed
  if (/^\d{4}-2[1-4]$/.test(whole)) return unread('a season of EDTF, or years up to another')
  if (parseEdtf(whole).ok) return { ok: true, edtf: whole }
  const [, date = whole, time] = /^(.*?\d)(?:T|,? (?:at )?)(\d{1,2}:\d\d.*)$/i.exec(whole) ?? []
  const day = readDate(date, habits)
  return day.ok && time !== undefined ? withTime(day, time, habits.zone) : day
}

const unread = (why: string): Day => ({ ok: false, fault: 'unread', why })

function readEpoch(ms: number): Day {
  const iso = Number.isFinite(new Date(ms).getTime()) ? new Date(ms).toISOString() : ''
  const edtf = /^\d{4}-/.test(iso) ? iso.replace(/\.\d+Z$/, 'Z') : ''
  return parseEdtf(edtf).ok
    ? { ok: true, edtf, resolved: 'Milliseconds since 1970' }
    : { ok: false, fault: 'range', why: 'milliseconds since 1970 of no year from 1 to 9999' }
}

function readDate(date: string, habits: DateHabits): Day {
  const first = YEAR_FIRST.exec(date)
  if (first) return toDay(first[1]!, first[2]!, first[3])
  const last = YEAR_LAST.exec(date)
  if (last) return readOrdered(last[1]!, last[3]!, last[4]!, habits.order)
  return readNamed(date, habits.lang)
}

function readOrdered(one: string, two: string, year: string, order: DayOrder | undefined): Day {
  if (one === two) return toDay(year, one, two)
  const certain = Number(one) > 12 ? 'dmy' : Number(two) > 12 ? 'mdy' : undefined
  const used = order ?? certain
  if (used === undefined) return { ok: false, fault: 'order', why: 'day and month could each be the other' }
  const day = used === 'dmy' ? toDay(year, two, one) : toDay(year, one, two)
  const resolved = used === 'dmy' ? 'The day stands before the month' : 'The month stands before the day'
  return day.ok ? { ...day, resolved } : day
}

/** `3 March 2011`, `March 3, 2011`, `3. März 2011`, `3 de marzo de 2011`, `March 2011`. */
function readNamed(date: string, lang: string): Day {
  const words = readDateWords(date, [lang])
  if (words === undefined || words.weekday !== undefined) return toFault(date)
  return words.ok ? { ok: true, edtf: words.edtf } : unread(words.why)
}

/** In the words of the check, where it is nearly EDTF. */
function toFault(date: string): Day {
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(date)) return unread('a year of two digits')
  const result = /^\d{4}/.test(date) ? explainEdtf(date) : undefined
  return unread(result && !result.ok ? result.message : 'no date that is known here')
}

function toDay(year: string, month: string, day?: string): Day {
  const edtf = [year, ...[month, day].flatMap(part => (part === undefined ? [] : [part.padStart(2, '0')]))].join('-')
  const result = /-2[1-4]$/.test(edtf) && day === undefined ? undefined : explainEdtf(edtf)
  if (result === undefined) return unread('there is no such month')
  return result.ok ? { ok: true, edtf } : unread(result.message)
}

function withTime(day: Day & { ok: true }, text: string, zone: string | undefined): Day {
  const [, hours, minutes, seconds = '00', half, offset] = TIME.exec(text.trim()) ?? []
  if (hours === undefined) return unread(`"${text}" is no time of day`)
  if (day.edtf.length !== 10) return unread('a time, and no day that it is of')
  const noon = half === undefined ? 0 : (/^p/i.test(half) ? 12 : 0) - (Number(hours) === 12 ? 12 : 0)
  const time = `${String(Number(hours) + noon).padStart(2, '0')}:${minutes}:${seconds}`
  if (!parseEdtf(`${day.edtf}T${time}Z`).ok) return unread(`there is no time ${text}`)
  if (offset === undefined && zone === undefined)
    return { ...day, note: `${text} names no zone: the day is taken, and the time stands in the text` }
  const zulu = offset !== undefined && /^(?:Z|UTC|GMT|[+-]00:?00)$/i.test(offset)
  const suffix = offset === undefined ? toOffset(zone!, day.edtf, time) : zulu ? 'Z' : toColon(offset)
  const edtf = `${day.edtf}T${time}${suffix}`
  if (!parseEdtf(edtf).ok) return unread(`there is no offset ${offset}`)
  return offset === undefined ? { ...day, edtf, resolved: `The time is that of ${zone}` } : { ...day, edtf }
}

const toColon = (offset: string): string => (offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`)
