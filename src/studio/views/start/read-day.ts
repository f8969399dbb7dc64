// A day of publication as somebody writes it.
import { readWritten } from '../../../complete/read-written.ts'
import { parseEdtf } from '../../../model/edtf.ts'

/** ISO 8601; undefined where it is not one day. */
export function readDay(text: string): string | undefined {
  const plain = text.trim()
  if (plain === '') return undefined
  const read = parseEdtf(plain).ok ? { ok: true as const, edtf: plain } : readWritten(plain, [], ['en'])
  return read.ok && /^\d{4}-\d\d-\d\d$/.test(read.edtf) ? read.edtf : undefined
}
