// A date in the words of a quote: "Tuesday" as its sentence has it, "the following day" after the one told before it.
import { toFolded } from '../compiler/fold-text.ts'
import type { Reading } from './read-written.ts'
import type { TextDate } from './text-dates.ts'

/** `dates` are those that the quotes print. Undefined where none of them has these words. */
export function readPrinted(text: string, dates: readonly TextDate[]): Reading | undefined {
  const wanted = toPlain(text)
  const printed = dates.filter(date => toPlain(date.text) === wanted)
  const values = [...new Map(printed.map(date => [date.edtf, date])).values()]
  const [first] = values
  if (values.length > 1) return { ok: false, why: values.map(({ edtf, reason }) => `${edtf} (${reason})`).join(' or ') }
  return first && { ok: true, edtf: first.edtf, reason: first.reason }
}

/** A sentence may begin with them. */
const toPlain = (text: string): string => toFolded(text).trim().toLowerCase()
