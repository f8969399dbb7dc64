// The door for dates in text: a part of EDTF (ISO 8601-2), that of `parseEdtf`, read into days.
import { readDate, type DateSpan } from './edtf-date.ts'
import { EdtfError, type EdtfFault } from './edtf-fault.ts'
import type { When, WhenPrecision } from './when.ts'

/** `column`, where the fault lies, counts from 1, in the text as given. */
export type EdtfResult =
  | { readonly ok: true; readonly value: When }
  | { readonly ok: false; readonly fault: EdtfFault; readonly column: number }

export const MAX_LENGTH = 60
const FROM_COARSE: readonly WhenPrecision[] = ['year', 'season', 'month', 'day', 'time']

/**
 * Reads one EDTF string. Never throws. What an author may have meant by one that is wrong, edtf-suggestion.ts says.
 *
 * - `2023`, `2023-11`, `2023-11-21`; years are 0001 to 9999, none before and none with more digits. Each may end in
 * `?`, `~` or `%`.
 * - `2023-11-21T22:43:00+09:00` or `...Z`: alone, with seconds and an offset.
 * - `X` from the right: `201X`, `20XX`, `2023-XX`, `2023-1X`, `2023-XX-XX`, `2023-11-XX`, `2023-11-2X`.
 * - `2023-21` to `2023-24`: spring to winter, as meteorologists of the northern hemisphere count them; winter 2023 ends
 *   in February 2024.
 * - `A/B`: lasted from A to B, whole dates of any form above. `A/..` and `../B` are open, `A/` and `/B` unknown at the
 *   other end.
 * - `[A..B]`: one day from A to B, whole dates without `X`, `?`, `~`, `%`. `[A..]` is one day of A or later, `[..B]`
 *   one day of B or earlier.
 */
export function parseEdtf(text: string): EdtfResult {
  if (text.length > MAX_LENGTH) return { ok: false, fault: { code: 'tooLong' }, column: MAX_LENGTH + 1 }
  try {
    return { ok: true, value: readWhen(text) }
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error
    return { ok: false, fault: error.fault, column: error.column }
  }
}

/** Reads a date of a checked story. Throws on one that no parser let through, and names it. */
export function readEdtf(text: string): When {
  const parsed = parseEdtf(text)
  if (!parsed.ok) throw new Error(`${text}, column ${parsed.column}: ${parsed.fault.code}`)
  return parsed.value
}

function readWhen(text: string): When {
  if (text.startsWith('[')) return readOneOf(text)
  if (text.startsWith('{')) throw new EdtfError({ code: 'braces' }, 1)
  if (text.includes('/')) return readLasted(text)
  const { earliest, latest, precision, uncertain, approximate, time } = readDate(text, 1)
  const sure = !uncertain && !approximate
  return {
    edtf: text,
    kind: 'date',
    precision,
    earliest,
    latest,
    begins: [earliest, latest],
    begunBy: sure ? latest : Infinity,
    notOverBefore: sure ? earliest : -Infinity,
    uncertain,
    approximate,
    time,
  }
}

function readLasted(text: string): When {
  const slash = text.indexOf('/')
  const second = text.indexOf('/', slash + 1)
  if (second > 0) throw new EdtfError({ code: 'secondSlash' }, second + 1)
  const readEnd = (end: string, column: number) => (end === '' || end === '..' ? undefined : readWholeDate(end, column))
  return join(text, 'lasted', readEnd(text.slice(0, slash), 1), readEnd(text.slice(slash + 1), slash + 2), slash + 2)
}

function readOneOf(text: string): When {
  const dots = text.indexOf('..')
  if (!text.endsWith(']')) throw new EdtfError({ code: 'openBracket' }, text.length + 1)
  if (text.includes(',')) throw new EdtfError({ code: 'list' }, text.indexOf(',') + 1)
  if (dots < 0) throw new EdtfError({ code: 'noDots' }, 1)
  const readEnd = (end: string, column: number) => {
    if (end === '') return undefined
    const date = readWholeDate(end, column)
    if (date.masked || date.uncertain || date.approximate)
      throw new EdtfError({ code: 'doubtInBrackets' }, column + end.search(/[X?~%]/))
    return date
  }
  return join(text, 'oneOf', readEnd(text.slice(1, dots), 2), readEnd(text.slice(dots + 2, -1), dots + 3), dots + 3)
}

function readWholeDate(text: string, column: number): DateSpan {
  const date = readDate(text, column)
  if (date.time) throw new EdtfError({ code: 'timeOfEnd', date: text.slice(0, 10) }, column + 10)
  return date
}

/** Both ends as one; `column` is where the second begins. */
function join(
  edtf: string,
  kind: 'lasted' | 'oneOf',
  from: DateSpan | undefined,
  to: DateSpan | undefined,
  column: number,
): When {
  const ends = [from, to].filter(end => end !== undefined)
  if (!from && !to) throw new EdtfError({ code: 'noEnds' }, 1)
  if (from && to && from.earliest > to.latest) throw new EdtfError({ code: 'endBeforeBeginning' }, column)
  // One end that is sure bounds what lasted on both sides; one day between two, whose ends are always sure, needs both.
  const sure = ends.filter(end => !end.uncertain && !end.approximate)
  return {
    edtf,
    kind,
    precision: FROM_COARSE.find(precision => ends.some(end => end.precision === precision))!,
    earliest: from?.earliest,
    latest: to?.latest,
    begins: toBegins(kind, from, to),
    begunBy: kind === 'lasted' ? Math.min(...sure.map(end => end.latest)) : ((from && to?.latest) ?? Infinity),
    notOverBefore:
      kind === 'lasted' ? Math.max(...sure.map(end => end.earliest)) : ((to && from?.earliest) ?? -Infinity),
    uncertain: ends.some(end => end.uncertain),
    approximate: ends.some(end => end.approximate),
    time: undefined,
  }
}

function toBegins(kind: 'lasted' | 'oneOf', from: DateSpan | undefined, to: DateSpan | undefined): When['begins'] {
  if (!from) return [to!.latest, to!.latest]
  if (!to) return [from.earliest, from.latest]
  // 2023/2023-06 did not begin after June.
  return [from.earliest, kind === 'oneOf' ? to.latest : Math.min(from.latest, to.latest)]
}
